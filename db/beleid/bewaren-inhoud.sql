-- What belongs to which kind of destruction (TOE-6, TLV-11), and from which day it counts. The same words stand in
-- domein/bewaren/regels/inhoud.ts; a test holds both beside each other. Runs before bewaren.sql, which uses these.

-- The requests of this school for this pupil that the SWV has or had: when it judged, and when the last of them lost its meaning (the
-- declaration ended, the objection was settled). Both empty while that has not come.
CREATE OR REPLACE FUNCTION bewaren_tlv(welke uuid, school text) RETURNS TABLE (aanvraag uuid, oordeel date, einde date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.id, a.afgerond_op,
    CASE WHEN a.afgerond_op IS NOT NULL AND NOT EXISTS (SELECT 1 FROM tlv_bezwaar z JOIN tlv_besluit b ON b.id = z.besluit
        WHERE b.aanvraag = a.id AND z.afgerond_op IS NULL)
      THEN greatest(a.afgerond_op, (SELECT max(coalesce(b.ingetrokken_op, b.tot, b.besloten_dag)) FROM tlv_besluit b WHERE b.aanvraag = a.id),
        (SELECT max(z.afgerond_op) FROM tlv_bezwaar z JOIN tlv_besluit b ON b.id = z.besluit WHERE b.aanvraag = a.id)) END
  FROM tlv_aanvraag a WHERE a.leerling = welke AND a.vestiging = school AND a.ingediend_dag IS NOT NULL;
$$;
REVOKE EXECUTE ON FUNCTION bewaren_tlv(uuid, text) FROM PUBLIC;

-- The same for requests for an arrangement: what the SWV got with it, and when it decided or the school took it back.
CREATE OR REPLACE FUNCTION bewaren_arrangement(welke uuid, school text) RETURNS TABLE (arrangement uuid, oordeel date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT d.arrangement, (SELECT max(h.dag) FROM arrangement_handeling h
    WHERE h.arrangement = d.arrangement AND h.soort IN ('besloten', 'ingetrokken'))
  FROM arrangement_dossier d WHERE d.leerling = welke AND d.vestiging = school;
$$;
REVOKE EXECUTE ON FUNCTION bewaren_arrangement(uuid, text) FROM PUBLIC;

-- What goes with each kind, in the order in which rows lean on each other. In waar and vooraf: $1 pupil, $2 school, $3 grens.
CREATE OR REPLACE FUNCTION bewaren_inhoud() RETURNS TABLE (soort text, volgorde bigint, tabel text, waar text, vooraf text)
  LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
DECLARE
  hier text := 't.leerling = $1 AND t.vestiging = $2';
  -- An application that did not become a place here, or not yet.
  ongeplaatst text := 'SELECT a.id FROM aanmelding a WHERE a.leerling = $1 AND a.vestiging = $2 AND a.toestand NOT IN (''geplaatst'', ''geplaatst_met_extra_ondersteuning'')';
  geplaatst text := 'SELECT a.id FROM aanmelding a WHERE a.leerling = $1 AND a.vestiging = $2 AND a.toestand IN (''geplaatst'', ''geplaatst_met_extra_ondersteuning'')';
  oud text := ongeplaatst || ' AND coalesce(a.afgerond_op, ''infinity'') <= $3';
  swv text := 't.ontvanger_rol IN (''tlv'', ''consulent'', ''deskundige'')';
  swv_oud text := ' AND least(t.tot, coalesce((t.beeindigd_op AT TIME ZONE ''Europe/Amsterdam'')::date, t.tot)) <= $3';
  -- A consent stays as long as something rests on it.
  rust_niets_op text := 'NOT EXISTS (SELECT 1 FROM deling d WHERE d.leerling = $1 AND d.toestemming = s.id)
    AND NOT EXISTS (SELECT 1 FROM omgevingspartij o WHERE o.leerling = $1 AND o.toestemming = s.id)
    AND NOT EXISTS (SELECT 1 FROM informatieverzoek i WHERE i.leerling = $1 AND i.toestemming = s.id)';
  toestemmingen text := 'SELECT s.id FROM toestemming s WHERE s.leerling = $1 AND s.vestiging = $2 AND ' || rust_niets_op;
  -- What other parts still point at is loosened, so that this part can go and theirs stays.
  los_behoefte text := 'UPDATE behoefte SET volgt_op = NULL WHERE leerling = $1 AND volgt_op IN (SELECT t.id FROM behoefte t WHERE %s)';
  los_document text := 'WITH weg AS (SELECT t.id FROM document t WHERE %s),
    los AS (UPDATE beschrijving SET document = NULL WHERE leerling = $1 AND document IN (SELECT id FROM weg)),
    los_opp AS (UPDATE opp_gesprek SET document = NULL WHERE leerling = $1 AND document IN (SELECT id FROM weg)),
    los_akkoord AS (UPDATE opp_instemming SET document = NULL WHERE leerling = $1 AND document IN (SELECT id FROM weg)),
    los_medisch AS (UPDATE medische_handeling SET document = NULL WHERE leerling = $1 AND document IN (SELECT id FROM weg)),
    los_toezegging AS (UPDATE medisch_akkoord SET document = NULL WHERE leerling = $1 AND document IN (SELECT id FROM weg))
    UPDATE toestemming_antwoord SET document = NULL WHERE document IN (SELECT id FROM weg)';
  -- A plan goes; the request for support that named it stays with the SWV for as long as that may.
  los_opp text := 'WITH los AS (UPDATE arrangement SET opp = NULL WHERE opp IN (SELECT t.id FROM opp t WHERE %1$s))
    UPDATE tlv_aanvraag SET opp = NULL WHERE opp IN (SELECT t.id FROM opp t WHERE %1$s)';
  -- A request that was never sent in belongs to the school alone.
  nooit_ingediend text := 'SELECT a.id FROM tlv_aanvraag a WHERE a.leerling = $1 AND a.vestiging = $2 AND a.ingediend_dag IS NULL';
  -- An arrangement waits for what the SWV got with its request; what was planned or paid for it waits with it.
  bij_swv text := 'SELECT d.arrangement FROM arrangement_dossier d WHERE d.leerling = $1';
  arrangement_oud text := 'SELECT e.arrangement FROM bewaren_arrangement($1, $2) e WHERE coalesce(e.oordeel, ''infinity'') <= $3';
  geoordeeld text := 'SELECT e.aanvraag FROM bewaren_tlv($1, $2) e WHERE coalesce(e.oordeel, ''infinity'') <= $3';
  voorbij text := 'SELECT e.aanvraag FROM bewaren_tlv($1, $2) e WHERE coalesce(e.einde, ''infinity'') <= $3';
  besluiten text := 'SELECT b.id FROM tlv_besluit b WHERE b.aanvraag IN (' || voorbij || ')';
  los_besluit text := 'UPDATE tlv_besluit SET vervangt = NULL WHERE vervangt IN (' || besluiten || ')';
BEGIN
  RETURN QUERY SELECT i.soort, row_number() OVER (), i.tabel, i.waar, i.vooraf FROM (VALUES
    ('dossier', 'opmerking', hier, NULL),
    ('dossier', 'informatieantwoord', hier, NULL),
    ('dossier', 'informatieverzoek', hier, NULL),
    ('dossier', 'omgevingspartij', hier, NULL),
    ('dossier', 'deling', hier || ' AND (' || swv || ') IS NOT TRUE', NULL),
    ('dossier', 'toestemming_antwoord', 't.toestemming IN (' || toestemmingen || ')', NULL),
    ('dossier', 'toestemming', 't.id IN (' || toestemmingen || ')', NULL),
    ('dossier', 'opp_doelevaluatie', hier, NULL),
    ('dossier', 'opp_evaluatie', hier, NULL),
    ('dossier', 'opp_doel', hier, NULL),
    ('dossier', 'opp_instemming', hier, NULL),
    ('dossier', 'opp_gesprek', hier, NULL),
    ('dossier', 'opp_rod', hier, NULL),
    ('dossier', 'opp_versie', hier, NULL),
    ('dossier', 'medisch_akkoord', hier, NULL),
    ('dossier', 'medische_handeling', hier, NULL),
    ('dossier', 'veilig_thuis', hier, NULL),
    ('dossier', 'geschil_stap', hier, NULL),
    ('dossier', 'geschil', hier, NULL),
    ('dossier', 'arrangement_deelname', hier, NULL),
    ('dossier', 'arrangement_kosten', hier || ' AND t.arrangement NOT IN (' || bij_swv || ')', NULL),
    ('dossier', 'arrangement_handeling', hier || ' AND t.arrangement NOT IN (' || bij_swv || ')', NULL),
    ('dossier', 'arrangement', hier || ' AND t.id NOT IN (' || bij_swv || ')', NULL),
    ('dossier', 'tlv_handeling', 't.aanvraag IN (' || nooit_ingediend || ')', NULL),
    ('dossier', 'tlv_aanvraag', 't.id IN (' || nooit_ingediend || ')', NULL),
    ('dossier', 'opp', hier, format(los_opp, hier)),
    ('dossier', 'beschrijving', hier, NULL),
    ('dossier', 'behoefte', hier, format(los_behoefte, hier)),
    ('dossier', 'document', hier, format(los_document, hier)),
    ('dossier', 'notitie', hier, NULL),
    ('dossier', 'match', hier, NULL),
    ('dossier', 'noodtoegang', hier, NULL),
    ('dossier', 'dossierdeling', hier, NULL),
    ('dossier', 'termijn', hier || ' AND t.onderwerp NOT IN (' || ongeplaatst || ')', NULL),
    ('dossier', 'gebeurtenis', hier || ' AND (t.onderwerp IN (' || ongeplaatst || ')) IS NOT TRUE', NULL),
    ('dossier', 'bewaarhouding', hier || ' AND t.tot IS NOT NULL', NULL),
    ('dossier', 'aanmelding_handeling', 't.aanmelding IN (' || geplaatst || ')', NULL),
    ('dossier', 'aanmelding', 't.id IN (' || geplaatst || ')', NULL),
    ('aanmelding', 'aanmelding_handeling', 't.aanmelding IN (' || oud || ')', NULL),
    ('aanmelding', 'termijn', 't.leerling = $1 AND t.onderwerp IN (' || oud || ')', NULL),
    ('aanmelding', 'gebeurtenis', 't.leerling = $1 AND t.onderwerp IN (' || oud || ')', NULL),
    ('aanmelding', 'betrokken_school', hier || ' AND t.grond = ''aanmelding'' AND t.onderwerp IN (' || oud || ')', NULL),
    ('aanmelding', 'aanmelding', 't.id IN (' || oud || ')', NULL),
    ('inschrijving', 'schorsing', hier, NULL),
    ('inschrijving', 'verwijdering', hier, NULL),
    ('inschrijving', 'betrokken_school', hier || ' AND NOT (t.grond = ''aanmelding'' AND t.onderwerp IN (' || ongeplaatst || '))', NULL),
    ('inschrijving', 'inschrijving', hier, NULL),
    ('samenwerkingsverband', 'deling', hier || ' AND ' || swv || swv_oud, NULL),
    ('samenwerkingsverband', 'arrangement_dossier', 't.arrangement IN (' || arrangement_oud || ')', NULL),
    ('samenwerkingsverband', 'tlv_dossier', 't.aanvraag IN (' || geoordeeld || ')', NULL),
    ('samenwerkingsverband', 'tlv_advies_concept', 't.advies IN (SELECT v.id FROM tlv_advies v WHERE v.aanvraag IN (' || geoordeeld || '))', NULL),
    ('samenwerkingsverband', 'tlv_advies', 't.aanvraag IN (' || geoordeeld || ')', NULL),
    ('samenwerkingsverband', 'tlv_plaatsing', 't.besluit IN (' || besluiten || ')', NULL),
    ('samenwerkingsverband', 'tlv_bezwaar_handeling', 't.bezwaar IN (SELECT z.id FROM tlv_bezwaar z WHERE z.besluit IN (' || besluiten || '))', NULL),
    ('samenwerkingsverband', 'tlv_bezwaar', 't.besluit IN (' || besluiten || ')', NULL),
    ('samenwerkingsverband', 'tlv_besluit', 't.id IN (' || besluiten || ')', los_besluit),
    ('samenwerkingsverband', 'tlv_handeling', 't.aanvraag IN (' || voorbij || ')', NULL),
    ('samenwerkingsverband', 'tlv_aanvraag', 't.id IN (' || voorbij || ')', NULL),
    ('leerling', 'opmerking', 't.leerling = $1', NULL),
    ('leerling', 'informatieantwoord', 't.leerling = $1', NULL),
    ('leerling', 'informatieverzoek', 't.leerling = $1', NULL),
    ('leerling', 'omgevingspartij', 't.leerling = $1', NULL),
    ('leerling', 'toestemming_antwoord', 't.toestemming IN (SELECT s.id FROM toestemming s WHERE s.leerling = $1)', NULL),
    ('leerling', 'toestemming', 't.leerling = $1', NULL),
    ('leerling', 'beschrijving', 't.leerling = $1', NULL),
    ('leerling', 'behoefte', 't.leerling = $1', 'UPDATE behoefte SET volgt_op = NULL WHERE leerling = $1 AND volgt_op IS NOT NULL'),
    ('leerling', 'document', 't.leerling = $1', NULL),
    ('leerling', 'notitie', 't.leerling = $1', NULL),
    ('leerling', 'match', 't.leerling = $1', NULL),
    ('leerling', 'noodtoegang', 't.leerling = $1', NULL),
    ('leerling', 'dossierdeling', 't.leerling = $1', NULL),
    ('leerling', 'termijn', 't.leerling = $1', NULL),
    ('leerling', 'gebeurtenis', 't.leerling = $1', NULL),
    ('leerling', 'bewaarhouding', 't.leerling = $1', NULL),
    ('leerling', 'leesvergissing', 't.leerling = $1', NULL),
    ('leerling', 'bericht', 't.tekst LIKE ''%'' || $1 || ''%''', NULL),
    ('leerling', 'aanmelding_concept', 't.gegevens ->> ''leerling'' = $1::text', NULL)
  ) AS i (soort, tabel, waar, vooraf);
END $$;
REVOKE EXECUTE ON FUNCTION bewaren_inhoud() FROM PUBLIC;
