-- The reading log gets an order and seals, so that a removed or changed line is found (TOE-4).

ALTER TABLE verwerking ADD COLUMN volgnummer bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT verwerking_volgnummer_uniek UNIQUE;
COMMENT ON COLUMN verwerking.volgnummer IS 'Order in which lines were written; seals run over it.';
CREATE INDEX verwerking_organisatie_ix ON verwerking (organisatie, moment DESC);
-- What was opened with a link and a code belongs to no organisation; the privacy officer finds it by what was opened.
CREATE INDEX verwerking_met_code_ix ON verwerking (moment DESC) WHERE organisatie IS NULL AND rol IN ('openbaar', 'poort');

CREATE TABLE logboekzegel (
  nummer bigint NOT NULL CONSTRAINT logboekzegel_pk PRIMARY KEY,
  van_volgnummer bigint NOT NULL,
  tot_en_met bigint NOT NULL,
  aantal integer NOT NULL,
  vorige bytea NOT NULL,
  regels bytea NOT NULL,
  hash bytea NOT NULL,
  verzegeld_op timestamptz NOT NULL,
  gewist_op timestamptz,
  CONSTRAINT logboekzegel_volgorde CHECK (tot_en_met >= van_volgnummer AND aantal >= 1)
);
COMMENT ON TABLE logboekzegel IS 'Chain over the reading log: each seal is the SHA-256 of the seal before it, of its own range and time, and of all lines in its range. A line that was removed, added or changed afterwards breaks it.';
COMMENT ON COLUMN logboekzegel.van_volgnummer IS 'First number of the range; follows on the last of the seal before it, so that the ranges leave no room between them.';
COMMENT ON COLUMN logboekzegel.regels IS 'SHA-256 of the canonical text of all lines in the range; stays when the lines are removed by retention, so that the chain can still be worked out.';
COMMENT ON COLUMN logboekzegel.gewist_op IS 'When the lines of this seal were removed by retention; the seal stays, so that the chain holds.';

-- The canonical text of a line: each field as length in bytes, colon, text, comma; ~ for none. Independent of time zone, settings and
-- encoding. Seals rest on it: it may never change (domein/logboek/server/zegelvorm.ts says the same, to check without trusting this).
-- STABLE and with casts to text: then PostgreSQL works them into the query, many times faster than calling them for each line.
CREATE FUNCTION logboek_veld(waarde text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(octet_length(convert_to(waarde, 'UTF8'))::text || ':'::text || waarde, '~'::text) || ','::text;
CREATE FUNCTION logboek_micros(moment timestamptz) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN (extract(epoch FROM moment) * 1000000)::bigint::text;
CREATE FUNCTION logboek_regel(r verwerking) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN logboek_veld(r.volgnummer::text) || logboek_veld(r.id::text) || logboek_veld(logboek_micros(r.moment)) || logboek_veld(r.persoon::text)
    || logboek_veld(r.rol) || logboek_veld(r.organisatie) || logboek_veld(r.soort) || logboek_veld(r.actie) || logboek_veld(r.doel)
    || logboek_veld(r.leerling::text) || logboek_veld(array_to_string(r.leerlingen, ',')) || logboek_veld(r.onderwerp::text)
    || logboek_veld(r.verzoek) || logboek_veld(r.herkomst);
COMMENT ON FUNCTION logboek_regel(verwerking) IS 'The canonical text of a line of the reading log, over which seals are made. May never change.';
CREATE FUNCTION logboek_zegelkop(nummer bigint, van bigint, tot bigint, aantal integer, verzegeld_op timestamptz) RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN logboek_veld(nummer::text) || logboek_veld(van::text) || logboek_veld(tot::text) || logboek_veld(aantal::text)
    || logboek_veld(logboek_micros(verzegeld_op));
COMMENT ON FUNCTION logboek_zegelkop(bigint, bigint, bigint, integer, timestamptz) IS 'What a seal says about itself, as it goes into its hash. May never change.';
REVOKE EXECUTE ON FUNCTION logboek_regel(verwerking), logboek_zegelkop(bigint, bigint, bigint, integer, timestamptz) FROM PUBLIC;

CREATE TABLE leesvergissing (
  id uuid NOT NULL CONSTRAINT leesvergissing_pk PRIMARY KEY,
  leerling uuid NOT NULL,
  swv text NOT NULL,
  persoon uuid NOT NULL CONSTRAINT leesvergissing_persoon_fk REFERENCES persoon,
  dag date NOT NULL,
  moment timestamptz NOT NULL,
  uitleg text NOT NULL CONSTRAINT leesvergissing_uitleg_lengte CHECK (length(uitleg) BETWEEN 1 AND 500),
  CONSTRAINT leesvergissing_uniek UNIQUE (leerling, persoon, dag)
);
COMMENT ON TABLE leesvergissing IS 'Somebody opened the wrong dossier and said so the same day; parents see it beside the lines of the reading log.';
