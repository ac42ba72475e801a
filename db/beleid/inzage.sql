-- TOE-7: a remark stands beside what it is about, for everyone who reads that. It never changes; a request to correct gets one answer.

-- What a remark is about, as the actor sees it: no row when it does not exist or is not for this actor. Runs with the rights and row
-- security of who calls it; in plpgsql because that keeps its plans (as match_gegevens).
CREATE OR REPLACE FUNCTION opmerking_onderwerp(soort text, welk uuid, kind uuid) RETURNS TABLE (vestiging text, door_rol text)
  LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  CASE soort
    WHEN 'dossier' THEN
      RETURN QUERY SELECT NULL::text, NULL::text FROM leerling l WHERE l.id = kind;
    WHEN 'notitie' THEN
      RETURN QUERY SELECT n.vestiging, n.door_rol FROM notitie n WHERE n.id = welk AND n.leerling = kind AND n.soort <> 'werknotitie';
    WHEN 'document' THEN
      RETURN QUERY SELECT d.vestiging, d.door_rol FROM document d WHERE d.id = welk AND d.leerling = kind AND d.voor_ouders;
    WHEN 'behoefte' THEN
      RETURN QUERY SELECT b.vestiging, CASE b.bron WHEN 'ouders' THEN 'ouder' ELSE b.bron END FROM behoefte b
        WHERE b.id = welk AND b.leerling = kind;
    WHEN 'beschrijving' THEN
      RETURN QUERY SELECT b.vestiging, CASE WHEN b.vestiging IS NOT NULL THEN 'school' WHEN b.soort = 'visie_leerling' THEN 'leerling' ELSE 'ouder' END
        FROM beschrijving b WHERE b.id = welk AND b.leerling = kind;
    WHEN 'gebeurtenis' THEN
      RETURN QUERY SELECT g.vestiging, g.door_rol FROM gebeurtenis g WHERE g.id = welk AND g.leerling = kind AND g.voor_ouders;
    WHEN 'informatieantwoord' THEN
      RETURN QUERY SELECT i.vestiging, 'omgeving'::text FROM informatieantwoord i WHERE i.id = welk AND i.leerling = kind;
    ELSE RETURN;
  END CASE;
END $$;
COMMENT ON FUNCTION opmerking_onderwerp(text, uuid, uuid) IS 'TOE-7: school and role that wrote what a remark is about, as far as the actor may see it; no row otherwise.';

-- The school where this pupil is today; before that the one that deals with an application. For parents with gezag and the pupil only.
CREATE OR REPLACE FUNCTION eigen_school(kind uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT b.vestiging FROM betrokken_school b
    WHERE b.leerling = kind AND b.van <= vandaag() AND (b.tot IS NULL OR b.tot > vandaag())
      AND ((actor_rol() = 'ouder' AND actor_heeft_gezag(kind)) OR (actor_rol() = 'leerling' AND kind = actor_leerling()))
    ORDER BY EXISTS (SELECT 1 FROM inschrijving i WHERE i.leerling = kind AND i.vestiging = b.vestiging AND i.van <= vandaag()
      AND (i.tot IS NULL OR i.tot > vandaag())) DESC, b.van, b.vestiging LIMIT 1;
  END;
COMMENT ON FUNCTION eigen_school(uuid) IS 'The school that answers parents or pupil about what no school wrote; empty when none is involved.';

-- The school that a remark is for: the one that wrote what it is about, or otherwise the own school.
CREATE OR REPLACE FUNCTION opmerking_school(soort text, welk uuid, kind uuid) RETURNS text
  LANGUAGE sql STABLE SET search_path = public, pg_temp
  RETURN coalesce((SELECT o.vestiging FROM opmerking_onderwerp(soort, welk, kind) o), eigen_school(kind));

REVOKE EXECUTE ON FUNCTION opmerking_onderwerp(text, uuid, uuid), eigen_school(uuid), opmerking_school(text, uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION opmerking_onderwerp(text, uuid, uuid), eigen_school(uuid), opmerking_school(text, uuid, uuid) TO opmaat_app;

SELECT beleid_vernieuwen('opmerking');
GRANT SELECT, INSERT, UPDATE (toestand, antwoord, beantwoord_op, beantwoord_door_naam, volgnummer) ON opmerking TO opmaat_app;
CREATE POLICY lezen ON opmerking FOR SELECT USING (
  actor_rol() = 'systeem'
  OR (actor_rol() = 'ouder' AND actor_heeft_gezag(leerling))
  OR (actor_rol() = 'leerling' AND leerling = (SELECT actor_leerling())
    AND (door = actor_persoon() OR (bij <> 'dossier' AND EXISTS (SELECT 1 FROM opmerking_onderwerp(bij, onderwerp, leerling)))))
  OR (actor_rol() IN ('ib', 'schoolleider') AND EXISTS (SELECT 1 FROM opmerking_onderwerp('dossier', NULL, leerling))
    AND (vestiging = (SELECT actor_organisatie()) OR (bij <> 'dossier' AND EXISTS (SELECT 1 FROM opmerking_onderwerp(bij, onderwerp, leerling)))))
  OR (actor_rol() = 'leraar' AND bij <> 'dossier' AND EXISTS (SELECT 1 FROM opmerking_onderwerp(bij, onderwerp, leerling)))
);
-- Parents with gezag and the pupil, about what they can read, to the school that wrote it; only a pupil tells.
CREATE POLICY toevoegen ON opmerking FOR INSERT WITH CHECK (
  door = actor_persoon() AND door_rol = actor_rol() AND dag = vandaag() AND volgnummer = 1 AND beantwoord_op IS NULL
  AND toestand = CASE soort WHEN 'verbeterverzoek' THEN 'gevraagd' ELSE 'staat' END
  AND ((actor_rol() = 'ouder' AND actor_heeft_gezag(leerling) AND soort <> 'vertelling')
    OR (actor_rol() = 'leerling' AND leerling = actor_leerling()))
  AND EXISTS (SELECT 1 FROM opmerking_onderwerp(bij, onderwerp, leerling))
  AND vestiging IS NOT DISTINCT FROM opmerking_school(bij, onderwerp, leerling)
);
-- The one change is the answer of the school, once.
CREATE POLICY beantwoorden ON opmerking FOR UPDATE USING (
  actor_rol() IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie()) AND toestand = 'gevraagd'
  AND EXISTS (SELECT 1 FROM opmerking_onderwerp('dossier', NULL, leerling))
) WITH CHECK (vestiging = actor_organisatie() AND toestand IN ('ingewilligd', 'afgewezen'));

-- Who helps the acting pupil at the own school: the intern begeleider and the teacher of the own group. Names and roles, nothing else.
CREATE OR REPLACE FUNCTION mijn_mensen() RETURNS TABLE (naam text, rol text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT DISTINCT p.naam, r.rol FROM inschrijving i
    JOIN rolvervulling r ON r.organisatie = i.vestiging AND (r.rol = 'ib' OR (r.rol = 'leraar' AND r.groep = i.groep))
    JOIN persoon p ON p.id = r.persoon
    WHERE actor_rol() = 'leerling' AND i.leerling = actor_leerling() AND i.van <= vandaag() AND (i.tot IS NULL OR i.tot > vandaag())
      AND r.van <= vandaag() AND (r.tot IS NULL OR r.tot > vandaag())
    ORDER BY r.rol DESC, p.naam;
  END;
COMMENT ON FUNCTION mijn_mensen() IS 'Name and role of who helps the acting pupil at school today; no row for anybody else.';
REVOKE EXECUTE ON FUNCTION mijn_mensen() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION mijn_mensen() TO opmaat_app;
