-- Retention (TOE-6, TLV-11). Opmaat itself plans; only vernietig_stap() destroys, and it checks every condition by itself: the
-- application has no DELETE on what it destroys. What belongs to which kind
-- stands in bewaren-inhoud.sql. Schools that a pupil left still see their planned destructions, by number and name.

-- Whether anything of this kind is left that ended on or before grens.
CREATE OR REPLACE FUNCTION bewaren_heeft(welke uuid, school text, wat text, tot_en_met date) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  deel record;
  gevonden boolean;
BEGIN
  FOR deel IN SELECT i.tabel, i.waar FROM bewaren_inhoud() i WHERE i.soort = wat ORDER BY i.volgorde LOOP
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I t WHERE %s)', deel.tabel, deel.waar) INTO gevonden USING welke, school, tot_en_met;
    IF gevonden THEN RETURN true; END IF;
  END LOOP;
  RETURN false;
END $$;
REVOKE EXECUTE ON FUNCTION bewaren_heeft(uuid, text, text, date) FROM PUBLIC;

-- Whether a school still holds a part of this pupil; the pupil itself goes after all of them.
CREATE OR REPLACE FUNCTION bewaren_bij_school(welke uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM betrokken_school x WHERE x.leerling = welke) OR EXISTS (SELECT 1 FROM inschrijving x WHERE x.leerling = welke)
    OR EXISTS (SELECT 1 FROM aanmelding x WHERE x.leerling = welke) OR EXISTS (SELECT 1 FROM deling x WHERE x.leerling = welke)
    OR EXISTS (SELECT 1 FROM schorsing x WHERE x.leerling = welke) OR EXISTS (SELECT 1 FROM verwijdering x WHERE x.leerling = welke)
    OR EXISTS (SELECT 1 FROM tlv_aanvraag x WHERE x.leerling = welke) OR EXISTS (SELECT 1 FROM arrangement x WHERE x.leerling = welke);
$$;
REVOKE EXECUTE ON FUNCTION bewaren_bij_school(uuid) FROM PUBLIC;

-- Why this may not be destroyed now; empty when it may. plan.ts says the same beforehand.
CREATE OR REPLACE FUNCTION bewaren_tegen(welk_plan uuid) RETURNS text
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  p vernietiging%ROWTYPE;
  dag date := vandaag();
BEGIN
  SELECT * INTO p FROM vernietiging v WHERE v.id = welk_plan;
  IF NOT FOUND THEN RETURN 'onbekend'; END IF;
  IF dag IS NULL OR p.gepland_op > dag THEN RETURN 'nog-niet'; END IF;
  IF p.aangekondigd_op IS NULL OR p.aangekondigd_op + 30 > dag THEN RETURN 'niet-aangekondigd'; END IF;
  IF EXISTS (SELECT 1 FROM bewaarhouding h WHERE h.leerling = p.leerling AND (p.vestiging IS NULL OR h.vestiging = p.vestiging)
      AND h.van <= dag AND (h.tot IS NULL OR h.tot > dag)) THEN RETURN 'houding'; END IF;
  IF EXISTS (SELECT 1 FROM tlv_bezwaar z WHERE z.leerling = p.leerling AND (p.vestiging IS NULL OR z.vestiging = p.vestiging)
      AND z.ontvangen_dag <= dag AND (z.afgerond_op IS NULL OR z.afgerond_op > dag))
    OR EXISTS (SELECT 1 FROM geschil g WHERE g.leerling = p.leerling AND (p.vestiging IS NULL OR g.vestiging = p.vestiging)
      AND g.begonnen_dag <= dag AND (g.afgerond_op IS NULL OR g.afgerond_op > dag))
    THEN RETURN 'houding'; END IF;
  IF EXISTS (SELECT 1 FROM verwijdering w WHERE w.leerling = p.leerling AND (p.vestiging IS NULL OR w.vestiging = p.vestiging)
      AND (w.bezwaar_tot >= dag OR (w.toestand = 'voorgenomen' AND EXISTS (SELECT 1 FROM inschrijving i WHERE i.leerling = w.leerling
        AND i.vestiging = w.vestiging AND (i.tot IS NULL OR i.tot > dag))))) THEN RETURN 'verwijdering'; END IF;
  IF p.soort IN ('dossier', 'inschrijving') THEN
    IF EXISTS (SELECT 1 FROM inschrijving i WHERE i.leerling = p.leerling AND i.vestiging = p.vestiging
        AND (i.tot IS NULL OR i.tot > p.grens)) THEN RETURN 'op-school'; END IF;
    IF EXISTS (SELECT 1 FROM aanmelding a WHERE a.leerling = p.leerling AND a.vestiging = p.vestiging AND a.afgerond_op IS NULL)
      THEN RETURN 'aanmelding'; END IF;
    IF EXISTS (SELECT 1 FROM termijn t WHERE t.leerling = p.leerling AND t.vestiging = p.vestiging AND t.voldaan_op IS NULL
        AND t.vervallen_op IS NULL AND t.laatste_dag >= dag) THEN RETURN 'termijn'; END IF;
  END IF;
  IF p.soort = 'dossier' AND EXISTS (SELECT 1 FROM aanmelding a WHERE a.leerling = p.leerling AND a.vestiging = p.vestiging
      AND a.afgerond_op > p.grens) THEN RETURN 'later-geeindigd'; END IF;
  -- The dates of a dossier follow from these, so they outlive it.
  IF (p.soort = 'inschrijving' OR (p.soort = 'aanmelding'
      AND NOT EXISTS (SELECT 1 FROM inschrijving i WHERE i.leerling = p.leerling AND i.vestiging = p.vestiging)
      AND NOT EXISTS (SELECT 1 FROM aanmelding a WHERE a.leerling = p.leerling AND a.vestiging = p.vestiging
        AND (a.afgerond_op IS NULL OR a.afgerond_op > p.grens))))
    AND bewaren_heeft(p.leerling, p.vestiging, 'dossier', dag) THEN RETURN 'eerst-dossier'; END IF;
  IF p.soort = 'leerling' AND bewaren_bij_school(p.leerling) THEN RETURN 'nog-bij-een-school'; END IF;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION bewaren_tegen(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bewaren_tegen(uuid) TO opmaat_app;

-- The last of a pupil: the row itself, who had gezag, the own account, and accounts of parents without another child or role.
CREATE OR REPLACE FUNCTION vernietig_leerling(welke uuid) RETURNS jsonb
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  eigen uuid[] := ARRAY(SELECT p.id FROM persoon p WHERE p.leerling = welke);
  ouders uuid[] := ARRAY(SELECT DISTINCT g.persoon FROM gezag g WHERE g.leerling = welke);
  wie uuid;
  gezagen integer;
  accounts integer := 0;
BEGIN
  IF actor_rol() <> 'systeem' OR bewaren_bij_school(welke) THEN
    RAISE EXCEPTION 'TOE-6: deze leerling gaat nog niet weg' USING ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM gezag WHERE leerling = welke;
  GET DIAGNOSTICS gezagen = ROW_COUNT;
  UPDATE persoon SET leerling = NULL WHERE leerling = welke;
  DELETE FROM leerling WHERE id = welke;
  FOREACH wie IN ARRAY eigen || ouders LOOP
    CONTINUE WHEN EXISTS (SELECT 1 FROM gezag g WHERE g.persoon = wie)
      OR EXISTS (SELECT 1 FROM rolvervulling r WHERE r.persoon = wie AND r.rol NOT IN ('ouder', 'leerling'));
    BEGIN
      DELETE FROM sessie WHERE persoon = wie;
      DELETE FROM voorbeeldaccount WHERE rolvervulling IN (SELECT r.id FROM rolvervulling r WHERE r.persoon = wie);
      DELETE FROM rolvervulling WHERE persoon = wie;
      DELETE FROM identiteit WHERE persoon = wie;
      DELETE FROM bericht WHERE aan_persoon = wie;
      DELETE FROM persoon WHERE id = wie;
      accounts := accounts + 1;
    EXCEPTION WHEN foreign_key_violation THEN
      -- Something of this person stands in the dossier of another child: the account stays until that goes.
      NULL;
    END;
  END LOOP;
  RETURN jsonb_build_object('leerling', 1, 'gezag', gezagen, 'persoon', accounts);
END $$;
REVOKE EXECUTE ON FUNCTION vernietig_leerling(uuid) FROM PUBLIC;

-- One step: at most 500 rows of one table; when nothing is left, the proof in place of the plan. Answers meer, klaar or wacht.
CREATE OR REPLACE FUNCTION vernietig_stap(welk_plan uuid, nu timestamptz) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  p vernietiging%ROWTYPE;
  deel record;
  aantal integer;
BEGIN
  IF actor_rol() <> 'systeem' THEN
    RAISE EXCEPTION 'TOE-6: alleen Opmaat zelf vernietigt' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT * INTO p FROM vernietiging v WHERE v.id = welk_plan FOR UPDATE;
  IF NOT FOUND THEN RETURN 'klaar'; END IF;
  -- Who adds a hold, an application or an enrolment leans on this row too: it comes before this step or after it, never beside it.
  PERFORM 1 FROM leerling l WHERE l.id = p.leerling FOR UPDATE;
  IF bewaren_tegen(welk_plan) IS NOT NULL THEN RETURN 'wacht'; END IF;
  FOR deel IN SELECT i.tabel, i.waar, i.vooraf FROM bewaren_inhoud() i WHERE i.soort = p.soort ORDER BY i.volgorde LOOP
    BEGIN
      IF deel.vooraf IS NOT NULL THEN EXECUTE deel.vooraf USING p.leerling, p.vestiging, p.grens; END IF;
      EXECUTE format('DELETE FROM %1$I WHERE ctid = ANY (ARRAY(SELECT t.ctid FROM %1$I t WHERE %2$s LIMIT 500))', deel.tabel, deel.waar)
        USING p.leerling, p.vestiging, p.grens;
      GET DIAGNOSTICS aantal = ROW_COUNT;
    EXCEPTION WHEN foreign_key_violation THEN
      -- Another part still rests on it. Said where people look, and tried again after the next planning; others go on meanwhile.
      UPDATE vernietiging v SET opgehouden_om = 'Andere gegevens verwijzen hier nog naar. Opmaat probeert het morgen opnieuw.' WHERE v.id = welk_plan;
      RETURN 'wacht';
    END;
    CONTINUE WHEN aantal = 0;
    UPDATE vernietiging v SET begonnen_op = coalesce(v.begonnen_op, nu),
      geteld = v.geteld || jsonb_build_object(deel.tabel, coalesce((v.geteld ->> deel.tabel)::integer, 0) + aantal)
    WHERE v.id = welk_plan;
    RETURN 'meer';
  END LOOP;
  DELETE FROM vernietiging v WHERE v.id = welk_plan;
  IF p.soort = 'leerling' THEN
    p.geteld := p.geteld || vernietig_leerling(p.leerling);
  ELSIF NOT bewaren_bij_school(p.leerling) THEN
    INSERT INTO vernietiging (id, leerling, swv, soort, regel, artikel, uitleg, grens, gepland_op)
    VALUES (gen_random_uuid(), p.leerling, p.swv, 'leerling', 'TOE-6', 'AVG artikel 5',
      'Geen school bewaart nog iets van deze leerling. Daarom gaan ook de naam, het adres en wat ouders zelf toevoegden weg.', vandaag(), vandaag())
    ON CONFLICT DO NOTHING;
  END IF;
  -- An id of its own, at random: that of the plan stands in the reading log beside the pupil.
  INSERT INTO vernietigingsbewijs (id, swv, vestiging, soort, regel, artikel, gepland_op, uitgevoerd_op, geteld)
  VALUES (gen_random_uuid(), p.swv, p.vestiging, p.soort, p.regel, p.artikel, p.gepland_op, nu, p.geteld);
  RETURN 'klaar';
END $$;
REVOKE EXECUTE ON FUNCTION vernietig_stap(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vernietig_stap(uuid, timestamptz) TO opmaat_app;

-- Pupils of whom something may be due: left, not placed, or shared long enough ago, or planned already.
CREATE OR REPLACE FUNCTION bewaren_kandidaten(tot_en_met date) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT k.leerling FROM (
    SELECT i.leerling FROM inschrijving i WHERE i.tot <= tot_en_met
    UNION SELECT a.leerling FROM aanmelding a WHERE a.afgerond_op <= tot_en_met
    UNION SELECT d.leerling FROM deling d WHERE d.ontvanger_rol IN ('tlv', 'consulent', 'deskundige') AND (d.tot <= tot_en_met OR d.beeindigd_op::date <= tot_en_met)
    UNION SELECT t.leerling FROM tlv_aanvraag t WHERE t.afgerond_op <= tot_en_met
    UNION SELECT d.leerling FROM arrangement_dossier d JOIN arrangement_handeling h ON h.arrangement = d.arrangement
      WHERE d.leerling IS NOT NULL AND h.soort IN ('besloten', 'ingetrokken') AND h.dag <= tot_en_met
    UNION SELECT v.leerling FROM vernietiging v) k
  WHERE actor_rol() = 'systeem' ORDER BY k.leerling;
$$;
REVOKE EXECUTE ON FUNCTION bewaren_kandidaten(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bewaren_kandidaten(date) TO opmaat_app;

-- What the rules need to know of these pupils, per school: dates and kinds, no content. A school gets its own part only.
CREATE OR REPLACE FUNCTION bewaren_feiten(welke uuid[]) RETURNS TABLE (leerling uuid, swv text, vestiging text, feiten jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.id, l.swv, s.vestiging, jsonb_build_object(
    'inschrijvingen', (SELECT coalesce(jsonb_agg(jsonb_build_object('van', i.van, 'tot', i.tot) ORDER BY i.van), '[]')
      FROM inschrijving i WHERE i.leerling = l.id AND i.vestiging = s.vestiging),
    'volgende', (SELECT v.soorten FROM inschrijving i JOIN vestiging v ON v.code = i.vestiging
      WHERE i.leerling = l.id AND i.vestiging <> s.vestiging
        AND i.van >= (SELECT max(h.tot) FROM inschrijving h WHERE h.leerling = l.id AND h.vestiging = s.vestiging)
      ORDER BY i.van, i.id LIMIT 1),
    'aanmeldingen', (SELECT coalesce(jsonb_agg(jsonb_build_object('einde', a.afgerond_op,
        'geplaatst', a.toestand IN ('geplaatst', 'geplaatst_met_extra_ondersteuning'),
        'naar', CASE WHEN a.toestand = 'elders_geplaatst' THEN (SELECT to_jsonb(v.soorten) FROM aanmelding_handeling h
          JOIN vestiging v ON v.code = h.gegevens ->> 'vestiging' WHERE h.aanmelding = a.id AND h.soort = 'bereidverklaring'
          ORDER BY h.volgnummer DESC LIMIT 1) END) ORDER BY a.afgerond_op), '[]')
      FROM aanmelding a WHERE a.leerling = l.id AND a.vestiging = s.vestiging),
    'verwijderingen', (SELECT coalesce(jsonb_agg(jsonb_build_object('voorgenomen', w.toestand = 'voorgenomen', 'bezwaarTot', w.bezwaar_tot,
        'naar', CASE WHEN w.toestand = 'verwijderd' THEN (SELECT to_jsonb(v.soorten) FROM vestiging v WHERE v.code = w.bereide_school) END)), '[]')
      FROM verwijdering w WHERE w.leerling = l.id AND w.vestiging = s.vestiging),
    'delingen', (SELECT coalesce(jsonb_agg(least(d.tot, coalesce((d.beeindigd_op AT TIME ZONE 'Europe/Amsterdam')::date, d.tot)) ORDER BY 1), '[]')
      FROM deling d WHERE d.leerling = l.id AND d.vestiging = s.vestiging AND d.ontvanger_rol IN ('tlv', 'consulent', 'deskundige')),
    'oordelen', (SELECT coalesce(jsonb_agg(o.dag ORDER BY o.dag), '[]') FROM (
      SELECT e.oordeel AS dag FROM bewaren_tlv(l.id, s.vestiging) e WHERE EXISTS (SELECT 1 FROM tlv_dossier d WHERE d.aanvraag = e.aanvraag)
        OR EXISTS (SELECT 1 FROM tlv_advies d WHERE d.aanvraag = e.aanvraag)
      UNION ALL SELECT e.oordeel FROM bewaren_arrangement(l.id, s.vestiging) e) o WHERE o.dag IS NOT NULL),
    'verklaringen', (SELECT coalesce(jsonb_agg(e.einde ORDER BY e.einde), '[]') FROM bewaren_tlv(l.id, s.vestiging) e WHERE e.einde IS NOT NULL),
    'houdingen', (SELECT coalesce(jsonb_agg(jsonb_build_object('soort', h.soort, 'van', h.van, 'tot', h.tot) ORDER BY h.van, h.soort), '[]')
      FROM (SELECT b.soort, b.van, b.tot FROM bewaarhouding b WHERE b.leerling = l.id AND b.vestiging = s.vestiging
        UNION ALL SELECT 'bezwaar', z.ontvangen_dag, z.afgerond_op FROM tlv_bezwaar z WHERE z.leerling = l.id AND z.vestiging = s.vestiging
        UNION ALL SELECT 'geschil', g.begonnen_dag, g.afgerond_op FROM geschil g WHERE g.leerling = l.id AND g.vestiging = s.vestiging) h),
    'termijnTot', (SELECT max(t.laatste_dag) FROM termijn t WHERE t.leerling = l.id AND t.vestiging = s.vestiging
      AND t.voldaan_op IS NULL AND t.vervallen_op IS NULL),
    'heeft', (SELECT coalesce(jsonb_agg(k), '[]') FROM unnest(ARRAY['dossier', 'aanmelding', 'inschrijving', 'samenwerkingsverband']) k
      WHERE bewaren_heeft(l.id, s.vestiging, k, 'infinity')))
  FROM leerling l
  CROSS JOIN LATERAL (
    SELECT x.vestiging FROM betrokken_school x WHERE x.leerling = l.id UNION SELECT x.vestiging FROM inschrijving x WHERE x.leerling = l.id
    UNION SELECT x.vestiging FROM aanmelding x WHERE x.leerling = l.id UNION SELECT x.vestiging FROM deling x WHERE x.leerling = l.id
    UNION SELECT x.vestiging FROM schorsing x WHERE x.leerling = l.id UNION SELECT x.vestiging FROM verwijdering x WHERE x.leerling = l.id
    UNION SELECT x.vestiging FROM tlv_aanvraag x WHERE x.leerling = l.id UNION SELECT x.vestiging FROM arrangement x WHERE x.leerling = l.id) s
  WHERE l.id = ANY (welke) AND (actor_rol() = 'systeem' OR (actor_rol() = 'ouder' AND actor_heeft_gezag(l.id))
    OR (actor_rol() = 'leerling' AND l.id = actor_leerling()) OR (actor_rol() IN ('ib', 'schoolleider') AND s.vestiging = actor_organisatie()));
$$;
REVOKE EXECUTE ON FUNCTION bewaren_feiten(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bewaren_feiten(uuid[]) TO opmaat_app;

-- Number and name of a pupil of whom the own school still holds something, also after access to the dossier ended (DOS-6).
CREATE OR REPLACE FUNCTION bewaren_leerling(welke uuid) RETURNS TABLE (swv text, nummer text, naam text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.swv, l.nummer, concat_ws(' ', l.roepnaam, nullif(l.tussenvoegsel, ''), l.achternaam) FROM leerling l
  WHERE l.id = welke AND actor_rol() IN ('ib', 'schoolleider') AND (
    EXISTS (SELECT 1 FROM betrokken_school b WHERE b.leerling = welke AND b.vestiging = actor_organisatie())
    OR EXISTS (SELECT 1 FROM inschrijving i WHERE i.leerling = welke AND i.vestiging = actor_organisatie())
    OR EXISTS (SELECT 1 FROM aanmelding a WHERE a.leerling = welke AND a.vestiging = actor_organisatie()));
$$;
REVOKE EXECUTE ON FUNCTION bewaren_leerling(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bewaren_leerling(uuid) TO opmaat_app;

-- Whether the acting privacy officer answers for this: of a board for its schools; of an SWV for what schools shared with it.
CREATE OR REPLACE FUNCTION bewaren_van_privacy(school text, verband text, wat text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT actor_rol() = 'privacy' AND (
    (wat IN ('samenwerkingsverband', 'leerling') AND verband = actor_organisatie())
    OR EXISTS (SELECT 1 FROM vestiging_bestuur b WHERE b.vestiging = school AND b.bestuur = actor_organisatie()
      AND b.van <= vandaag() AND (b.tot IS NULL OR b.tot > vandaag())));
$$;
REVOKE EXECUTE ON FUNCTION bewaren_van_privacy(text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bewaren_van_privacy(text, text, text) TO opmaat_app;

-- The planned destructions that the actor answers for. A privacy officer gets no names; the id of the pupil is for the reading log.
CREATE OR REPLACE FUNCTION bewaren_lijst() RETURNS TABLE (id uuid, leerling uuid, nummer text, naam text, vestiging text, school text, soort text,
    regel text, artikel text, uitleg text, gepland_op date, aangekondigd_op date, opgehouden_om text, begonnen_op timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT v.id, v.leerling, l.nummer,
    CASE WHEN actor_rol() <> 'privacy' THEN concat_ws(' ', l.roepnaam, nullif(l.tussenvoegsel, ''), l.achternaam) END,
    v.vestiging, s.naam, v.soort, v.regel, v.artikel, v.uitleg, v.gepland_op, v.aangekondigd_op, v.opgehouden_om, v.begonnen_op
  FROM vernietiging v JOIN leerling l ON l.id = v.leerling LEFT JOIN vestiging s ON s.code = v.vestiging
  WHERE (actor_rol() IN ('ib', 'schoolleider') AND v.vestiging = actor_organisatie())
    OR (actor_rol() = 'privacy' AND bewaren_van_privacy(v.vestiging, v.swv, v.soort));
$$;
REVOKE EXECUTE ON FUNCTION bewaren_lijst() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bewaren_lijst() TO opmaat_app;

-- Running holds; the reason is for the school that wrote it. An objection or a dispute in Opmaat holds by itself, for as long as it runs.
DROP FUNCTION IF EXISTS bewaren_houdingen();
CREATE FUNCTION bewaren_houdingen() RETURNS TABLE (id uuid, leerling uuid, nummer text, naam text, school text, soort text, reden text, van date, door_naam text, vanzelf boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT h.id, h.leerling, l.nummer,
    CASE WHEN actor_rol() <> 'privacy' THEN concat_ws(' ', l.roepnaam, nullif(l.tussenvoegsel, ''), l.achternaam) END, s.naam, h.soort,
    CASE WHEN actor_rol() <> 'privacy' THEN h.reden END, h.van, CASE WHEN actor_rol() <> 'privacy' THEN h.door_naam END, h.vanzelf
  FROM (SELECT b.id, b.leerling, b.swv, b.vestiging, b.soort, b.reden, b.van, b.tot, b.door_naam, false AS vanzelf FROM bewaarhouding b
    UNION ALL SELECT z.id, z.leerling, z.swv, z.vestiging, 'bezwaar', NULL, z.ontvangen_dag, z.afgerond_op, NULL, true FROM tlv_bezwaar z
    UNION ALL SELECT g.id, g.leerling, g.swv, g.vestiging, 'geschil', NULL, g.begonnen_dag, g.afgerond_op, NULL, true FROM geschil g) h JOIN leerling l ON l.id = h.leerling JOIN vestiging s ON s.code = h.vestiging
  WHERE (h.tot IS NULL OR h.tot > vandaag()) AND ((actor_rol() IN ('ib', 'schoolleider') AND h.vestiging = actor_organisatie())
    OR bewaren_van_privacy(h.vestiging, h.swv, 'dossier'));
$$;
REVOKE EXECUTE ON FUNCTION bewaren_houdingen() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bewaren_houdingen() TO opmaat_app;

SELECT beleid_vernieuwen('vernietiging');
GRANT SELECT, INSERT, DELETE ON vernietiging TO opmaat_app;
GRANT UPDATE (regel, artikel, uitleg, grens, gepland_op, aangekondigd_op, opgehouden_om) ON vernietiging TO opmaat_app;
CREATE POLICY lezen ON vernietiging FOR SELECT USING (
  actor_rol() = 'systeem'
  OR (actor_rol() IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie()))
  OR (actor_rol() = 'ouder' AND actor_heeft_gezag(leerling))
  OR (actor_rol() = 'leerling' AND leerling = (SELECT actor_leerling()))
);
CREATE POLICY plannen ON vernietiging FOR INSERT WITH CHECK (
  actor_rol() = 'systeem' AND aangekondigd_op IS NULL AND begonnen_op IS NULL AND geteld = '{}' AND soort <> 'leerling'
);
CREATE POLICY bijstellen ON vernietiging FOR UPDATE USING (actor_rol() = 'systeem')
  WITH CHECK (actor_rol() = 'systeem' AND (aangekondigd_op IS NULL OR aangekondigd_op <= vandaag()));
CREATE POLICY intrekken ON vernietiging FOR DELETE USING (actor_rol() = 'systeem' AND begonnen_op IS NULL);

SELECT beleid_vernieuwen('bewaarhouding');
GRANT SELECT, INSERT, UPDATE (tot) ON bewaarhouding TO opmaat_app;
CREATE POLICY lezen ON bewaarhouding FOR SELECT USING (
  actor_rol() = 'systeem' OR (actor_rol() IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie()))
);
CREATE POLICY ophouden ON bewaarhouding FOR INSERT WITH CHECK (
  actor_rol() = 'schoolleider' AND vestiging = actor_organisatie() AND door = actor_persoon() AND van = vandaag() AND tot IS NULL
  AND EXISTS (SELECT 1 FROM bewaren_leerling(leerling))
);
CREATE POLICY beeindigen ON bewaarhouding FOR UPDATE USING (actor_rol() = 'schoolleider' AND vestiging = actor_organisatie() AND tot IS NULL)
  WITH CHECK (actor_rol() = 'schoolleider' AND vestiging = actor_organisatie() AND tot = vandaag());

-- The proof is written by vernietig_stap() only, and nobody can change or remove it.
SELECT beleid_vernieuwen('vernietigingsbewijs');
GRANT SELECT ON vernietigingsbewijs TO opmaat_app;
CREATE POLICY lezen ON vernietigingsbewijs FOR SELECT USING (
  (actor_rol() = 'schoolleider' AND vestiging = (SELECT actor_organisatie()))
  OR (actor_rol() = 'privacy' AND bewaren_van_privacy(vestiging, swv, soort))
);
