-- The plan (TOE-3, OPP-1 to 9): read by parents with gezag, the pupil, the school that made it and a school with which the parents share
-- the dossier; the teacher of the group reads what was adopted. domein/opp/regels/toegang.ts says the same in sentences.
SELECT beleid_vernieuwen('opp');
GRANT SELECT, INSERT, UPDATE (afgesloten_op, afgesloten_reden, volgnummer) ON opp TO opmaat_app;
CREATE POLICY lezen ON opp FOR SELECT USING (actor_leest_dossier(leerling, vestiging));
CREATE POLICY toevoegen ON opp FOR INSERT WITH CHECK (
  afgesloten_op IS NULL AND ((SELECT actor_rol()) = 'systeem' OR (door = actor_persoon() AND actor_schrijft_dossier(leerling, vestiging)))
);
-- A plan that was closed stays closed; a new one begins when it is needed again.
CREATE POLICY wijzigen ON opp FOR UPDATE USING (
  afgesloten_op IS NULL AND ((SELECT actor_rol()) = 'systeem' OR actor_schrijft_dossier(leerling, vestiging))
) WITH CHECK ((SELECT actor_rol()) = 'systeem' OR actor_schrijft_dossier(leerling, vestiging));

-- Whether a row hangs on a plan of this pupil at this school that still runs: nothing is added to that of another, nor afterwards.
CREATE OR REPLACE FUNCTION opp_loopt(welk uuid, kind uuid, school text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM opp o WHERE o.id = welk AND o.leerling = kind AND o.vestiging = school AND o.afgesloten_op IS NULL);
  END;
COMMENT ON FUNCTION opp_loopt(uuid, uuid, text) IS 'Whether this is a running plan of this pupil at this school.';

-- Whether this content (hash) of a version is offered for agreement now.
CREATE OR REPLACE FUNCTION opp_ligt_voor(welke_versie uuid, kind uuid, school text, over text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM opp_versie w WHERE w.id = welke_versie AND w.leerling = kind AND w.vestiging = school
      AND w.toestand = 'aangeboden' AND w.hash = over);
  END;
COMMENT ON FUNCTION opp_ligt_voor(uuid, uuid, text, text) IS 'OPP-3: whether exactly this content of this version is offered for agreement now.';

-- OPP-3: whose agreement counts: a parent with gezag over a minor, or the pupil of eighteen or older.
CREATE OR REPLACE FUNCTION opp_stemt_mee(wie uuid, kind uuid, hoedanigheid text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT CASE hoedanigheid
      WHEN 'ouder' THEN EXISTS (SELECT 1 FROM gezag g JOIN leerling l ON l.id = g.leerling
        WHERE g.leerling = kind AND g.persoon = wie AND g.soort <> 'ouder_zonder_gezag'
          AND g.van <= vandaag() AND (g.tot IS NULL OR g.tot > vandaag()) AND l.geboortedatum > (vandaag() - interval '18 years')::date)
      WHEN 'leerling' THEN EXISTS (SELECT 1 FROM persoon p JOIN leerling l ON l.id = p.leerling
        WHERE p.id = wie AND p.leerling = kind AND l.geboortedatum <= (vandaag() - interval '18 years')::date)
      ELSE false
    END;
  END;
COMMENT ON FUNCTION opp_stemt_mee(uuid, uuid, text) IS 'OPP-3: whether this person must agree to the handelingsdeel for this pupil today.';

-- The account of a pupil of eighteen or older, who agrees instead of the parents; for who reads the dossier.
CREATE OR REPLACE FUNCTION opp_volwassen_leerling(kind uuid) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT p.id FROM persoon p JOIN leerling l ON l.id = p.leerling
    WHERE p.leerling = kind AND l.geboortedatum <= (vandaag() - interval '18 years')::date AND actor_leest_dossier(kind, NULL)
    ORDER BY p.id LIMIT 1;
  END;
COMMENT ON FUNCTION opp_volwassen_leerling(uuid) IS 'OPP-3: the account of a pupil of eighteen or older; nothing to who may not read the dossier.';

-- Whether a paper that was added is of this pupil: nobody proves an answer with what somebody else signed.
CREATE OR REPLACE FUNCTION document_van_leerling(welk uuid, kind uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM document d WHERE d.id = welk AND d.leerling = kind);
  END;
COMMENT ON FUNCTION document_van_leerling(uuid, uuid) IS 'Whether this document stands in the dossier of this pupil.';

-- Whether this version belongs to this plan and was offered or adopted: goals come from nothing else.
CREATE OR REPLACE FUNCTION opp_versie_van(welke uuid, welk_opp uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM opp_versie w WHERE w.id = welke AND w.opp = welk_opp AND w.toestand IN ('aangeboden', 'vastgesteld'));
  END;
COMMENT ON FUNCTION opp_versie_van(uuid, uuid) IS 'OPP-6: whether this is an offered or adopted version of this plan.';
REVOKE EXECUTE ON FUNCTION document_van_leerling(uuid, uuid), opp_versie_van(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION document_van_leerling(uuid, uuid), opp_versie_van(uuid, uuid) TO opmaat_app;
REVOKE EXECUTE ON FUNCTION opp_loopt(uuid, uuid, text), opp_ligt_voor(uuid, uuid, text, text), opp_stemt_mee(uuid, uuid, text),
  opp_volwassen_leerling(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION opp_loopt(uuid, uuid, text), opp_ligt_voor(uuid, uuid, text, text), opp_stemt_mee(uuid, uuid, text),
  opp_volwassen_leerling(uuid) TO opmaat_app;

SELECT beleid_vernieuwen('opp_versie');
GRANT SELECT, INSERT ON opp_versie TO opmaat_app;
GRANT UPDATE (toestand, reden, inhoud, hash, aangeboden_op, aangeboden_dag, vastgesteld_op, vastgesteld_dag, vastgesteld_door,
  vastgesteld_door_naam, bijgewerkt_op, door, door_naam, volgnummer) ON opp_versie TO opmaat_app;
-- A concept is of the school that writes it; parents and pupil read what was offered to them, others only what was adopted.
CREATE POLICY lezen ON opp_versie FOR SELECT USING (
  actor_leest_dossier(leerling, vestiging) AND (
    toestand = 'vastgesteld' OR (SELECT actor_rol()) = 'systeem'
    OR ((SELECT actor_rol()) IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie()))
    OR ((SELECT actor_rol()) IN ('ouder', 'leerling') AND hash IS NOT NULL))
);
CREATE POLICY toevoegen ON opp_versie FOR INSERT WITH CHECK (
  toestand = 'concept' AND door = actor_persoon() AND actor_schrijft_dossier(leerling, vestiging) AND opp_loopt(opp, leerling, vestiging)
);
-- An adopted version is changed by nobody (OPP-7); opp_versie_blijft guards the content that was offered. Opmaat itself only withdraws
-- what was in the making when a pupil leaves.
CREATE POLICY wijzigen ON opp_versie FOR UPDATE USING (
  toestand IN ('concept', 'aangeboden') AND ((SELECT actor_rol()) = 'systeem' OR actor_schrijft_dossier(leerling, vestiging))
) WITH CHECK (
  ((SELECT actor_rol()) = 'systeem' AND toestand = 'ingetrokken')
  OR (actor_schrijft_dossier(leerling, vestiging) AND door = actor_persoon()
    AND (toestand <> 'vastgesteld' OR (vastgesteld_door = actor_persoon() AND vastgesteld_dag = vandaag())))
);

-- Who agreed. A pupil reads back the own answer; what the parents answered is theirs and the school's.
SELECT beleid_vernieuwen('opp_instemming');
GRANT SELECT, INSERT ON opp_instemming TO opmaat_app;
CREATE POLICY lezen ON opp_instemming FOR SELECT USING (
  CASE (SELECT actor_rol())
    WHEN 'leraar' THEN false
    WHEN 'leerling' THEN persoon = (SELECT actor_persoon()) AND leerling = (SELECT actor_leerling())
    ELSE actor_leest_dossier(leerling, vestiging)
  END
);
-- Only about the content that is offered now, by who must agree, under the own name; on paper the school records it with the signed form.
CREATE POLICY toevoegen ON opp_instemming FOR INSERT WITH CHECK (
  vastgelegd_door = actor_persoon() AND dag <= vandaag() AND opp_ligt_voor(versie, leerling, vestiging, hash)
  AND (document IS NULL OR document_van_leerling(document, leerling)) AND (
    (weg = 'opmaat' AND als = 'ouder' AND actor_rol() = 'ouder' AND persoon = actor_persoon() AND opp_stemt_mee(persoon, leerling, als))
    OR (weg = 'opmaat' AND als = 'leerling' AND actor_rol() = 'leerling' AND persoon = actor_persoon() AND leerling = actor_leerling()
      AND opp_stemt_mee(persoon, leerling, als))
    OR (weg = 'papier' AND als IN ('ouder', 'leerling') AND document IS NOT NULL AND actor_schrijft_dossier(leerling, vestiging)
      AND opp_stemt_mee(persoon, leerling, als))
    OR (weg = 'opmaat' AND als = 'school' AND persoon = actor_persoon() AND actor_schrijft_dossier(leerling, vestiging)))
);

-- Talks: a pupil reads the own ones, and writes down own words.
SELECT beleid_vernieuwen('opp_gesprek');
GRANT SELECT, INSERT ON opp_gesprek TO opmaat_app;
CREATE POLICY lezen ON opp_gesprek FOR SELECT USING (
  CASE (SELECT actor_rol())
    WHEN 'leraar' THEN false
    WHEN 'leerling' THEN met = 'leerling' AND leerling = (SELECT actor_leerling())
    ELSE actor_leest_dossier(leerling, vestiging)
  END
);
CREATE POLICY toevoegen ON opp_gesprek FOR INSERT WITH CHECK (
  door = actor_persoon() AND door_rol = actor_rol() AND dag <= vandaag() AND opp_loopt(opp, leerling, vestiging)
  AND (document IS NULL OR document_van_leerling(document, leerling)) AND (
    actor_schrijft_dossier(leerling, vestiging)
    OR (actor_rol() = 'leerling' AND leerling = actor_leerling() AND met = 'leerling' AND eigen_woorden AND niet_gelukt IS NULL
      AND gedaan = '' AND document IS NULL))
);

-- Goals are written at adoption, of the version that is being adopted or was.
SELECT beleid_vernieuwen('opp_doel');
GRANT SELECT, INSERT, UPDATE (versie, categorie, tekst, beginsituatie, streef, van, tot, vervallen_op) ON opp_doel TO opmaat_app;
CREATE POLICY lezen ON opp_doel FOR SELECT USING (actor_leest_dossier(leerling, vestiging));
CREATE POLICY toevoegen ON opp_doel FOR INSERT WITH CHECK (
  actor_schrijft_dossier(leerling, vestiging) AND opp_loopt(opp, leerling, vestiging) AND opp_versie_van(versie, opp)
);
CREATE POLICY wijzigen ON opp_doel FOR UPDATE USING (actor_schrijft_dossier(leerling, vestiging) AND opp_loopt(opp, leerling, vestiging))
  WITH CHECK (actor_schrijft_dossier(leerling, vestiging) AND opp_versie_van(versie, opp));

-- What goes along with a request to the SWV (ARR-4, TLV-2), made of what the asking school itself may read: row security holds inside.
-- domein/opp/regels/aanvraagdossier.ts says what it holds.
CREATE OR REPLACE FUNCTION aanvraagdossier(welke uuid, school text) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT jsonb_build_object(
    'leerling', (SELECT jsonb_build_object('naam', concat_ws(' ', l.roepnaam, nullif(l.tussenvoegsel, ''), l.achternaam), 'nummer', l.nummer,
        'geboortedatum', l.geboortedatum, 'postcode', l.postcode, 'plaats', l.plaats,
        'vestiging', i.vestiging, 'school', v.naam, 'leerjaar', i.leerjaar, 'groep', i.groep)
      FROM leerling l
      LEFT JOIN inschrijving i ON i.leerling = l.id AND i.van <= vandaag() AND (i.tot IS NULL OR i.tot > vandaag())
      LEFT JOIN vestiging v ON v.code = i.vestiging WHERE l.id = welke),
    'behoeften', coalesce((SELECT jsonb_agg(jsonb_build_object('bron', b.bron, 'categorie', b.categorie, 'intensiteit', b.intensiteit,
        'setting', b.setting, 'van', b.van, 'tot', b.tot, 'toelichting', b.toelichting) ORDER BY b.bron DESC, b.moment, b.id)
      FROM behoefte b WHERE b.leerling = welke AND b.vervallen_op IS NULL AND (b.tot IS NULL OR b.tot >= vandaag())), '[]'),
    'beschrijvingen', coalesce((SELECT jsonb_agg(jsonb_build_object('soort', s.soort, 'tekst', s.tekst, 'effect', s.effect, 'datum', s.datum,
        'herkomst', s.herkomst, 'door', s.door_naam) ORDER BY s.soort, s.datum NULLS LAST, s.moment, s.id)
      FROM beschrijving s WHERE s.leerling = welke AND s.vervallen_op IS NULL), '[]'),
    'opp', (SELECT jsonb_build_object('id', o.id, 'versie', w.id, 'nummer', w.nummer, 'vastgesteldDag', w.vastgesteld_dag, 'hash', w.hash,
        'inhoud', w.inhoud,
        'evaluaties', coalesce((SELECT jsonb_agg(jsonb_build_object('dag', e.dag, 'besluit', e.besluit, 'toelichting', e.toelichting,
            'metOuders', e.met_ouders, 'doelen', coalesce((SELECT jsonb_agg(jsonb_build_object('doel', d.tekst, 'uitkomst', x.uitkomst,
              'bewijs', x.bewijs, 'vervolg', x.vervolg) ORDER BY d.van, d.id)
              FROM opp_doelevaluatie x JOIN opp_doel d ON d.id = x.doel WHERE x.evaluatie = e.id), '[]')) ORDER BY e.dag, e.id)
          FROM opp_evaluatie e WHERE e.opp = o.id), '[]'),
        'gesprekken', coalesce((SELECT jsonb_agg(jsonb_build_object('met', g.met, 'dag', g.dag, 'gezegd', g.gezegd) ORDER BY g.dag, g.id)
          FROM opp_gesprek g WHERE g.opp = o.id AND g.niet_gelukt IS NULL), '[]'))
      FROM opp o JOIN opp_versie w ON w.opp = o.id AND w.toestand = 'vastgesteld'
      WHERE o.leerling = welke AND o.vestiging = school AND o.afgesloten_op IS NULL ORDER BY w.nummer DESC LIMIT 1));
$$;
COMMENT ON FUNCTION aanvraagdossier(uuid, text) IS 'ARR-4, TLV-2: need, factors, what was tried, views and the adopted plan of a pupil at a school, as the actor may read them today.';
REVOKE EXECUTE ON FUNCTION aanvraagdossier(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION aanvraagdossier(uuid, text) TO opmaat_app;

-- evaluatie
-- OPP-5, OPP-6: read by who reads the plan; the pupil reads what came of the own goals, the teacher of the group too.
-- domein/evaluatie/regels/toegang.ts and domein/rod/regels/toegang.ts say the same in sentences. Nothing of it is ever changed.
SELECT beleid_vernieuwen('opp_evaluatie');
GRANT SELECT, INSERT ON opp_evaluatie TO opmaat_app;
CREATE POLICY lezen ON opp_evaluatie FOR SELECT USING (actor_leest_dossier(leerling, vestiging));

-- Whether a talk on this day can evaluate this plan: it runs, this version of it was adopted, and a version was adopted by that day.
CREATE OR REPLACE FUNCTION opp_evalueerbaar(welk uuid, welke_versie uuid, kind uuid, school text, op_dag date) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT opp_loopt(welk, kind, school)
      AND EXISTS (SELECT 1 FROM opp_versie w WHERE w.id = welke_versie AND w.opp = welk AND w.toestand = 'vastgesteld')
      AND EXISTS (SELECT 1 FROM opp_versie w WHERE w.opp = welk AND w.toestand = 'vastgesteld' AND w.vastgesteld_dag <= op_dag);
  END;
COMMENT ON FUNCTION opp_evalueerbaar(uuid, uuid, uuid, text, date) IS 'OPP-5: whether this running plan of this pupil at this school was adopted on or before this day.';
CREATE POLICY toevoegen ON opp_evaluatie FOR INSERT WITH CHECK (
  door = actor_persoon() AND dag <= vandaag() AND actor_schrijft_dossier(leerling, vestiging)
  AND opp_evalueerbaar(opp, versie, leerling, vestiging, dag)
);

-- Whether this goal is one of the plan that this evaluation of the actor is about.
CREATE OR REPLACE FUNCTION opp_doel_van_evaluatie(welke uuid, welk_doel uuid, kind uuid, school text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM opp_evaluatie e JOIN opp_doel d ON d.opp = e.opp
      WHERE e.id = welke AND d.id = welk_doel AND e.leerling = kind AND e.vestiging = school AND e.door = actor_persoon());
  END;
COMMENT ON FUNCTION opp_doel_van_evaluatie(uuid, uuid, uuid, text) IS 'OPP-6: whether this goal belongs to the plan that this evaluation, recorded by the actor, is about.';
SELECT beleid_vernieuwen('opp_doelevaluatie');
GRANT SELECT, INSERT ON opp_doelevaluatie TO opmaat_app;
CREATE POLICY lezen ON opp_doelevaluatie FOR SELECT USING (actor_leest_dossier(leerling, vestiging));
CREATE POLICY toevoegen ON opp_doelevaluatie FOR INSERT WITH CHECK (
  actor_schrijft_dossier(leerling, vestiging) AND opp_doel_van_evaluatie(evaluatie, doel, leerling, vestiging)
);

-- OPP-7: how far the registration in ROD is, for the school and the parents. A board sees counts (rod_tellingen).
SELECT beleid_vernieuwen('opp_rod');
GRANT SELECT, INSERT (id, opp, leerling, swv, vestiging, toestand, reden, dag, moment, door, door_naam) ON opp_rod TO opmaat_app;
CREATE POLICY lezen ON opp_rod FOR SELECT USING (
  (SELECT actor_rol()) IN ('ib', 'schoolleider', 'ouder', 'systeem') AND actor_leest_dossier(leerling, vestiging)
);

-- Whether the registration of this plan may come in this state now; domein/rod/regels/stand.ts says the same.
CREATE OR REPLACE FUNCTION rod_kan_naar(welk uuid, naar text, kind uuid, school text) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  laatste text := (SELECT r.toestand FROM opp_rod r WHERE r.opp = welk ORDER BY r.volgorde DESC LIMIT 1);
BEGIN
  IF NOT EXISTS (SELECT 1 FROM opp o WHERE o.id = welk AND o.leerling = kind AND o.vestiging = school)
    OR NOT EXISTS (SELECT 1 FROM opp_versie w WHERE w.opp = welk AND w.toestand = 'vastgesteld') THEN RETURN false; END IF;
  RETURN CASE naar
    WHEN 'te_registreren' THEN laatste IS NULL OR EXISTS (SELECT 1 FROM opp o WHERE o.id = welk AND o.afgesloten_op IS NOT NULL)
    WHEN 'aangeleverd' THEN laatste IS NULL OR laatste IN ('te_registreren', 'afgekeurd')
    ELSE laatste IS NOT NULL AND laatste = 'aangeleverd'
  END;
END $$;
COMMENT ON FUNCTION rod_kan_naar(uuid, text, uuid, text) IS 'OPP-7: whether the registration of this adopted plan may come in this state now.';
-- That something is to be registered follows from the plan itself: Opmaat writes that. The school records what it and ROD did.
CREATE POLICY toevoegen ON opp_rod FOR INSERT WITH CHECK (
  dag = vandaag() AND rod_kan_naar(opp, toestand, leerling, vestiging) AND CASE toestand
    WHEN 'te_registreren' THEN (SELECT actor_rol()) = 'systeem' AND door IS NULL
    ELSE door = actor_persoon() AND actor_schrijft_dossier(leerling, vestiging)
  END
);

-- OPP-7: for a board, over its own schools of today, how many plans stand where; no pupil, no name, no day.
CREATE OR REPLACE FUNCTION rod_tellingen() RETURNS TABLE (vestiging text, school text, plaats text, soorten text[], vastgesteld boolean,
    termijn_voorbij boolean, einde boolean, toestand text, aantal integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH eigen AS (
    SELECT v.code, v.naam, v.plaats, v.soorten FROM vestiging v JOIN vestiging_bestuur b ON b.vestiging = v.code
    WHERE actor_rol() = 'bestuur' AND b.bestuur = actor_organisatie() AND b.van <= vandaag() AND (b.tot IS NULL OR b.tot > vandaag())
  ), regels AS (
    SELECT r.opp, (array_agg(r.toestand ORDER BY r.volgorde DESC))[1] AS toestand,
      coalesce(max(r.volgorde) FILTER (WHERE r.toestand = 'te_registreren') > min(r.volgorde), false) AS einde
    FROM opp_rod r WHERE r.vestiging IN (SELECT code FROM eigen) GROUP BY r.opp
  ), plannen AS (
    SELECT o.vestiging, coalesce(r.toestand, 'te_registreren') AS toestand, coalesce(r.einde, false) AS einde,
      EXISTS (SELECT 1 FROM opp_versie w WHERE w.opp = o.id AND w.toestand = 'vastgesteld') AS vastgesteld,
      EXISTS (SELECT 1 FROM termijn t WHERE t.onderwerp = o.id AND t.soort NOT LIKE 'opp-evaluatie-%' AND t.voldaan_op IS NULL
        AND t.vervallen_op IS NULL AND t.laatste_dag < vandaag()) AS termijn_voorbij
    FROM opp o LEFT JOIN regels r ON r.opp = o.id
    WHERE o.vestiging IN (SELECT code FROM eigen) AND school_is_betrokken(o.leerling, o.vestiging)
      AND (o.afgesloten_op IS NULL OR (r.opp IS NOT NULL AND r.toestand <> 'bevestigd'))
  )
  SELECT e.code, e.naam, e.plaats, e.soorten, coalesce(p.vastgesteld, false), coalesce(p.termijn_voorbij, false), coalesce(p.einde, false),
    coalesce(p.toestand, 'te_registreren'), count(p.vestiging)::integer
  FROM eigen e LEFT JOIN plannen p ON p.vestiging = e.code GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 ORDER BY 2, 1;
$$;
COMMENT ON FUNCTION rod_tellingen() IS 'OPP-7: per school of the own board how many plans stand where on the way to ROD, without pupils.';
REVOKE EXECUTE ON FUNCTION opp_evalueerbaar(uuid, uuid, uuid, text, date), opp_doel_van_evaluatie(uuid, uuid, uuid, text),
  rod_kan_naar(uuid, text, uuid, text), rod_tellingen() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION opp_evalueerbaar(uuid, uuid, uuid, text, date), opp_doel_van_evaluatie(uuid, uuid, uuid, text),
  rod_kan_naar(uuid, text, uuid, text), rod_tellingen() TO opmaat_app;
-- einde evaluatie
