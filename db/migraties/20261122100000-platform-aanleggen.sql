-- The ground that all capabilities stand on: who acts, what happened, what was read, which terms run, which mails go out.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- One form in which names and places are compared, in every search.
CREATE FUNCTION zoekvorm(tekst text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN trim(regexp_replace(regexp_replace(translate(lower(normalize(tekst, NFD)), 'øłđıæœß', 'oldiaos'), U&'[\0300-\036F]', '', 'g'), '[^a-z0-9]+', ' ', 'g'));
COMMENT ON FUNCTION zoekvorm(text) IS 'Text as it is searched: small letters without accents, digits, single blanks; nothing that means something to LIKE.';

-- A file in db/beleid starts each of its tables with this: everything closed, then opened line by line.
-- The owner (migrations, import, example region; never the login of the server) keeps access, also where it is no superuser.
CREATE FUNCTION beleid_vernieuwen(tabel text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE oud record;
BEGIN
  FOR oud IN SELECT policyname FROM pg_policies WHERE schemaname = 'public' AND tablename = tabel LOOP
    EXECUTE format('DROP POLICY %I ON %I', oud.policyname, tabel);
  END LOOP;
  EXECUTE format('REVOKE ALL ON %I FROM opmaat_app', tabel);
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabel);
  EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tabel);
  EXECUTE format('CREATE POLICY eigenaar ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', tabel);
END $$;

CREATE COLLATION IF NOT EXISTS nederlands (provider = icu, locale = 'nl-NL');
CREATE COLLATION IF NOT EXISTS zoeken (provider = icu, locale = 'nl-NL-u-ks-level1', deterministic = false);

-- The actor of this transaction. Set once by the platform (set_config, local), read by every policy.
CREATE FUNCTION actor_persoon() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('opmaat.persoon', true), '')::uuid;
CREATE FUNCTION actor_rol() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(current_setting('opmaat.rol', true), '');
CREATE FUNCTION actor_organisatie() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('opmaat.organisatie', true), '');
CREATE FUNCTION actor_leerling() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('opmaat.leerling', true), '')::uuid;
CREATE FUNCTION actor_groep() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('opmaat.groep', true), '');
CREATE FUNCTION vandaag() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('opmaat.vandaag', true), '')::date;
COMMENT ON FUNCTION vandaag() IS 'The Dutch date of this transaction; set by the platform, so that a test can be on another day.';

CREATE TABLE gebeurtenis (
  id uuid NOT NULL CONSTRAINT gebeurtenis_pk PRIMARY KEY,
  moment timestamptz NOT NULL,
  soort text NOT NULL,
  swv text,
  vestiging text,
  leerling uuid,
  onderwerp uuid,
  door uuid,
  door_naam text NOT NULL,
  door_rol text NOT NULL,
  tekst text NOT NULL CONSTRAINT gebeurtenis_tekst_lengte CHECK (length(tekst) BETWEEN 1 AND 1000),
  gegevens jsonb NOT NULL DEFAULT '{}',
  voor_ouders boolean NOT NULL
);
COMMENT ON TABLE gebeurtenis IS 'What happened, in one Dutch sentence, in the transaction in which it happened. Append-only. Feeds the timeline of a dossier and the subscribers of other capabilities.';
COMMENT ON COLUMN gebeurtenis.voor_ouders IS 'Whether parents with gezag see this line in the timeline.';
CREATE INDEX gebeurtenis_leerling_ix ON gebeurtenis (leerling, moment DESC);
CREATE INDEX gebeurtenis_onderwerp_ix ON gebeurtenis (onderwerp, moment);

CREATE TABLE verwerking (
  id uuid NOT NULL CONSTRAINT verwerking_pk PRIMARY KEY,
  moment timestamptz NOT NULL DEFAULT clock_timestamp(),
  persoon uuid,
  rol text NOT NULL,
  organisatie text,
  soort text NOT NULL CONSTRAINT verwerking_soort CHECK (soort IN ('lezen', 'schrijven')),
  actie text NOT NULL,
  doel text NOT NULL,
  leerling uuid,
  leerlingen uuid[],
  onderwerp uuid,
  verzoek text NOT NULL,
  herkomst text
);
COMMENT ON TABLE verwerking IS 'Reading log (TOE-4): each read and write of personal data: who, role, whose, what, purpose, when, from where. The application may only add.';
COMMENT ON COLUMN verwerking.leerlingen IS 'For a list: all pupils whose data were on it.';
CREATE INDEX verwerking_leerling_ix ON verwerking (leerling, moment DESC);
CREATE INDEX verwerking_leerlingen_ix ON verwerking USING gin (leerlingen) WHERE leerlingen IS NOT NULL;

CREATE TABLE termijn (
  id uuid NOT NULL CONSTRAINT termijn_pk PRIMARY KEY,
  swv text NOT NULL,
  vestiging text NOT NULL,
  leerling uuid NOT NULL,
  onderwerp uuid NOT NULL,
  soort text NOT NULL,
  naam text NOT NULL,
  start date NOT NULL,
  wettelijke_laatste_dag date NOT NULL,
  laatste_dag date NOT NULL,
  verschoven_om text,
  regel text NOT NULL,
  artikel text NOT NULL,
  wie text NOT NULL,
  bij_verstrijken text NOT NULL,
  voldaan_op date,
  vervallen_op date,
  herinnerd_op date,
  gemeld_op date,
  CONSTRAINT termijn_onderwerp_uniek UNIQUE (onderwerp, soort),
  CONSTRAINT termijn_volgorde CHECK (laatste_dag >= wettelijke_laatste_dag AND wettelijke_laatste_dag >= start)
);
COMMENT ON TABLE termijn IS 'Every legal term that runs or ran: start, last day, article, what happens when it passes and who must act. Feeds worklists and reminders (AAN-13).';
COMMENT ON COLUMN termijn.herinnerd_op IS 'Day on which the school was reminded that the term is near its end.';
COMMENT ON COLUMN termijn.gemeld_op IS 'Day on which the board was told that the term has passed (AAN-13).';
CREATE INDEX termijn_lopend_vestiging_ix ON termijn (vestiging, laatste_dag) WHERE voldaan_op IS NULL AND vervallen_op IS NULL;
CREATE INDEX termijn_lopend_swv_ix ON termijn (swv, laatste_dag) WHERE voldaan_op IS NULL AND vervallen_op IS NULL;
CREATE INDEX termijn_leerling_ix ON termijn (leerling);

CREATE TABLE bericht (
  id uuid NOT NULL CONSTRAINT bericht_pk PRIMARY KEY,
  aan_persoon uuid NOT NULL,
  aan_adres text NOT NULL,
  onderwerp text NOT NULL,
  tekst text NOT NULL,
  gemaakt_op timestamptz NOT NULL,
  verzonden_op timestamptz,
  fout text
);
COMMENT ON TABLE bericht IS 'E-mails that go out or went out. They hold no personal data: what changed, and a link.';
CREATE INDEX bericht_te_verzenden_ix ON bericht (gemaakt_op) WHERE verzonden_op IS NULL;

CREATE TABLE instelling (
  swv text NOT NULL,
  sleutel text NOT NULL,
  van date NOT NULL,
  waarde jsonb NOT NULL,
  plaats_in_plan text NOT NULL,
  door uuid,
  vastgelegd_op timestamptz NOT NULL,
  CONSTRAINT instelling_pk PRIMARY KEY (swv, sleutel, van)
);
COMMENT ON TABLE instelling IS 'What an SWV chooses (instelbaar), from which date, and where its ondersteuningsplan says so. The value for a date is the one with the latest start on or before it; before the first, the national default in code holds.';
