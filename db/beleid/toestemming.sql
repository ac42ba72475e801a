-- A consent is read by the parents with gezag, the pupil, and the school that asked or for which it is, while that school is involved.

-- Whether the actor stands close enough to this pupil to meet its consents at all.
CREATE OR REPLACE FUNCTION actor_bij_toestemming(welke uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT actor_rol() = 'systeem'
      OR (actor_rol() = 'ouder' AND actor_heeft_gezag(welke))
      OR (actor_rol() = 'leerling' AND welke = actor_leerling())
      OR (actor_rol() IN ('ib', 'schoolleider') AND school_is_betrokken(welke, actor_organisatie()));
  END;

-- Whether the actor may read this consent, and with it the answers.
CREATE OR REPLACE FUNCTION actor_ziet_toestemming(welke uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM toestemming t WHERE t.id = welke AND actor_bij_toestemming(t.leerling)
      AND (actor_rol() NOT IN ('ib', 'schoolleider') OR t.vestiging = actor_organisatie()));
  END;

-- Whether an answer of this day still fits this consent: asked before, not over, not taken back.
CREATE OR REPLACE FUNCTION toestemming_loopt(welke uuid, kind uuid, dag date) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM toestemming t WHERE t.id = welke AND t.leerling = kind AND t.gevraagd_dag <= dag AND t.geldig_tot > vandaag()
      AND t.vervallen_op IS NULL);
  END;

-- Whether nothing that this person said later stands in the way: what came on paper or by mail never goes over it. Of one day the answer
-- in Opmaat is surely the person's own. regels/vastleggen.ts says the same.
CREATE OR REPLACE FUNCTION toestemming_antwoord_volgt(welke uuid, van_persoon uuid, op_dag date) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT NOT EXISTS (SELECT 1 FROM toestemming_antwoord a WHERE a.toestemming = welke AND a.persoon = van_persoon AND a.telt
      AND (a.dag > op_dag OR (a.dag = op_dag AND a.weg = 'opmaat')));
  END;

-- Who decides, with name and since when; nothing to who does not stand close to this pupil.
CREATE OR REPLACE FUNCTION toestemming_beslissers_met_naam(welke uuid) RETURNS TABLE (persoon uuid, naam text, als text, sinds date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT b.persoon, p.naam, b.als, CASE b.als
        WHEN 'leerling' THEN (SELECT (l.geboortedatum + interval '16 years')::date FROM leerling l WHERE l.id = welke)
        ELSE (SELECT max(g.van) FROM gezag g WHERE g.leerling = welke AND g.persoon = b.persoon AND g.van <= vandaag()) END
    FROM toestemming_beslissers(welke, vandaag()) b JOIN persoon p ON p.id = b.persoon
    WHERE actor_bij_toestemming(welke)
    ORDER BY p.naam, p.id;
  END;
REVOKE EXECUTE ON FUNCTION actor_bij_toestemming(uuid), actor_ziet_toestemming(uuid), toestemming_loopt(uuid, uuid, date),
  toestemming_antwoord_volgt(uuid, uuid, date), toestemming_beslissers_met_naam(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION actor_bij_toestemming(uuid), actor_ziet_toestemming(uuid), toestemming_loopt(uuid, uuid, date),
  toestemming_antwoord_volgt(uuid, uuid, date), toestemming_beslissers_met_naam(uuid), toestemming_beslissers(uuid, date), toestemming_geldig(uuid, date) TO opmaat_app;

-- What a consent asks never changes: another purpose or party is another consent (TOE-1).
SELECT beleid_vernieuwen('toestemming');
GRANT SELECT, INSERT, UPDATE (herinnerd_op, vervallen_op, geldt, gemeld_aan, loopt_af_gemeld_op) ON toestemming TO opmaat_app;
CREATE POLICY lezen ON toestemming FOR SELECT USING (
  ((SELECT actor_rol()) IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie()) AND actor_bij_toestemming(leerling))
  OR ((SELECT actor_rol()) IN ('ouder', 'leerling', 'systeem') AND actor_bij_toestemming(leerling))
);
CREATE POLICY toevoegen ON toestemming FOR INSERT WITH CHECK (
  door = actor_persoon() AND door_rol = actor_rol() AND gevraagd_dag = vandaag() AND vervallen_op IS NULL AND herinnerd_op IS NULL AND NOT geldt
  AND actor_bij_toestemming(leerling)
  AND ((actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie())
    OR (actor_rol() = 'ouder' AND (vestiging IS NULL OR school_is_betrokken(leerling, vestiging))))
);
-- The school reminds, and takes its question back; whom Opmaat told what, only Opmaat itself writes down.
CREATE POLICY bijhouden ON toestemming FOR UPDATE USING (actor_rol() = 'systeem');
CREATE POLICY terugnemen ON toestemming FOR UPDATE USING (
  actor_rol() IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie()) AND vervallen_op IS NULL AND actor_bij_toestemming(leerling)
) WITH CHECK (
  actor_rol() IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie())
  AND (vervallen_op IS NULL OR vervallen_op = vandaag()) AND (herinnerd_op IS NULL OR herinnerd_op <= vandaag())
);

-- Answers are added, never changed. One answers for oneself in Opmaat; a school records what came on paper or by mail, of who decides.
SELECT beleid_vernieuwen('toestemming_antwoord');
GRANT SELECT, INSERT ON toestemming_antwoord TO opmaat_app;
CREATE POLICY lezen ON toestemming_antwoord FOR SELECT USING (actor_ziet_toestemming(toestemming));
CREATE POLICY toevoegen ON toestemming_antwoord FOR INSERT WITH CHECK (
  vastgelegd_door = actor_persoon() AND dag <= vandaag() AND actor_ziet_toestemming(toestemming) AND toestemming_loopt(toestemming, leerling, dag)
  AND telt = EXISTS (SELECT 1 FROM toestemming_beslissers(leerling, vandaag()) b WHERE b.persoon = toestemming_antwoord.persoon AND b.als = toestemming_antwoord.als)
  AND ((actor_rol() = 'ouder' AND als = 'ouder' AND telt AND persoon = actor_persoon() AND weg = 'opmaat' AND dag = vandaag())
    OR (actor_rol() = 'leerling' AND als = 'leerling' AND persoon = actor_persoon() AND weg = 'opmaat' AND dag = vandaag())
    OR (actor_rol() IN ('ib', 'schoolleider') AND telt AND toestemming_antwoord_volgt(toestemming, persoon, dag)
      AND (document IS NULL OR EXISTS (SELECT 1 FROM document d WHERE d.id = document AND d.leerling = toestemming_antwoord.leerling))
      AND (weg = 'formulier' AND document IS NOT NULL
      OR weg = 'mail' AND (document IS NOT NULL OR toelichting <> ''))))
);
