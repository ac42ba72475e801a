-- A difference is for the parents with gezag, the pupil of age, and the school that it is with; the board reads it once it was brought to
-- the board. Nobody else, also not the next school with which the parents share the dossier (GES-1, TOE-3).

CREATE OR REPLACE FUNCTION school_van_eigen_bestuur(school text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM vestiging_bestuur b WHERE b.vestiging = school AND b.bestuur = actor_organisatie()
      AND b.van <= vandaag() AND (b.tot IS NULL OR b.tot > vandaag()));
  END;
COMMENT ON FUNCTION school_van_eigen_bestuur(text) IS 'Whether this school is today of the board that the actor works for.';

-- Whether the actor may read a difference with these marks. It may be about refusal or removal: the school reads what still runs, and
-- for six weeks what ended, also when it works with the dossier no longer.
CREATE OR REPLACE FUNCTION actor_leest_geschil(kind uuid, school text, bij_bestuur date, afgerond date) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE rol text := actor_rol();
BEGIN
  IF rol = 'systeem' THEN RETURN true; END IF;
  IF rol = 'ouder' THEN RETURN actor_heeft_gezag(kind); END IF;
  IF rol = 'leerling' THEN RETURN actor_is_meerderjarige_leerling(kind); END IF;
  IF rol IN ('ib', 'schoolleider') THEN
    RETURN school = actor_organisatie() AND (afgerond IS NULL OR afgerond > vandaag() - 42 OR school_is_betrokken(kind, school));
  END IF;
  IF rol = 'bestuur' THEN RETURN bij_bestuur IS NOT NULL AND school_van_eigen_bestuur(school); END IF;
  RETURN false;
END $$;
COMMENT ON FUNCTION actor_leest_geschil(uuid, text, date, date) IS 'GES-1, TOE-3: whether the actor may read a difference about this pupil with this school.';

-- The same for its steps and for whoever adds one.
CREATE OR REPLACE FUNCTION actor_bij_geschil(welk uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM geschil g WHERE g.id = welk AND actor_leest_geschil(g.leerling, g.vestiging, g.bij_bestuur_sinds, g.afgerond_op));
  END;
COMMENT ON FUNCTION actor_bij_geschil(uuid) IS 'GES-1, TOE-3: whether the actor may read this difference.';

-- The schools with which the actor may begin a difference about this pupil: where the pupil is or applies, and for a year where it was
-- refused or removed. A school only for itself.
CREATE OR REPLACE FUNCTION geschil_scholen(kind uuid) RETURNS TABLE (vestiging text, naam text, swv text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT DISTINCT b.vestiging, v.naam, b.swv FROM betrokken_school b JOIN vestiging v ON v.code = b.vestiging
    WHERE b.leerling = kind AND b.van <= vandaag()
      AND (CASE actor_rol()
        WHEN 'ouder' THEN actor_heeft_gezag(kind) AND (b.tot IS NULL OR b.tot > vandaag() - 365)
        WHEN 'leerling' THEN actor_is_meerderjarige_leerling(kind) AND (b.tot IS NULL OR b.tot > vandaag() - 365)
        WHEN 'ib' THEN b.vestiging = actor_organisatie() AND (b.tot IS NULL OR b.tot > vandaag())
        WHEN 'schoolleider' THEN b.vestiging = actor_organisatie() AND (b.tot IS NULL OR b.tot > vandaag())
        ELSE false END)
    ORDER BY v.naam, b.vestiging;
  END;
COMMENT ON FUNCTION geschil_scholen(uuid) IS 'GES-1: the schools with which the actor may begin a difference about this pupil, with the SWV of each.';

-- The name of the pupil of a difference that the actor may read: the board reads no dossier, and a school after removal neither.
CREATE OR REPLACE FUNCTION geschil_leerling(welk uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT concat_ws(' ', l.roepnaam, nullif(l.tussenvoegsel, ''), l.achternaam) FROM geschil g JOIN leerling l ON l.id = g.leerling
    WHERE g.id = welk AND actor_leest_geschil(g.leerling, g.vestiging, g.bij_bestuur_sinds, g.afgerond_op);
  END;
COMMENT ON FUNCTION geschil_leerling(uuid) IS 'The name of the pupil of a difference that the actor may read; empty otherwise.';

-- Counts without persons: for the SWV of all its schools, for a board of its own schools.
CREATE OR REPLACE FUNCTION geschil_aantallen(sinds date) RETURNS TABLE (vestiging text, school text, onderwerp text, trede text, toestand text, aantal bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT CASE WHEN actor_rol() = 'bestuur' THEN g.vestiging END, CASE WHEN actor_rol() = 'bestuur' THEN v.naam END,
      g.onderwerp, g.trede, g.toestand, count(*)
    FROM geschil g JOIN vestiging v ON v.code = g.vestiging
    WHERE g.begonnen_dag >= sinds
      AND ((actor_rol() = 'directie' AND g.swv = actor_organisatie()) OR (actor_rol() = 'bestuur' AND school_van_eigen_bestuur(g.vestiging)))
    GROUP BY 1, 2, 3, 4, 5;
  END;
COMMENT ON FUNCTION geschil_aantallen(date) IS 'How many differences began since this day, by subject, rung and state; for directie of its SWV, for a board by own school. No pupil, no name.';

-- To whom a message about a difference goes; for Opmaat itself.
CREATE OR REPLACE FUNCTION geschil_adressen(welk uuid, aan text[]) RETURNS TABLE (persoon uuid, email text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT DISTINCT p.id, p.email FROM geschil g, LATERAL (
      SELECT z.persoon, 'ouders' AS wie FROM gezag z WHERE z.leerling = g.leerling AND z.soort <> 'ouder_zonder_gezag'
        AND z.van <= vandaag() AND (z.tot IS NULL OR z.tot > vandaag())
      UNION SELECT p2.id, 'ouders' FROM persoon p2 JOIN leerling l ON l.id = p2.leerling
        WHERE l.id = g.leerling AND l.geboortedatum <= vandaag() - interval '18 years'
      UNION SELECT r.persoon, 'school' FROM rolvervulling r WHERE r.organisatie = g.vestiging AND r.rol IN ('ib', 'schoolleider')
        AND r.van <= vandaag() AND (r.tot IS NULL OR r.tot > vandaag())
      UNION SELECT r.persoon, 'bestuur' FROM vestiging_bestuur b JOIN rolvervulling r ON r.organisatie = b.bestuur AND r.rol = 'bestuur'
        WHERE b.vestiging = g.vestiging AND b.van <= vandaag() AND (b.tot IS NULL OR b.tot > vandaag())
          AND r.van <= vandaag() AND (r.tot IS NULL OR r.tot > vandaag())) x
    JOIN persoon p ON p.id = x.persoon
    WHERE g.id = welk AND x.wie = ANY (aan) AND actor_rol() = 'systeem' ORDER BY p.id;
  END;
COMMENT ON FUNCTION geschil_adressen(uuid, text[]) IS 'Addresses of parents, school or board of a difference; for Opmaat itself, which tells that something waits.';

REVOKE EXECUTE ON FUNCTION geschil_adressen(uuid, text[]), school_van_eigen_bestuur(text), actor_leest_geschil(uuid, text, date, date),
  actor_bij_geschil(uuid), geschil_scholen(uuid), geschil_leerling(uuid), geschil_aantallen(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION geschil_adressen(uuid, text[]), school_van_eigen_bestuur(text), actor_leest_geschil(uuid, text, date, date),
  actor_bij_geschil(uuid), geschil_scholen(uuid), geschil_leerling(uuid), geschil_aantallen(date) TO opmaat_app;

SELECT beleid_vernieuwen('geschil');
GRANT SELECT, INSERT, UPDATE (trede, toestand, afgerond_op, bij_bestuur_sinds, volgnummer) ON geschil TO opmaat_app;
CREATE POLICY lezen ON geschil FOR SELECT USING (actor_leest_geschil(leerling, vestiging, bij_bestuur_sinds, afgerond_op));
CREATE POLICY toevoegen ON geschil FOR INSERT WITH CHECK (
  door = actor_persoon() AND door_rol = actor_rol() AND begonnen_dag = vandaag() AND toestand = 'loopt' AND volgnummer = 1
  AND (trede = 'school' OR trede = 'schoolleider') AND bij_bestuur_sinds IS NULL
  AND EXISTS (SELECT 1 FROM geschil_scholen(leerling) s WHERE s.vestiging = geschil.vestiging AND s.swv = geschil.swv)
);
-- Who reads it moves it on; the board answers and does nothing else, so it never ends a difference.
CREATE POLICY wijzigen ON geschil FOR UPDATE USING (
  actor_rol() <> 'systeem' AND afgerond_op IS NULL AND actor_leest_geschil(leerling, vestiging, bij_bestuur_sinds, afgerond_op)
) WITH CHECK (
  (afgerond_op IS NULL OR (afgerond_op = vandaag() AND actor_rol() <> 'bestuur'))
  AND (bij_bestuur_sinds IS NULL OR bij_bestuur_sinds <= vandaag())
);

-- What happened never changes.
SELECT beleid_vernieuwen('geschil_stap');
GRANT SELECT, INSERT ON geschil_stap TO opmaat_app;
CREATE POLICY lezen ON geschil_stap FOR SELECT USING (actor_bij_geschil(geschil));
CREATE POLICY toevoegen ON geschil_stap FOR INSERT WITH CHECK (
  door = actor_persoon() AND door_rol = actor_rol() AND actor_rol() <> 'systeem' AND dag <= vandaag()
  AND EXISTS (SELECT 1 FROM geschil g WHERE g.id = geschil AND g.leerling = geschil_stap.leerling AND g.vestiging = geschil_stap.vestiging
    AND g.swv = geschil_stap.swv AND g.afgerond_op IS NULL)
  AND (actor_rol() <> 'bestuur' OR soort IN ('gesprek', 'bestuur_besloten', 'gpo_oordeel', 'bestuur_antwoord'))
  AND (soort NOT IN ('bestuur_besloten', 'bestuur_antwoord') OR actor_rol() IN ('schoolleider', 'bestuur'))
);

-- GES-3: of the school alone; parents read it once they were told.
SELECT beleid_vernieuwen('veilig_thuis');
GRANT SELECT, INSERT, UPDATE (ouders_ingelicht, niet_ingelicht_om) ON veilig_thuis TO opmaat_app;
CREATE POLICY lezen ON veilig_thuis FOR SELECT USING (
  ((SELECT actor_rol()) IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie()) AND school_is_betrokken(leerling, vestiging))
  OR (actor_rol() = 'ouder' AND ouders_ingelicht AND actor_heeft_gezag(leerling))
);
CREATE POLICY toevoegen ON veilig_thuis FOR INSERT WITH CHECK (
  door = actor_persoon() AND dag <= vandaag() AND actor_schrijft_dossier(leerling, vestiging)
);
-- That parents were told later is added; it is never taken back.
CREATE POLICY inlichten ON veilig_thuis FOR UPDATE USING (actor_schrijft_dossier(leerling, vestiging) AND NOT ouders_ingelicht)
  WITH CHECK (ouders_ingelicht AND niet_ingelicht_om IS NULL);
