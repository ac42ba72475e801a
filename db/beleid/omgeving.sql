-- Who knows the child (AAN-14): parents with gezag and the school for which it was named see it. Who was asked answers on a page without
-- an account; everything on that page goes by the functions below, which give or take nothing without the key and the code.

-- Whether the actor reads what this school asked about this pupil: parents with gezag, and that school as long as it is involved.
CREATE OR REPLACE FUNCTION actor_leest_omgeving(welke uuid, school text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT CASE actor_rol()
      WHEN 'ouder' THEN actor_heeft_gezag(welke)
      WHEN 'ib' THEN school = actor_organisatie() AND school_is_betrokken(welke, school)
      WHEN 'schoolleider' THEN school = actor_organisatie() AND school_is_betrokken(welke, school)
      ELSE actor_rol() = 'systeem'
    END;
  END;
COMMENT ON FUNCTION actor_leest_omgeving(uuid, text) IS 'AAN-14: whether the actor may read who knows this pupil and what was asked for this school.';

-- A party leans on a consent of the same pupil and school, for asking information; whether it holds today is another question.
CREATE OR REPLACE FUNCTION omgeving_toestemming_past(welke uuid, van_leerling uuid, school text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT welke IS NULL OR EXISTS (SELECT 1 FROM toestemming t WHERE t.id = welke AND t.leerling = van_leerling
      AND t.doel = 'informatie_vragen' AND (t.vestiging IS NULL OR t.vestiging = school));
  END;
COMMENT ON FUNCTION omgeving_toestemming_past(uuid, uuid, text) IS 'AAN-14: whether this consent is one for asking information about this pupil for this school.';

-- How consent for each party stands. Row security of consent itself is about its own screens; this says no more than a party needs.
CREATE OR REPLACE FUNCTION omgeving_toestemmingen(welke uuid, op_dag date)
  RETURNS TABLE (partij uuid, toestemming uuid, geldig boolean, ja bigint, weigert bigint, trekt_in bigint, beslissers bigint, geldig_tot date, vervallen boolean, onderdelen text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT p.id, t.id, toestemming_geldig(t.id, op_dag), stand.ja, stand.weigert, stand.trekt_in, stand.beslissers, t.geldig_tot,
      t.vervallen_op IS NOT NULL AND t.vervallen_op <= op_dag, t.onderdelen
    FROM omgevingspartij p JOIN toestemming t ON t.id = p.toestemming
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE a.antwoord = 'gegeven') AS ja, count(*) FILTER (WHERE a.antwoord = 'geweigerd') AS weigert,
        count(*) FILTER (WHERE a.antwoord = 'ingetrokken') AS trekt_in, count(*) AS beslissers
      FROM toestemming_beslissers(t.leerling, op_dag) b
      LEFT JOIN LATERAL (SELECT x.antwoord FROM toestemming_antwoord x WHERE x.toestemming = t.id AND x.persoon = b.persoon
        ORDER BY x.volgorde DESC LIMIT 1) a ON true
    ) stand
    WHERE p.leerling = welke AND actor_leest_omgeving(p.leerling, p.vestiging);
  END;
COMMENT ON FUNCTION omgeving_toestemmingen(uuid, date) IS 'AAN-14, TOE-1: how consent stands for each party of this pupil that the actor may read.';

-- A pupil reads who knows it: kind and name, no addresses, no questions, no answers.
CREATE OR REPLACE FUNCTION omgeving_namen(welke uuid) RETURNS TABLE (soort text, naam text, school text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT p.soort, p.naam, v.naam FROM omgevingspartij p JOIN vestiging v ON v.code = p.vestiging
    WHERE p.leerling = welke AND p.vervallen_op IS NULL AND actor_rol() = 'leerling' AND actor_leerling() = welke ORDER BY p.moment, p.id;
  END;
COMMENT ON FUNCTION omgeving_namen(uuid) IS 'AAN-14: kind and name of who knows the acting pupil.';

SELECT beleid_vernieuwen('omgevingspartij');
GRANT SELECT, INSERT, UPDATE (email, toestemming, vervallen_op) ON omgevingspartij TO opmaat_app;
CREATE POLICY lezen ON omgevingspartij FOR SELECT USING (actor_leest_omgeving(leerling, vestiging));
CREATE POLICY toevoegen ON omgevingspartij FOR INSERT WITH CHECK (
  actor_rol() IN ('ouder', 'ib', 'schoolleider') AND door = actor_persoon() AND door_rol = actor_rol() AND dag = vandaag() AND vervallen_op IS NULL
  AND actor_leest_omgeving(leerling, vestiging) AND school_is_betrokken(leerling, vestiging)
  AND omgeving_toestemming_past(toestemming, leerling, vestiging)
);
CREATE POLICY wijzigen ON omgevingspartij FOR UPDATE USING (actor_rol() <> 'systeem' AND vervallen_op IS NULL AND actor_leest_omgeving(leerling, vestiging))
  WITH CHECK (omgeving_toestemming_past(toestemming, leerling, vestiging)
    AND (vervallen_op IS NULL OR (vervallen_op = vandaag() AND (actor_rol() = 'ouder' OR door_rol <> 'ouder'))));

-- The secrets of a link go in and never come out.
SELECT beleid_vernieuwen('informatieverzoek');
GRANT SELECT (id, partij, leerling, swv, vestiging, toestemming, vraag, pogingen, gesloten_tot, verstuurd_op, verstuurd_dag, tot, herinnerd_op,
  geopend_op, beantwoord_op, ingetrokken_op, ingetrokken_om, verlopen_op, door, door_naam), INSERT,
  UPDATE (sleutel, code, pogingen, gesloten_tot, herinnerd_op, ingetrokken_op, ingetrokken_om, verlopen_op) ON informatieverzoek TO opmaat_app;
CREATE POLICY lezen ON informatieverzoek FOR SELECT USING (actor_leest_omgeving(leerling, vestiging));
CREATE POLICY toevoegen ON informatieverzoek FOR INSERT WITH CHECK (
  actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie() AND door = actor_persoon() AND verstuurd_dag = vandaag()
  AND pogingen = 0 AND beantwoord_op IS NULL AND ingetrokken_op IS NULL AND verlopen_op IS NULL
  AND toestemming_geldig(toestemming, vandaag())
  AND EXISTS (SELECT 1 FROM omgevingspartij p WHERE p.id = partij AND p.leerling = informatieverzoek.leerling
    AND p.vestiging = informatieverzoek.vestiging AND p.toestemming = informatieverzoek.toestemming AND p.vervallen_op IS NULL)
);
CREATE POLICY wijzigen ON informatieverzoek FOR UPDATE
  USING (beantwoord_op IS NULL AND ingetrokken_op IS NULL AND actor_leest_omgeving(leerling, vestiging))
  -- A parent only stops a request, by taking the party away.
  WITH CHECK (actor_rol() IN ('ib', 'schoolleider', 'systeem') OR (actor_rol() = 'ouder' AND ingetrokken_om = 'partij'));

-- Answers come in by the page without an account only.
SELECT beleid_vernieuwen('informatieantwoord');
GRANT SELECT ON informatieantwoord TO opmaat_app;
CREATE POLICY lezen ON informatieantwoord FOR SELECT USING (actor_leest_omgeving(leerling, vestiging));

-- The answer page. Everything here asks for the SHA-256 of the key in the link and the hash of the code, both made by the server.

-- Tries a code. Wrong ones are counted under a lock, so that many at once count as many. While the page is closed no code is looked at
-- (klopt is then empty).
CREATE OR REPLACE FUNCTION informatieverzoek_poging(sleutel_hash bytea, code_hash bytea, nu timestamptz, op_dag date)
  RETURNS TABLE (id uuid, leerling uuid, klopt boolean, pogingen integer, gesloten_tot timestamptz, verstuurd_dag date, tot date,
    beantwoord boolean, ingetrokken_om text, toestemming_geldig boolean, school_betrokken boolean)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v informatieverzoek; p record;
BEGIN
  SELECT * INTO v FROM informatieverzoek x WHERE x.sleutel = sleutel_hash FOR UPDATE;
  IF v.id IS NULL THEN RETURN; END IF;
  SELECT * INTO p FROM code_proberen(v.pogingen, v.gesloten_tot, v.code = code_hash, nu);
  IF p.pogingen > v.pogingen THEN
    UPDATE informatieverzoek x SET pogingen = p.pogingen, gesloten_tot = p.gesloten_tot WHERE x.id = v.id;
  END IF;
  RETURN QUERY SELECT v.id, v.leerling, CASE WHEN p.uitslag = 'goed' THEN true WHEN p.pogingen > v.pogingen THEN false END, p.pogingen, p.gesloten_tot, v.verstuurd_dag, v.tot, v.beantwoord_op IS NOT NULL,
    v.ingetrokken_om, toestemming_geldig(v.toestemming, op_dag), school_is_betrokken(v.leerling, v.vestiging);
END $$;
COMMENT ON FUNCTION informatieverzoek_poging(bytea, bytea, timestamptz, date) IS 'AAN-14: tries a code on an answer page and says how the page stands; no row for an unknown key.';

-- The request that opens with this key and code today, and no other.
CREATE OR REPLACE FUNCTION informatieverzoek_open(sleutel_hash bytea, code_hash bytea, nu timestamptz, op_dag date) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT v.id FROM informatieverzoek v WHERE v.sleutel = sleutel_hash
      AND (SELECT c.uitslag = 'goed' FROM code_proberen(v.pogingen, v.gesloten_tot, v.code = code_hash, nu) c) AND v.beantwoord_op IS NULL AND v.ingetrokken_op IS NULL
      AND v.verstuurd_dag <= op_dag AND v.tot >= op_dag AND toestemming_geldig(v.toestemming, op_dag) AND school_is_betrokken(v.leerling, v.vestiging);
  END;
COMMENT ON FUNCTION informatieverzoek_open(bytea, bytea, timestamptz, date) IS 'AAN-14: the request that this key and code open on this day; empty when there is none. For the two functions below only.';

-- What who was asked reads: the question, and of the child only what consent allows.
CREATE OR REPLACE FUNCTION informatieverzoek_lezen(sleutel_hash bytea, code_hash bytea, nu timestamptz, op_dag date)
  RETURNS TABLE (vraag text, partij text, soort text, via_regie boolean, contact text, school text, plaats text, door_naam text, verstuurd_dag date, tot date,
    kind text, geboortedatum date, kind_school text, groep text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE welk uuid := informatieverzoek_open(sleutel_hash, code_hash, nu, op_dag);
BEGIN
  UPDATE informatieverzoek x SET geopend_op = nu WHERE x.id = welk AND x.geopend_op IS NULL;
  RETURN QUERY
    SELECT v.vraag, p.naam, p.soort, p.via_regie, p.contact, s.naam, s.plaats, v.door_naam, v.verstuurd_dag, v.tot,
      CASE WHEN 'naam_en_geboortedatum' = ANY (t.onderdelen) THEN concat_ws(' ', l.roepnaam, nullif(l.tussenvoegsel, ''), l.achternaam) END,
      CASE WHEN 'naam_en_geboortedatum' = ANY (t.onderdelen) THEN l.geboortedatum END,
      CASE WHEN 'school_en_groep' = ANY (t.onderdelen) THEN i.naam END, CASE WHEN 'school_en_groep' = ANY (t.onderdelen) THEN i.groep END
    FROM informatieverzoek v JOIN omgevingspartij p ON p.id = v.partij JOIN toestemming t ON t.id = v.toestemming
      JOIN leerling l ON l.id = v.leerling JOIN vestiging s ON s.code = v.vestiging
      LEFT JOIN LATERAL (SELECT w.naam, n.groep FROM inschrijving n JOIN vestiging w ON w.code = n.vestiging
        WHERE n.leerling = v.leerling AND n.van <= op_dag AND (n.tot IS NULL OR n.tot > op_dag)) i ON true
    WHERE v.id = welk;
END $$;
COMMENT ON FUNCTION informatieverzoek_lezen(bytea, bytea, timestamptz, date) IS 'AAN-14: the question on the answer page, with of the child only the parts that consent names.';

-- Stores the answer, once: of two at the same moment the second finds the request answered.
CREATE OR REPLACE FUNCTION informatieverzoek_beantwoorden(sleutel_hash bytea, code_hash bytea, nu timestamptz, op_dag date, antwoord jsonb)
  RETURNS TABLE (id uuid, leerling uuid, swv text, vestiging text, partij text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE welk uuid;
BEGIN
  PERFORM 1 FROM informatieverzoek x WHERE x.sleutel = sleutel_hash FOR UPDATE;
  welk := informatieverzoek_open(sleutel_hash, code_hash, nu, op_dag);
  INSERT INTO informatieantwoord (id, verzoek, leerling, swv, vestiging, herkomst, naam, functie, tekst, dag, moment)
    SELECT (antwoord->>'id')::uuid, v.id, v.leerling, v.swv, v.vestiging, p.naam, antwoord->>'naam', antwoord->>'functie', antwoord->>'tekst', op_dag, nu
    FROM informatieverzoek v JOIN omgevingspartij p ON p.id = v.partij WHERE v.id = welk;
  UPDATE informatieverzoek x SET beantwoord_op = nu WHERE x.id = welk;
  RETURN QUERY SELECT v.id, v.leerling, v.swv, v.vestiging, p.naam FROM informatieverzoek v JOIN omgevingspartij p ON p.id = v.partij WHERE v.id = welk;
END $$;
COMMENT ON FUNCTION informatieverzoek_beantwoorden(bytea, bytea, timestamptz, date, jsonb) IS 'AAN-14: stores the answer to the request that this key and code open; no row when they open nothing.';

REVOKE EXECUTE ON FUNCTION actor_leest_omgeving(uuid, text), omgeving_toestemming_past(uuid, uuid, text),
  omgeving_toestemmingen(uuid, date), omgeving_namen(uuid), informatieverzoek_poging(bytea, bytea, timestamptz, date),
  informatieverzoek_open(bytea, bytea, timestamptz, date), informatieverzoek_lezen(bytea, bytea, timestamptz, date),
  informatieverzoek_beantwoorden(bytea, bytea, timestamptz, date, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION actor_leest_omgeving(uuid, text), omgeving_toestemming_past(uuid, uuid, text),
  omgeving_toestemmingen(uuid, date), omgeving_namen(uuid), informatieverzoek_poging(bytea, bytea, timestamptz, date),
  informatieverzoek_lezen(bytea, bytea, timestamptz, date), informatieverzoek_beantwoorden(bytea, bytea, timestamptz, date, jsonb) TO opmaat_app;
