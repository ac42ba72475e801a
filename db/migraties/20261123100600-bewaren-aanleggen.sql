-- Retention (TOE-6, TLV-11): what is destroyed when, what holds it, and the proof that it was done.

CREATE TABLE vernietiging (
  id uuid NOT NULL CONSTRAINT vernietiging_pk PRIMARY KEY,
  leerling uuid NOT NULL CONSTRAINT vernietiging_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text CONSTRAINT vernietiging_vestiging_fk REFERENCES vestiging,
  soort text NOT NULL,
  regel text NOT NULL,
  artikel text NOT NULL,
  uitleg text NOT NULL,
  grens date NOT NULL,
  gepland_op date NOT NULL,
  aangekondigd_op date,
  opgehouden_om text,
  begonnen_op timestamptz,
  geteld jsonb NOT NULL DEFAULT '{}',
  CONSTRAINT vernietiging_uniek UNIQUE NULLS NOT DISTINCT (leerling, vestiging, soort),
  CONSTRAINT vernietiging_soort CHECK (soort IN ('dossier', 'aanmelding', 'inschrijving', 'samenwerkingsverband', 'leerling')),
  CONSTRAINT vernietiging_van_school CHECK ((vestiging IS NULL) = (soort = 'leerling')),
  -- No rule keeps anything of a school shorter than two years, so a mistake in a rule cannot either.
  CONSTRAINT vernietiging_niet_te_vroeg CHECK (soort = 'leerling' OR gepland_op >= (grens + interval '2 years')::date)
);
COMMENT ON TABLE vernietiging IS 'Planned destruction of one kind of data of one pupil at one school (TOE-6). The row goes when it is done; vernietigingsbewijs stays.';
COMMENT ON COLUMN vernietiging.vestiging IS 'Empty for what belongs to no school: the pupil itself, the last to go.';
COMMENT ON COLUMN vernietiging.grens IS 'The day from which the term counts: left the school, application or share ended. What ended later is not part of this destruction.';
COMMENT ON COLUMN vernietiging.geteld IS 'How many rows of each table went so far; a job that was cut off goes on from here.';
CREATE INDEX vernietiging_gepland_ix ON vernietiging (gepland_op);
CREATE INDEX vernietiging_vestiging_ix ON vernietiging (vestiging, gepland_op);

CREATE TABLE bewaarhouding (
  id uuid NOT NULL CONSTRAINT bewaarhouding_pk PRIMARY KEY,
  leerling uuid NOT NULL CONSTRAINT bewaarhouding_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT bewaarhouding_vestiging_fk REFERENCES vestiging,
  soort text NOT NULL CONSTRAINT bewaarhouding_soort CHECK (soort IN ('bezwaar', 'geschil', 'klacht')),
  reden text NOT NULL CONSTRAINT bewaarhouding_reden_lengte CHECK (length(reden) BETWEEN 1 AND 1000),
  van date NOT NULL,
  tot date,
  door uuid NOT NULL CONSTRAINT bewaarhouding_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  CONSTRAINT bewaarhouding_periode CHECK (tot IS NULL OR tot >= van)
);
COMMENT ON TABLE bewaarhouding IS 'A running objection, dispute or complaint: nothing of this pupil is destroyed at this school while it lasts (TOE-6).';
CREATE INDEX bewaarhouding_leerling_ix ON bewaarhouding (leerling);
CREATE INDEX bewaarhouding_vestiging_ix ON bewaarhouding (vestiging) WHERE tot IS NULL;

CREATE TABLE vernietigingsbewijs (
  id uuid NOT NULL CONSTRAINT vernietigingsbewijs_pk PRIMARY KEY,
  swv text NOT NULL,
  vestiging text,
  soort text NOT NULL,
  regel text NOT NULL,
  artikel text NOT NULL,
  gepland_op date NOT NULL,
  uitgevoerd_op timestamptz NOT NULL,
  geteld jsonb NOT NULL
);
COMMENT ON TABLE vernietigingsbewijs IS 'Proof that data were destroyed: which rule, at which school, when, how many rows of each table. No personal data and nothing that leads to a pupil.';
CREATE INDEX vernietigingsbewijs_vestiging_ix ON vernietigingsbewijs (vestiging, uitgevoerd_op DESC);

-- Destroying looks up all rows of a pupil, also the ended ones, and every reference to a row that goes.
CREATE INDEX behoefte_alle_ix ON behoefte (leerling);
CREATE INDEX beschrijving_alle_ix ON beschrijving (leerling);
CREATE INDEX verwijdering_leerling_ix ON verwijdering (leerling);
CREATE INDEX beschrijving_document_ix ON beschrijving (document) WHERE document IS NOT NULL;
CREATE INDEX IF NOT EXISTS toestemming_antwoord_document_ix ON toestemming_antwoord (document) WHERE document IS NOT NULL;
CREATE INDEX IF NOT EXISTS deling_toestemming_ix ON deling (toestemming) WHERE toestemming IS NOT NULL;
CREATE INDEX IF NOT EXISTS persoon_leerling_ix ON persoon (leerling) WHERE leerling IS NOT NULL;
