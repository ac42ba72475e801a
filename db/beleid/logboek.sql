-- The reading log (TOE-4). Nobody reads the lines themselves: what parents, schools and privacy officers see comes out of the functions
-- below, each of which looks who asks. Sealing and removing by retention is for Opmaat itself.

-- SHA-256 over the lines of a range, in order.
CREATE OR REPLACE FUNCTION logboek_som(van bigint, tot bigint) RETURNS bytea LANGUAGE sql STABLE SET search_path = public, pg_temp
  AS $$ SELECT sha256(convert_to(coalesce(string_agg(logboek_regel(v), '' ORDER BY v.volgnummer), ''), 'UTF8'))
    FROM verwerking v WHERE v.volgnummer BETWEEN van AND tot $$;
REVOKE EXECUTE ON FUNCTION logboek_som(bigint, bigint) FROM PUBLIC;

-- Seals what is surely complete. A line gets its number before its transaction ends, so a lower number may still arrive after a higher one.
-- With the table locked against writers for a moment nobody is under way: everything up to the highest number stands or never will.
CREATE OR REPLACE FUNCTION logboek_verzegel(nu timestamptz) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '1s' AS $$
DECLARE
  meeste_regels CONSTANT integer := 5000;
  meeste_zegels CONSTANT integer := 200;
  laatste logboekzegel;
  eerste bigint; hoogste bigint; tot bigint; hoeveel integer; som bytea; gemaakt integer := 0;
BEGIN
  IF actor_rol() <> 'systeem' THEN RAISE EXCEPTION 'sealing is for Opmaat itself' USING ERRCODE = 'insufficient_privilege'; END IF;
  IF NOT pg_try_advisory_xact_lock(6768412) THEN RETURN 0; END IF;
  SELECT * INTO laatste FROM logboekzegel z ORDER BY z.nummer DESC LIMIT 1;
  IF laatste.nummer IS NULL THEN
    laatste.nummer := 0; laatste.tot_en_met := 0; laatste.hash := decode(repeat('00', 32), 'hex');
  END IF;
  IF NOT EXISTS (SELECT 1 FROM verwerking v WHERE v.volgnummer > laatste.tot_en_met) THEN RETURN 0; END IF;
  -- Undoing this block lets go of the lock at once; the number that was found stays. The hashing below holds nobody up.
  BEGIN
    LOCK TABLE verwerking IN SHARE MODE;
    SELECT max(v.volgnummer) INTO hoogste FROM verwerking v;
    RAISE EXCEPTION USING ERRCODE = 'OP001';
  EXCEPTION
    WHEN SQLSTATE 'OP001' THEN NULL;
    WHEN lock_not_available THEN RETURN 0;
  END;
  WHILE gemaakt < meeste_zegels LOOP
    eerste := laatste.tot_en_met + 1;
    SELECT max(k.volgnummer), count(*) INTO tot, hoeveel FROM (SELECT v.volgnummer FROM verwerking v
      WHERE v.volgnummer BETWEEN eerste AND hoogste ORDER BY v.volgnummer LIMIT meeste_regels) k;
    EXIT WHEN tot IS NULL;
    som := logboek_som(eerste, tot);
    INSERT INTO logboekzegel (nummer, van_volgnummer, tot_en_met, aantal, vorige, regels, hash, verzegeld_op)
      VALUES (laatste.nummer + 1, eerste, tot, hoeveel, laatste.hash, som,
        sha256(laatste.hash || convert_to(logboek_zegelkop(laatste.nummer + 1, eerste, tot, hoeveel, nu), 'UTF8') || som), nu)
      RETURNING * INTO laatste;
    gemaakt := gemaakt + 1;
  END LOOP;
  RETURN gemaakt;
END $$;
COMMENT ON FUNCTION logboek_verzegel(timestamptz) IS 'Seals the lines of the reading log that are complete, at most 5,000 a seal and 200 seals at a time. Gives the number of seals; 0 when there is nothing, or when the lock was not had within a second.';
REVOKE EXECUTE ON FUNCTION logboek_verzegel(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION logboek_verzegel(timestamptz) TO opmaat_app;

-- Five years after a seal was made its lines go; the seal itself stays. domein/logboek/regels/bewaartermijn.ts says the same.
CREATE OR REPLACE FUNCTION logboek_wis(dag date, nu timestamptz) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  zegel record; gewist integer := 0;
  grens timestamptz := ((dag - interval '5 years') AT TIME ZONE 'Europe/Amsterdam');
BEGIN
  IF actor_rol() <> 'systeem' THEN RAISE EXCEPTION 'removing is for Opmaat itself' USING ERRCODE = 'insufficient_privilege'; END IF;
  FOR zegel IN SELECT z.nummer, z.van_volgnummer, z.tot_en_met FROM logboekzegel z
      WHERE z.gewist_op IS NULL AND z.verzegeld_op < grens ORDER BY z.nummer LIMIT 5000 FOR UPDATE SKIP LOCKED LOOP
    DELETE FROM verwerking v WHERE v.volgnummer BETWEEN zegel.van_volgnummer AND zegel.tot_en_met;
    UPDATE logboekzegel z SET gewist_op = nu WHERE z.nummer = zegel.nummer;
    gewist := gewist + 1;
  END LOOP;
  DELETE FROM leesvergissing l WHERE l.moment < grens;
  RETURN gewist;
END $$;
COMMENT ON FUNCTION logboek_wis(date, timestamptz) IS 'Removes the lines of seals that are older than five years on this day, at most 5,000 seals at a time. Gives the number of seals.';
REVOKE EXECUTE ON FUNCTION logboek_wis(date, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION logboek_wis(date, timestamptz) TO opmaat_app;

SELECT beleid_vernieuwen('logboekzegel');

-- The name of an organisation as people say it.
CREATE OR REPLACE FUNCTION logboek_organisatienaam(code text) RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp
  AS $$ SELECT coalesce((SELECT v.naam FROM vestiging v WHERE v.code = $1), (SELECT b.naam FROM bestuur b WHERE b.nummer = $1),
    (SELECT s.naam FROM swv s WHERE s.code = $1), $1) $$;
REVOKE EXECUTE ON FUNCTION logboek_organisatienaam(text) FROM PUBLIC;

-- To whom a link with a code was sent, when the line is about opening one.
CREATE OR REPLACE FUNCTION logboek_genodigde(onderwerp uuid) RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp
  AS $$ SELECT coalesce(
    (SELECT coalesce(nullif(d.ontvanger_organisatie, ''), d.ontvanger_naam) FROM deling d WHERE d.id = $1),
    (SELECT p.naam FROM informatieverzoek i JOIN omgevingspartij p ON p.id = i.partij WHERE i.id = $1)) $$;
REVOKE EXECUTE ON FUNCTION logboek_genodigde(uuid) FROM PUBLIC;

-- Who read or wrote about this pupil, grouped per day, person, purpose and action. For parents with gezag and the pupil everything; for
-- a school that is involved what its own people did. Of a list only how long it was: never who else stood on it.
DROP FUNCTION IF EXISTS logboek_van_leerling(uuid, date, date);
CREATE FUNCTION logboek_van_leerling(welke uuid, vanaf date, tot_en_met date)
  RETURNS TABLE (dag date, persoon uuid, naam text, rol text, organisatie text, doel text, soort text, actie text,
    aantal integer, eerste timestamptz, laatste timestamptz, kortste_lijst integer, langste_lijst integer, genodigde text, vergissing text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE alleen_van text;
BEGIN
  IF actor_rol() IN ('ib', 'schoolleider') AND EXISTS (SELECT 1 FROM betrokken_school b WHERE b.leerling = welke
      AND b.vestiging = actor_organisatie() AND b.van <= vandaag() AND (b.tot IS NULL OR b.tot > vandaag())) THEN
    alleen_van := actor_organisatie();
  ELSIF NOT ((actor_rol() = 'ouder' AND actor_heeft_gezag(welke)) OR (actor_rol() = 'leerling' AND coalesce(actor_leerling() = welke, false))) THEN
    RETURN;
  END IF;
  RETURN QUERY
    SELECT g.dag, g.persoon, p.naam, g.rol, logboek_organisatienaam(g.organisatie), g.doel, g.soort, g.actie,
      g.aantal, g.eerste, g.laatste, g.kortste, g.langste, logboek_genodigde(g.onderwerp), m.uitleg
    FROM (
      SELECT (v.moment AT TIME ZONE 'Europe/Amsterdam')::date AS dag, v.persoon, v.rol, v.organisatie, v.doel, v.soort, v.actie,
        CASE WHEN v.rol IN ('openbaar', 'poort') THEN v.onderwerp END AS onderwerp,
        count(*)::integer AS aantal, min(v.moment) AS eerste, max(v.moment) AS laatste,
        min(cardinality(v.leerlingen)) AS kortste, max(cardinality(v.leerlingen)) AS langste
      FROM verwerking v
      WHERE (v.leerling = welke OR v.leerlingen @> ARRAY[welke])
        AND (vanaf IS NULL OR v.moment >= (vanaf::timestamp AT TIME ZONE 'Europe/Amsterdam'))
        AND (tot_en_met IS NULL OR v.moment < ((tot_en_met + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam'))
        AND (alleen_van IS NULL OR v.organisatie = alleen_van)
      GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, v.leerlingen IS NULL
    ) g
    LEFT JOIN persoon p ON p.id = g.persoon
    LEFT JOIN leesvergissing m ON m.leerling = welke AND m.persoon = g.persoon AND m.dag = g.dag;
END $$;
COMMENT ON FUNCTION logboek_van_leerling(uuid, date, date) IS 'TOE-4: who read or wrote about a pupil, for who may know. No row for anybody else.';
REVOKE EXECUTE ON FUNCTION logboek_van_leerling(uuid, date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION logboek_van_leerling(uuid, date, date) TO opmaat_app;

-- Lines of people of the organisations under a privacy officer: the own board or SWV, for a board also its schools on the day itself; and
-- what was opened with a link and code that one of these schools sent. Without SET, so that PostgreSQL can work it into the query around it.
CREATE OR REPLACE FUNCTION logboek_onder(vanaf date, tot_en_met date) RETURNS SETOF verwerking LANGUAGE sql STABLE AS $$
  WITH onder AS (
    SELECT actor_organisatie() AS code, '-infinity'::date AS van, 'infinity'::date AS tot
    UNION ALL SELECT b.vestiging, b.van, coalesce(b.tot, 'infinity') FROM vestiging_bestuur b WHERE b.bestuur = actor_organisatie()
  )
  SELECT v.* FROM onder o JOIN verwerking v ON v.organisatie = o.code
    AND v.moment >= (greatest($1, o.van)::timestamp AT TIME ZONE 'Europe/Amsterdam')
    AND v.moment < (least($2 + 1, o.tot)::timestamp AT TIME ZONE 'Europe/Amsterdam')
  UNION ALL
  SELECT v.* FROM verwerking v WHERE v.organisatie IS NULL AND v.rol IN ('openbaar', 'poort')
    AND v.moment >= ($1::timestamp AT TIME ZONE 'Europe/Amsterdam') AND v.moment < (($2 + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam')
    AND EXISTS (SELECT 1 FROM onder o WHERE o.code = coalesce(
        (SELECT d.vestiging FROM deling d WHERE d.id = v.onderwerp), (SELECT i.vestiging FROM informatieverzoek i WHERE i.id = v.onderwerp))
      AND (v.moment AT TIME ZONE 'Europe/Amsterdam')::date >= o.van AND (v.moment AT TIME ZONE 'Europe/Amsterdam')::date < o.tot)
$$;
REVOKE EXECUTE ON FUNCTION logboek_onder(date, date) FROM PUBLIC;

-- What a privacy officer searches: names of staff, numbers of dossiers, never the name of a pupil. Counting stops at 10,001.
DROP FUNCTION IF EXISTS logboek_zoek(date, date, text, uuid, text, text, integer, integer);
CREATE FUNCTION logboek_zoek(vanaf date, tot_en_met date, zoek text, wie uuid, dossier text, handeling text, sla_over integer, hoeveel integer)
  RETURNS TABLE (totaal integer, id uuid, moment timestamptz, persoon uuid, naam text, rol text, organisatie text, soort text, actie text,
    doel text, leerling uuid, nummer text, lijst integer, herkomst text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE kind uuid;
BEGIN
  IF actor_rol() <> 'privacy' OR actor_organisatie() IS NULL THEN RETURN; END IF;
  IF dossier IS NOT NULL THEN
    SELECT l.id INTO kind FROM leerling l WHERE l.nummer = dossier;
    IF kind IS NULL THEN RETURN; END IF;
  END IF;
  RETURN QUERY
    WITH gevonden AS MATERIALIZED (
      SELECT v.* FROM logboek_onder(vanaf, tot_en_met) v
      WHERE (wie IS NULL OR v.persoon = wie)
        AND (kind IS NULL OR v.leerling = kind OR v.leerlingen @> ARRAY[kind])
        AND (handeling IS NULL OR starts_with(v.actie, handeling))
        AND (zoek IS NULL OR v.persoon IN (SELECT p.id FROM persoon p WHERE ' ' || zoekvorm(p.naam) LIKE '% ' || zoekvorm(zoek) || '%'))
      ORDER BY v.moment DESC, v.volgnummer DESC LIMIT 10001
    )
    SELECT (SELECT count(*)::integer FROM gevonden), g.id, g.moment, g.persoon, p.naam, g.rol, logboek_organisatienaam(g.organisatie),
      g.soort, g.actie, g.doel, g.leerling, l.nummer, cardinality(g.leerlingen), g.herkomst
    FROM (SELECT * FROM gevonden k ORDER BY k.moment DESC, k.volgnummer DESC OFFSET sla_over LIMIT hoeveel) g
    LEFT JOIN persoon p ON p.id = g.persoon LEFT JOIN leerling l ON l.id = g.leerling
    ORDER BY g.moment DESC, g.volgnummer DESC;
END $$;
COMMENT ON FUNCTION logboek_zoek(date, date, text, uuid, text, text, integer, integer) IS 'TOE-4: lines of the reading log for a privacy officer (AVG article 37), of the own board or SWV only.';
REVOKE EXECUTE ON FUNCTION logboek_zoek(date, date, text, uuid, text, text, integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION logboek_zoek(date, date, text, uuid, text, text, integer, integer) TO opmaat_app;

-- What deserves a look, per person and day. The numbers come from domein/logboek/regels/signalen.ts, which also puts them in words.
DROP FUNCTION IF EXISTS logboek_signalen(date, date, integer, integer, integer);
CREATE FUNCTION logboek_signalen(vanaf date, tot_en_met date, veel integer, ochtend integer, avond integer)
  RETURNS TABLE (signaal text, dag date, persoon uuid, naam text, rol text, organisatie text, aantal integer, genodigde text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF actor_rol() <> 'privacy' OR actor_organisatie() IS NULL THEN RETURN; END IF;
  RETURN QUERY
    WITH regels AS MATERIALIZED (
      SELECT v.persoon, v.rol, v.organisatie, v.leerling, v.actie, v.soort, v.onderwerp, v.moment AT TIME ZONE 'Europe/Amsterdam' AS hier
      FROM logboek_onder(vanaf, tot_en_met) v
      WHERE (v.leerling IS NOT NULL OR v.leerlingen IS NOT NULL) AND v.rol NOT IN ('systeem', 'privacy')
    ), geteld AS (
      SELECT 'veel-dossiers' AS signaal, r.hier::date AS dag, r.persoon, r.rol, r.organisatie, count(DISTINCT r.leerling)::integer AS aantal, NULL::uuid AS onderwerp
      FROM regels r WHERE r.leerling IS NOT NULL AND r.persoon IS NOT NULL GROUP BY 2, 3, 4, 5 HAVING count(DISTINCT r.leerling) > veel
      UNION ALL
      SELECT 'vreemd-uur', r.hier::date, r.persoon, r.rol, r.organisatie, count(*)::integer, NULL
      FROM regels r WHERE r.persoon IS NOT NULL AND (extract(hour FROM r.hier) < ochtend OR extract(hour FROM r.hier) >= avond) GROUP BY 2, 3, 4, 5
      UNION ALL
      SELECT 'noodtoegang', r.hier::date, r.persoon, r.rol, r.organisatie, count(DISTINCT r.leerling)::integer, NULL
      FROM regels r WHERE starts_with(r.actie, 'dossier.noodtoegang') AND r.leerling IS NOT NULL AND r.soort = 'schrijven' GROUP BY 2, 3, 4, 5
      UNION ALL
      SELECT 'met-code', r.hier::date, NULL, r.rol, NULL, count(*)::integer, r.onderwerp
      FROM regels r WHERE r.rol IN ('openbaar', 'poort') GROUP BY 2, 4, 7
      UNION ALL
      SELECT 'vergissing', r.hier::date, r.persoon, r.rol, r.organisatie, count(*)::integer, NULL
      FROM regels r WHERE r.actie = 'logboek.vergissing-melden' GROUP BY 2, 3, 4, 5
    )
    SELECT g.signaal, g.dag, g.persoon, p.naam, g.rol, logboek_organisatienaam(g.organisatie), g.aantal, logboek_genodigde(g.onderwerp)
    FROM geteld g LEFT JOIN persoon p ON p.id = g.persoon
    ORDER BY g.dag DESC, g.signaal, g.aantal DESC, g.persoon LIMIT 200;
END $$;
COMMENT ON FUNCTION logboek_signalen(date, date, integer, integer, integer) IS 'TOE-4: what deserves a look of the privacy officer, counted per person and day.';
REVOKE EXECUTE ON FUNCTION logboek_signalen(date, date, integer, integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION logboek_signalen(date, date, integer, integer, integer) TO opmaat_app;

-- The lines as they are, for the export of a privacy officer; ids only, no names.
DROP FUNCTION IF EXISTS logboek_uitvoer(date, date, integer);
CREATE FUNCTION logboek_uitvoer(vanaf date, tot_en_met date, hoeveel integer)
  RETURNS TABLE (id uuid, moment timestamptz, persoon uuid, rol text, organisatie text, soort text, actie text, doel text,
    leerling uuid, leerlingen uuid[], onderwerp uuid, verzoek text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF actor_rol() <> 'privacy' OR actor_organisatie() IS NULL THEN RETURN; END IF;
  RETURN QUERY SELECT v.id, v.moment, v.persoon, v.rol, v.organisatie, v.soort, v.actie, v.doel, v.leerling, v.leerlingen, v.onderwerp, v.verzoek
    FROM logboek_onder(vanaf, tot_en_met) v ORDER BY v.moment, v.volgnummer LIMIT hoeveel;
END $$;
COMMENT ON FUNCTION logboek_uitvoer(date, date, integer) IS 'TOE-4: lines of the reading log under a privacy officer, to export.';
REVOKE EXECUTE ON FUNCTION logboek_uitvoer(date, date, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION logboek_uitvoer(date, date, integer) TO opmaat_app;

-- Whether the actor opened the dossier of this pupil on a day: then its SWV, to record the mistake under; otherwise nothing.
CREATE OR REPLACE FUNCTION actor_las_op(welke uuid, welke_dag date) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT l.swv FROM leerling l WHERE l.id = welke AND actor_persoon() IS NOT NULL AND EXISTS (
    SELECT 1 FROM verwerking v WHERE v.leerling = welke AND v.persoon = actor_persoon() AND v.rol = actor_rol()
      AND v.moment >= (welke_dag::timestamp AT TIME ZONE 'Europe/Amsterdam') AND v.moment < ((welke_dag + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam')) $$;
COMMENT ON FUNCTION actor_las_op(uuid, date) IS 'The SWV of a pupil whose dossier the actor opened on this day; null when he did not.';
REVOKE EXECUTE ON FUNCTION actor_las_op(uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION actor_las_op(uuid, date) TO opmaat_app;

-- One says of oneself, on the day itself, that it was a mistake. Parents read it through logboek_van_leerling.
SELECT beleid_vernieuwen('leesvergissing');
GRANT SELECT, INSERT ON leesvergissing TO opmaat_app;
CREATE POLICY lezen ON leesvergissing FOR SELECT USING (persoon = (SELECT actor_persoon()));
CREATE POLICY toevoegen ON leesvergissing FOR INSERT WITH CHECK (
  persoon = actor_persoon() AND dag = vandaag() AND swv = actor_las_op(leerling, vandaag())
);
