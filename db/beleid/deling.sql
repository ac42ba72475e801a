-- A share shows only what was chosen, only to whom it was chosen for, only as long as it runs (TOE-2). Recipients read no table of the
-- dossier: what they see comes from the functions below, which pick the parts. Withdrawn consent closes it at once.

SELECT beleid_vernieuwen('deling');
-- Never the key, the code or the attempts, nor the address of the recipient.
GRANT SELECT (id, leerling, swv, vestiging, doel, anoniem, grond, toestemming, artikel, onderdelen, documenten, noodzaak, ouders_ingelicht_op,
  ouders_ingelicht_hoe, ontvanger_persoon, ontvanger_rol, ontvanger_bij, ontvanger_naam, ontvanger_organisatie, identiteit_nagegaan, casus, van, tot,
  moment, door, door_naam, door_rol, beeindigd_op, beeindigd_door_naam, beeindigd_om, geopend_op) ON deling TO opmaat_app;
GRANT INSERT (id, leerling, swv, vestiging, doel, anoniem, grond, toestemming, artikel, onderdelen, documenten, noodzaak, ouders_ingelicht_op,
  ouders_ingelicht_hoe, ontvanger_persoon, ontvanger_rol, ontvanger_bij, ontvanger_naam, ontvanger_organisatie, ontvanger_email, identiteit_nagegaan,
  casus, van, tot, moment, door, door_naam, door_rol, sleutel, code) ON deling TO opmaat_app;
GRANT UPDATE (beeindigd_op, beeindigd_door_naam, beeindigd_om) ON deling TO opmaat_app;

-- Whether the ground carries this share: consent that holds for this pupil, purpose, these parts and this long; or the law, for people of the own SWV only (never a link).
CREATE OR REPLACE FUNCTION deling_grond_houdt(d deling) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT CASE d.grond
      WHEN 'toestemming' THEN EXISTS (SELECT 1 FROM toestemming t WHERE t.id = d.toestemming AND t.leerling = d.leerling AND t.doel = d.doel
        AND (t.vestiging IS NULL OR t.vestiging = d.vestiging) AND d.onderdelen <@ t.onderdelen AND d.tot <= t.geldig_tot) AND toestemming_geldig(d.toestemming, vandaag())
      WHEN 'wet' THEN d.ontvanger_persoon IS NOT NULL AND d.ontvanger_rol IN ('consulent', 'tlv', 'deskundige') AND EXISTS (SELECT 1 FROM vestiging_swv v WHERE v.vestiging = d.vestiging
        AND v.swv = d.ontvanger_bij AND v.van <= vandaag() AND (v.tot IS NULL OR v.tot > vandaag()))
      ELSE d.anoniem END
$$;

CREATE POLICY lezen ON deling FOR SELECT USING (
  ((SELECT actor_rol()) IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie()) AND school_is_betrokken(leerling, vestiging))
  OR (actor_rol() = 'ouder' AND actor_heeft_gezag(leerling))
  OR (actor_rol() = 'leerling' AND leerling = (SELECT actor_leerling()))
  OR actor_rol() = 'systeem'
);
CREATE POLICY beginnen ON deling FOR INSERT WITH CHECK (
  actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie() AND door = actor_persoon() AND door_rol = actor_rol()
  AND van = vandaag() AND beeindigd_op IS NULL AND school_is_betrokken(leerling, vestiging) AND deling_grond_houdt(deling)
);
-- The one change is the end, once.
CREATE POLICY beeindigen ON deling FOR UPDATE USING (
  beeindigd_op IS NULL AND (
    (actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie() AND school_is_betrokken(leerling, vestiging))
    OR (actor_rol() = 'ouder' AND actor_heeft_gezag(leerling))
    OR actor_rol() = 'systeem')
) WITH CHECK (
  beeindigd_op IS NOT NULL AND (actor_rol() = 'systeem' OR beeindigd_om = CASE actor_rol() WHEN 'ouder' THEN 'ouders' ELSE 'school' END)
);

-- Whether this share runs today. regels/stand.ts says the same.
CREATE OR REPLACE FUNCTION deling_loopt(d deling) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT d.van <= vandaag() AND d.tot > vandaag() AND d.beeindigd_op IS NULL AND school_is_betrokken(d.leerling, d.vestiging)
      AND (d.grond <> 'toestemming' OR toestemming_geldig(d.toestemming, vandaag()))
$$;

-- Whether the actor is the recipient today, in the role and at the organisation for which it was shared.
CREATE OR REPLACE FUNCTION deling_is_voor_actor(d deling) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT coalesce(d.ontvanger_persoon = actor_persoon() AND d.ontvanger_rol = actor_rol() AND d.ontvanger_bij IS NOT DISTINCT FROM actor_organisatie()
      AND EXISTS (SELECT 1 FROM rolvervulling r WHERE r.persoon = d.ontvanger_persoon AND r.rol = d.ontvanger_rol
        AND r.organisatie IS NOT DISTINCT FROM d.ontvanger_bij AND r.van <= vandaag() AND (r.tot IS NULL OR r.tot > vandaag())), false)
      AND deling_loopt(d)
$$;

-- What a school wrote, and parents and pupil where their view is shared; never addresses, working notes, or what another school wrote.
CREATE OR REPLACE FUNCTION deling_stukken(wie uuid, school text, welke text[], stukken uuid[], dag date) RETURNS jsonb
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE uit jsonb := '{}'; tekstsoorten text[] := '{}';
BEGIN
  IF 'naam_en_geboortedatum' = ANY (welke) THEN
    uit := uit || (SELECT jsonb_build_object('kind', jsonb_build_object('naam', concat_ws(' ', l.roepnaam, nullif(l.tussenvoegsel, ''), l.achternaam),
      'geboortedatum', l.geboortedatum)) FROM leerling l WHERE l.id = wie);
  END IF;
  IF 'school_en_groep' = ANY (welke) THEN
    uit := uit || (SELECT jsonb_build_object('school', jsonb_build_object('naam', v.naam, 'leerjaar', i.leerjaar, 'groep', i.groep))
      FROM vestiging v LEFT JOIN inschrijving i ON i.leerling = wie AND i.vestiging = v.code AND i.van <= dag AND (i.tot IS NULL OR i.tot > dag)
      WHERE v.code = school LIMIT 1);
  END IF;
  IF 'behoeften' = ANY (welke) THEN
    uit := uit || jsonb_build_object('behoeften', coalesce((SELECT jsonb_agg(jsonb_build_object('categorie', b.categorie, 'lokaleNaam', c.naam, 'landelijk', c.landelijk,
        'intensiteit', b.intensiteit, 'setting', b.setting, 'verplicht', b.verplicht, 'van', b.van, 'tot', b.tot, 'toelichting', b.toelichting, 'bron', b.bron)
        ORDER BY b.bron = 'school' DESC, b.moment, b.id)
      FROM behoefte b LEFT JOIN categorie_lokaal c ON c.swv = b.swv AND c.code = b.categorie
      WHERE b.leerling = wie AND b.vervallen_op IS NULL AND (b.tot IS NULL OR b.tot >= dag) AND (b.vestiging = school
        OR (b.bron = 'ouders' AND 'visie_ouders' = ANY (welke)) OR (b.bron = 'leerling' AND 'visie_leerling' = ANY (welke)))), '[]'));
  END IF;
  IF 'factoren' = ANY (welke) THEN tekstsoorten := tekstsoorten || '{bevorderend,belemmerend}'::text[]; END IF;
  IF 'aanpak' = ANY (welke) THEN tekstsoorten := tekstsoorten || 'geprobeerd'::text; END IF;
  IF 'visie_ouders' = ANY (welke) THEN tekstsoorten := tekstsoorten || 'visie_ouders'::text; END IF;
  IF 'visie_leerling' = ANY (welke) THEN tekstsoorten := tekstsoorten || 'visie_leerling'::text; END IF;
  IF 'observaties' = ANY (welke) THEN tekstsoorten := tekstsoorten || 'observatie'::text; END IF;
  IF cardinality(tekstsoorten) > 0 THEN
    uit := uit || jsonb_build_object('beschrijvingen', coalesce((SELECT jsonb_agg(jsonb_build_object('soort', b.soort, 'tekst', b.tekst, 'effect', b.effect,
        'datum', b.datum, 'herkomst', b.herkomst, 'opgeschreven', (b.moment AT TIME ZONE 'Europe/Amsterdam')::date) ORDER BY b.moment, b.id)
      FROM beschrijving b WHERE b.leerling = wie AND b.vervallen_op IS NULL AND b.soort = ANY (tekstsoorten)
        AND (b.vestiging = school OR (b.vestiging IS NULL AND b.soort IN ('visie_ouders', 'visie_leerling')))), '[]'));
  END IF;
  -- Goals and agreed support of what was adopted and runs: not who agreed, where the pupil goes, or what anybody said about it.
  IF 'plan' = ANY (welke) THEN
    uit := uit || jsonb_build_object('plan', (SELECT jsonb_build_object('dag', w.vastgesteld_dag,
        'doelen', coalesce((SELECT jsonb_agg(jsonb_build_object('tekst', x.d ->> 'tekst', 'streef', coalesce(x.d ->> 'streef', ''), 'van', x.d ->> 'van',
          'tot', x.d ->> 'tot') ORDER BY x.nr) FROM jsonb_array_elements(w.inhoud -> 'doelen') WITH ORDINALITY x (d, nr)), '[]'),
        'ondersteuning', coalesce((SELECT jsonb_agg(jsonb_build_object('veld', x.o ->> 'veld', 'wat', x.o ->> 'wat', 'wie', coalesce(x.o ->> 'wie', ''),
          'wanneer', coalesce(x.o ->> 'wanneer', '')) ORDER BY x.nr) FROM jsonb_array_elements(w.inhoud -> 'handelingsdeel' -> 'ondersteuning')
          WITH ORDINALITY x (o, nr)), '[]'))
      FROM opp p JOIN opp_versie w ON w.opp = p.id AND w.toestand = 'vastgesteld'
      WHERE p.leerling = wie AND p.vestiging = school AND p.afgesloten_op IS NULL ORDER BY w.nummer DESC LIMIT 1));
  END IF;
  IF 'verslagen' = ANY (welke) THEN
    uit := uit || jsonb_build_object('verslagen', coalesce((SELECT jsonb_agg(jsonb_build_object('tekst', n.tekst,
        'dag', (n.moment AT TIME ZONE 'Europe/Amsterdam')::date) ORDER BY n.moment DESC, n.id)
      FROM notitie n WHERE n.leerling = wie AND n.vestiging = school AND n.soort = 'verslag'), '[]'));
  END IF;
  IF 'documenten' = ANY (welke) THEN
    uit := uit || jsonb_build_object('documenten', coalesce((SELECT jsonb_agg(jsonb_build_object('id', d.id, 'naam', d.naam, 'soort', d.soort,
        'grootte', d.grootte, 'dag', (d.moment AT TIME ZONE 'Europe/Amsterdam')::date) ORDER BY d.moment DESC, d.id)
      FROM document d WHERE d.leerling = wie AND d.id = ANY (stukken) AND d.voor_ouders AND (d.vestiging IS NULL OR d.vestiging = school)), '[]'));
  END IF;
  RETURN uit;
END $$;

-- What stands above a share: who, why, until when. Of an anonymous one no school, no pupil.
CREATE OR REPLACE FUNCTION deling_kop(d deling) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT jsonb_build_object('id', d.id, 'anoniem', d.anoniem, 'doel', d.doel, 'noodzaak', d.noodzaak, 'van', d.van, 'tot', d.tot, 'doorNaam', d.door_naam,
      'doorRol', d.door_rol, 'onderdelen', d.onderdelen, 'school', CASE WHEN d.anoniem THEN NULL ELSE (SELECT v.naam FROM vestiging v WHERE v.code = d.vestiging) END,
      'naam', CASE WHEN NOT d.anoniem AND 'naam_en_geboortedatum' = ANY (d.onderdelen) THEN
        (SELECT concat_ws(' ', l.roepnaam, nullif(l.tussenvoegsel, ''), l.achternaam) FROM leerling l WHERE l.id = d.leerling) END)
$$;
CREATE OR REPLACE FUNCTION deling_inhoud_van(d deling) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT CASE WHEN d.anoniem THEN jsonb_build_object('casus', d.casus)
      ELSE deling_stukken(d.leerling, d.vestiging, d.onderdelen, d.documenten, vandaag()) END
$$;
CREATE OR REPLACE FUNCTION deling_document_van(d deling, welk uuid) RETURNS TABLE (naam text, mediatype text, inhoud bytea)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT s.naam, s.mediatype, s.inhoud FROM document s WHERE s.id = welk AND s.id = ANY (d.documenten) AND 'documenten' = ANY (d.onderdelen)
      AND NOT d.anoniem AND s.leerling = d.leerling AND s.voor_ouders AND (s.vestiging IS NULL OR s.vestiging = d.vestiging)
$$;

-- For a recipient with an account. The pupil comes along for the reading log only, and not of an anonymous share.
CREATE OR REPLACE FUNCTION deling_ontvangen() RETURNS TABLE (leerling uuid, kop jsonb, geopend boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT CASE WHEN NOT d.anoniem THEN d.leerling END, deling_kop(d), d.geopend_op IS NOT NULL
    FROM deling d WHERE d.ontvanger_persoon = actor_persoon() AND deling_is_voor_actor(d) ORDER BY d.moment DESC, d.id DESC
$$;
CREATE OR REPLACE FUNCTION deling_inhoud(welke uuid, nu timestamptz) RETURNS TABLE (leerling uuid, kop jsonb, inhoud jsonb, eerste boolean)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE d deling;
BEGIN
  SELECT x.* INTO d FROM deling x WHERE x.id = welke AND x.ontvanger_persoon = actor_persoon();
  IF d.id IS NULL OR NOT deling_is_voor_actor(d) THEN RETURN; END IF;
  UPDATE deling x SET geopend_op = nu WHERE x.id = welke AND x.geopend_op IS NULL;
  RETURN QUERY SELECT CASE WHEN NOT d.anoniem THEN d.leerling END, deling_kop(d), deling_inhoud_van(d), FOUND;
END $$;
CREATE OR REPLACE FUNCTION deling_document(welke uuid, document uuid) RETURNS TABLE (leerling uuid, naam text, mediatype text, inhoud bytea)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT d.leerling, s.naam, s.mediatype, s.inhoud FROM deling d CROSS JOIN LATERAL deling_document_van(d, document) s
    WHERE d.id = welke AND d.ontvanger_persoon = actor_persoon() AND deling_is_voor_actor(d)
$$;

-- One attempt with link and code. The row is held while it is judged, so that attempts at the same moment count one by one.
CREATE OR REPLACE FUNCTION deling_poging(sleutelhash bytea, codehash bytea, nu timestamptz) RETURNS TABLE (uitslag text, deling uuid)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE d deling; p record; dicht boolean;
BEGIN
  SELECT x.* INTO d FROM deling x WHERE x.sleutel = sleutelhash FOR UPDATE;
  IF d.id IS NULL THEN RETURN QUERY SELECT 'onjuist', NULL::uuid; RETURN; END IF;
  IF NOT deling_loopt(d) THEN RETURN QUERY SELECT 'voorbij', d.id; RETURN; END IF;
  SELECT * INTO p FROM code_proberen(d.pogingen, d.gesloten_tot, d.code = codehash, nu);
  dicht := p.uitslag = 'gesloten';
  IF p.pogingen > d.pogingen THEN
    UPDATE deling x SET pogingen = p.pogingen, gesloten_tot = p.gesloten_tot, beeindigd_op = CASE WHEN dicht THEN nu END,
      beeindigd_om = CASE WHEN dicht THEN 'codes' END, beeindigd_door_naam = CASE WHEN dicht THEN 'Opmaat' END WHERE x.id = d.id;
  END IF;
  RETURN QUERY SELECT p.uitslag, d.id;
END $$;
CREATE OR REPLACE FUNCTION deling_link(sleutelhash bytea, codehash bytea, nu timestamptz)
  RETURNS TABLE (uitslag text, deling uuid, leerling uuid, kop jsonb, inhoud jsonb, eerste boolean)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE p record; d deling; is_eerste boolean;
BEGIN
  SELECT * INTO p FROM deling_poging(sleutelhash, codehash, nu);
  IF p.uitslag <> 'goed' THEN RETURN QUERY SELECT p.uitslag, p.deling, NULL::uuid, NULL::jsonb, NULL::jsonb, false; RETURN; END IF;
  SELECT x.* INTO d FROM deling x WHERE x.id = p.deling;
  UPDATE deling x SET geopend_op = nu WHERE x.id = d.id AND x.geopend_op IS NULL;
  is_eerste := FOUND;
  RETURN QUERY SELECT p.uitslag, d.id, CASE WHEN NOT d.anoniem THEN d.leerling END, deling_kop(d), deling_inhoud_van(d), is_eerste;
END $$;
CREATE OR REPLACE FUNCTION deling_link_document(sleutelhash bytea, codehash bytea, nu timestamptz, document uuid)
  RETURNS TABLE (uitslag text, deling uuid, leerling uuid, naam text, mediatype text, inhoud bytea)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT p.uitslag, p.deling, d.leerling, s.naam, s.mediatype, s.inhoud FROM deling_poging(sleutelhash, codehash, nu) p
    LEFT JOIN deling d ON d.id = p.deling AND p.uitslag = 'goed' LEFT JOIN LATERAL deling_document_van(d, document) s ON true
$$;

-- For the school, before it shares: what somebody would see, the consents that there are, and who can receive.
CREATE OR REPLACE FUNCTION deling_voorbeeld(wie uuid, welke text[], stukken uuid[]) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT deling_stukken(wie, actor_organisatie(), welke, stukken, vandaag())
    WHERE actor_rol() IN ('ib', 'schoolleider') AND school_is_betrokken(wie, actor_organisatie())
$$;
CREATE OR REPLACE FUNCTION deling_toestemmingen(wie uuid)
  RETURNS TABLE (id uuid, doel text, partijsoort text, partij text, onderdelen text[], geldig_tot date, geldig boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT t.id, t.doel, t.partijsoort, t.partij, t.onderdelen, t.geldig_tot, toestemming_geldig(t.id, vandaag())
    FROM toestemming t WHERE t.leerling = wie AND actor_rol() IN ('ib', 'schoolleider') AND school_is_betrokken(wie, actor_organisatie())
      AND (t.vestiging IS NULL OR t.vestiging = actor_organisatie()) ORDER BY t.gevraagd_op DESC, t.id
$$;
CREATE OR REPLACE FUNCTION deling_ontvangers(zoek text)
  RETURNS TABLE (persoon uuid, rol text, naam text, organisatie text, bij text, van_swv boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT DISTINCT p.id, r.rol, p.naam, coalesce(s.naam, r.organisatie, ''), r.organisatie, r.rol <> 'partner'
    FROM rolvervulling r JOIN persoon p ON p.id = r.persoon LEFT JOIN swv s ON s.code = r.organisatie
    WHERE actor_rol() IN ('ib', 'schoolleider') AND r.van <= vandaag() AND (r.tot IS NULL OR r.tot > vandaag())
      AND (r.rol = 'partner' OR (r.rol IN ('consulent', 'tlv', 'deskundige', 'steunpunt') AND r.organisatie IN (SELECT v.swv FROM vestiging_swv v
        WHERE v.vestiging = actor_organisatie() AND v.van <= vandaag() AND (v.tot IS NULL OR v.tot > vandaag()))))
      AND zoekvorm(p.naam || ' ' || coalesce(s.naam, r.organisatie, '') || ' ' || r.rol) LIKE '%' || zoekvorm(zoek) || '%'
    ORDER BY p.naam, r.rol
$$;
-- The names and places that the dossier knows, to take them out of a case (TOE-5).
CREATE OR REPLACE FUNCTION deling_bekende_namen(wie uuid) RETURNS TABLE (soort text, naam text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH mag AS (SELECT 1 WHERE actor_rol() IN ('ib', 'schoolleider') AND school_is_betrokken(wie, actor_organisatie())),
    scholen AS (SELECT i.vestiging FROM inschrijving i WHERE i.leerling = wie UNION SELECT b.vestiging FROM betrokken_school b WHERE b.leerling = wie
      UNION SELECT actor_organisatie())
    SELECT n.soort, n.naam FROM (
      SELECT 'ouder' AS soort, p.naam FROM gezag g JOIN persoon p ON p.id = g.persoon WHERE g.leerling = wie
      UNION SELECT 'kind', p.naam FROM persoon p WHERE p.leerling = wie
      UNION SELECT 'kind', concat_ws(' ', l.roepnaam, l.achternaam) FROM leerling l WHERE l.id = wie
      UNION SELECT 'nummer', l.nummer FROM leerling l WHERE l.id = wie
      UNION SELECT 'plaats', x FROM leerling l, LATERAL unnest(ARRAY[l.plaats, l.straat]) x WHERE l.id = wie
      UNION SELECT 'school', v.naam FROM vestiging v WHERE v.code IN (SELECT vestiging FROM scholen)
      UNION SELECT 'plaats', x FROM vestiging v, LATERAL unnest(ARRAY[v.plaats, v.gemeente, v.straat]) x WHERE v.code IN (SELECT vestiging FROM scholen)
      UNION SELECT 'medewerker', p.naam FROM rolvervulling r JOIN persoon p ON p.id = r.persoon WHERE r.organisatie IN (SELECT vestiging FROM scholen)
      UNION SELECT 'medewerker', m.door_naam FROM notitie m WHERE m.leerling = wie
      UNION SELECT 'medewerker', m.door_naam FROM beschrijving m WHERE m.leerling = wie AND m.vestiging IS NOT NULL
      UNION SELECT 'medewerker', m.door_naam FROM behoefte m WHERE m.leerling = wie AND m.vestiging IS NOT NULL
    ) n, mag
$$;

DO $$ DECLARE f regprocedure; BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.proname LIKE 'deling\_%' AND p.pronamespace = 'public'::regnamespace LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION deling_grond_houdt(deling), deling_loopt(deling), deling_ontvangen(), deling_inhoud(uuid, timestamptz),
  deling_document(uuid, uuid), deling_link(bytea, bytea, timestamptz), deling_link_document(bytea, bytea, timestamptz, uuid),
  deling_voorbeeld(uuid, text[], uuid[]), deling_toestemmingen(uuid), deling_ontvangers(text), deling_bekende_namen(uuid) TO opmaat_app;
