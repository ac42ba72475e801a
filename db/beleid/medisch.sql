-- A medical act is read as what the school writes in the dossier: parents with gezag, the pupil, the school, a school with which the
-- parents share it, and the teacher of the group (who must know what may be done, and what to do in an emergency).

-- Parents with gezag and the pupil, with name: who may have to agree follows from age in domein/medisch/regels/vertegenwoordiging.ts.
CREATE OR REPLACE FUNCTION medisch_vertegenwoordigers(welke uuid) RETURNS TABLE (persoon uuid, naam text, als text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT actor_leest_dossier(welke, actor_organisatie()) THEN RETURN; END IF;
  RETURN QUERY
    SELECT p.id, p.naam, 'ouder'::text FROM gezag g JOIN persoon p ON p.id = g.persoon
      WHERE g.leerling = welke AND g.soort <> 'ouder_zonder_gezag' AND g.van <= vandaag() AND (g.tot IS NULL OR g.tot > vandaag())
    UNION ALL
    SELECT p.id, p.naam, 'leerling'::text FROM persoon p WHERE p.leerling = welke;
END $$;

-- Whether an answer about this version of this act still makes sense: it is the present one, and the act was not stopped.
CREATE OR REPLACE FUNCTION medisch_open(welke uuid, kind uuid, school text, gezien integer, op_dag date) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM medische_handeling m WHERE m.id = welke AND m.leerling = kind AND m.vestiging = school AND m.volgnummer = gezien
      AND m.gestopt_op IS NULL AND m.tot >= vandaag() AND op_dag >= m.versie_dag AND op_dag <= vandaag());
  END;

-- Whether this name stands among those who do the act.
CREATE OR REPLACE FUNCTION medisch_doet(welke uuid, wie text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM medische_handeling m WHERE m.id = welke AND wie = ANY (m.uitvoerders));
  END;

-- The protocol as a document: who may read the act may read it, a teacher of the group too (who reads no other documents).
CREATE OR REPLACE FUNCTION medisch_protocol(welke uuid) RETURNS TABLE (naam text, mediatype text, inhoud bytea)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT d.naam, d.mediatype, d.inhoud FROM medische_handeling m JOIN document d ON d.id = m.document AND d.leerling = m.leerling
    WHERE m.id = welke AND actor_leest_dossier(m.leerling, m.vestiging);
END $$;
REVOKE EXECUTE ON FUNCTION medisch_vertegenwoordigers(uuid), medisch_open(uuid, uuid, text, integer, date), medisch_doet(uuid, text), medisch_protocol(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION medisch_vertegenwoordigers(uuid), medisch_open(uuid, uuid, text, integer, date), medisch_doet(uuid, text), medisch_protocol(uuid) TO opmaat_app;

SELECT beleid_vernieuwen('medische_handeling');
GRANT SELECT, INSERT, UPDATE (wat, wanneer, waar, voorbehouden, uitvoerders, protocol, nood, document, van, tot, zelf_niet_om, versie_dag, gestopt_op,
  gestopt_om, gemeld_mag, volgnummer) ON medische_handeling TO opmaat_app;
CREATE POLICY lezen ON medische_handeling FOR SELECT USING (
  (SELECT actor_rol()) IN ('ib', 'schoolleider', 'ouder', 'leerling', 'leraar', 'systeem') AND actor_leest_dossier(leerling, vestiging)
);
CREATE POLICY toevoegen ON medische_handeling FOR INSERT WITH CHECK (
  door = actor_persoon() AND gestopt_op IS NULL AND NOT gemeld_mag AND volgnummer = 1 AND versie_dag = vandaag() AND actor_schrijft_dossier(leerling, vestiging)
  AND (document IS NULL OR EXISTS (SELECT 1 FROM document d WHERE d.id = document AND d.leerling = medische_handeling.leerling))
);
CREATE POLICY wijzigen ON medische_handeling FOR UPDATE USING (
  actor_rol() IN ('ib', 'schoolleider') AND gestopt_op IS NULL AND actor_schrijft_dossier(leerling, vestiging)
) WITH CHECK (
  actor_rol() IN ('ib', 'schoolleider') AND actor_schrijft_dossier(leerling, vestiging) AND (gestopt_op IS NULL OR gestopt_op = vandaag())
  AND (document IS NULL OR EXISTS (SELECT 1 FROM document d WHERE d.id = document AND d.leerling = medische_handeling.leerling))
);
CREATE POLICY bijhouden ON medische_handeling FOR UPDATE USING (actor_rol() = 'systeem');

-- Answers are added, never changed. One answers for oneself in Opmaat; a school records what came on paper; for the board its schoolleider.
SELECT beleid_vernieuwen('medisch_akkoord');
GRANT SELECT, INSERT ON medisch_akkoord TO opmaat_app;
CREATE POLICY lezen ON medisch_akkoord FOR SELECT USING (
  (SELECT actor_rol()) IN ('ib', 'schoolleider', 'ouder', 'leerling', 'leraar', 'systeem') AND actor_leest_dossier(leerling, vestiging)
);
CREATE POLICY toevoegen ON medisch_akkoord FOR INSERT WITH CHECK (
  vastgelegd_door = actor_persoon() AND medisch_open(handeling, leerling, vestiging, versie, dag)
  AND ((weg = 'opmaat' AND persoon = actor_persoon() AND dag = vandaag() AND document IS NULL
      AND ((actor_rol() = 'ouder' AND partij = 'ouder' AND actor_heeft_gezag(leerling))
        OR (actor_rol() = 'leerling' AND partij = 'leerling' AND leerling = actor_leerling())
        OR (actor_rol() IN ('leraar', 'ib', 'schoolleider') AND partij = 'uitvoerder' AND actor_leest_dossier(leerling, vestiging)
          AND vestiging = actor_organisatie() AND medisch_doet(handeling, naam))))
    OR (weg = 'papier' AND actor_schrijft_dossier(leerling, vestiging)
      AND (partij <> 'bestuur' OR actor_rol() = 'schoolleider')
      AND (partij NOT IN ('uitvoerder', 'bekwaamheid') OR medisch_doet(handeling, naam))
      AND (partij NOT IN ('ouder', 'leerling') OR document IS NOT NULL)
      AND (document IS NULL OR EXISTS (SELECT 1 FROM document d WHERE d.id = document AND d.leerling = medisch_akkoord.leerling))))
);

-- BEH-7: the terms to evaluate the plans of these pupils, for the school and for the teacher of the group, who reads no other terms.
CREATE OR REPLACE FUNCTION groep_evaluatietermijnen(welke uuid[]) RETURNS TABLE (leerling uuid, laatste_dag date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT t.leerling, min(t.laatste_dag) FROM termijn t
    WHERE t.leerling = ANY (welke) AND t.soort LIKE 'opp-evaluatie-%' AND t.vestiging = actor_organisatie() AND t.voldaan_op IS NULL
      AND t.vervallen_op IS NULL AND actor_rol() IN ('leraar', 'ib', 'schoolleider') AND actor_leest_dossier(t.leerling, t.vestiging)
    GROUP BY t.leerling;
  END;
COMMENT ON FUNCTION groep_evaluatietermijnen(uuid[]) IS 'BEH-7: the first running term to evaluate the plan of each of these pupils with the parents.';
REVOKE EXECUTE ON FUNCTION groep_evaluatietermijnen(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION groep_evaluatietermijnen(uuid[]) TO opmaat_app;
