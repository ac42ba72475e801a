CREATE TABLE categorie_lokaal (
  swv text NOT NULL CONSTRAINT categorie_lokaal_swv_fk REFERENCES swv,
  code text NOT NULL,
  naam text NOT NULL,
  uitleg text NOT NULL,
  landelijk text NOT NULL,
  van date NOT NULL,
  tot date,
  volgnummer integer NOT NULL DEFAULT 1,
  CONSTRAINT categorie_lokaal_periode CHECK (tot IS NULL OR tot >= van),
  CONSTRAINT categorie_lokaal_pk PRIMARY KEY (swv, code)
);
COMMENT ON TABLE categorie_lokaal IS 'BEH-2: categories that an SWV adds, each under exactly one national category. Never deleted: old dossiers carry the code. van and tot are both included.';
COMMENT ON COLUMN categorie_lokaal.volgnummer IS 'Counts changes; a writer who saw an older number is told so (409).';

CREATE TABLE behoefte (
  id uuid NOT NULL CONSTRAINT behoefte_pk PRIMARY KEY,
  leerling uuid NOT NULL CONSTRAINT behoefte_leerling_fk REFERENCES leerling,
  vestiging text CONSTRAINT behoefte_vestiging_fk REFERENCES vestiging,
  swv text NOT NULL,
  bron text NOT NULL CONSTRAINT behoefte_bron CHECK (bron IN ('school', 'ouders', 'leerling')),
  categorie text NOT NULL,
  intensiteit smallint NOT NULL CONSTRAINT behoefte_intensiteit CHECK (intensiteit BETWEEN 1 AND 3),
  setting text NOT NULL CONSTRAINT behoefte_setting CHECK (setting IN ('in_de_groep', 'buiten_de_groep', 'hele_school', 'thuis_zorg')),
  verplicht boolean NOT NULL,
  van date NOT NULL,
  tot date,
  toelichting text NOT NULL DEFAULT '',
  moment timestamptz NOT NULL,
  door uuid NOT NULL CONSTRAINT behoefte_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  volgt_op uuid CONSTRAINT behoefte_volgt_op_fk REFERENCES behoefte CONSTRAINT behoefte_volgt_op_uniek UNIQUE,
  vervallen_op timestamptz,
  vervallen_door uuid CONSTRAINT behoefte_vervallen_door_fk REFERENCES persoon,
  vervallen_door_naam text
);
COMMENT ON TABLE behoefte IS 'BEH-1: what the pupil needs: category × intensity × setting × period. A change ends the row and adds a new one, so that history stays. vestiging is empty when parents or pupil wrote it (BEH-6). van and tot are both included.';
COMMENT ON COLUMN behoefte.volgt_op IS 'The row that this one replaced; a row is replaced at most once.';
CREATE INDEX behoefte_leerling_ix ON behoefte (leerling) WHERE vervallen_op IS NULL;

CREATE TABLE beschrijving (
  id uuid NOT NULL CONSTRAINT beschrijving_pk PRIMARY KEY,
  leerling uuid NOT NULL CONSTRAINT beschrijving_leerling_fk REFERENCES leerling,
  vestiging text CONSTRAINT beschrijving_vestiging_fk REFERENCES vestiging,
  swv text NOT NULL,
  soort text NOT NULL CONSTRAINT beschrijving_soort CHECK (soort IN ('belemmerend', 'bevorderend', 'visie_ouders', 'visie_leerling', 'geprobeerd', 'observatie')),
  tekst text NOT NULL CONSTRAINT beschrijving_tekst_lengte CHECK (length(tekst) BETWEEN 1 AND 4000),
  effect text,
  datum date,
  herkomst text,
  document uuid CONSTRAINT beschrijving_document_fk REFERENCES document,
  moment timestamptz NOT NULL,
  door uuid NOT NULL CONSTRAINT beschrijving_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  vervallen_op timestamptz,
  vervallen_door uuid CONSTRAINT beschrijving_vervallen_door_fk REFERENCES persoon,
  vervallen_door_naam text
);
COMMENT ON TABLE beschrijving IS 'BEH-3: hindering and promoting factors, views of parents and pupil, what was tried and its effect, observations and tests with date and source.';
CREATE INDEX beschrijving_leerling_ix ON beschrijving (leerling) WHERE vervallen_op IS NULL;
