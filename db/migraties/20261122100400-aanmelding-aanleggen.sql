CREATE SEQUENCE aanmeldingsnummer_volgorde;

CREATE TABLE aanmelding_concept (
  id uuid NOT NULL CONSTRAINT aanmelding_concept_pk PRIMARY KEY,
  persoon uuid NOT NULL CONSTRAINT aanmelding_concept_persoon_fk REFERENCES persoon,
  gegevens jsonb NOT NULL,
  bijgewerkt_op timestamptz NOT NULL,
  volgnummer integer NOT NULL DEFAULT 1
);
COMMENT ON TABLE aanmelding_concept IS 'An application that a parent is still writing. Only this parent sees it.';
CREATE INDEX aanmelding_concept_persoon_ix ON aanmelding_concept (persoon);

CREATE TABLE aanmelding (
  id uuid NOT NULL CONSTRAINT aanmelding_pk PRIMARY KEY,
  nummer text NOT NULL CONSTRAINT aanmelding_nummer_uniek UNIQUE,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT aanmelding_vestiging_fk REFERENCES vestiging,
  leerling uuid NOT NULL CONSTRAINT aanmelding_leerling_fk REFERENCES leerling,
  door uuid NOT NULL CONSTRAINT aanmelding_door_fk REFERENCES persoon,
  ontvangen_op timestamptz NOT NULL,
  ontvangen_dag date NOT NULL,
  gewenste_start date NOT NULL,
  andere_scholen text[] NOT NULL,
  ondersteuning_verwacht boolean NOT NULL,
  toelichting text NOT NULL,
  grondslag text CONSTRAINT aanmelding_grondslag CHECK (grondslag IN ('onderschrijft', 'respecteert', 'geen_van_beide')),
  toestand text NOT NULL,
  beslisdatum date,
  volgnummer integer NOT NULL,
  afgerond_op date
);
COMMENT ON TABLE aanmelding IS 'A written application of a child at one school location (AAN-1), with its present state; the state follows from aanmelding_handeling.';
COMMENT ON COLUMN aanmelding.andere_scholen IS 'The other schools where the child is also applied, by vestigingscode or name (WPO 40.2). Only this school reads them.';
COMMENT ON COLUMN aanmelding.beslisdatum IS 'Last day to decide; empty for cluster 1 and 2.';
CREATE UNIQUE INDEX aanmelding_lopend_uniek ON aanmelding (leerling, vestiging) WHERE afgerond_op IS NULL;
CREATE INDEX aanmelding_vestiging_ix ON aanmelding (vestiging, toestand);
CREATE INDEX aanmelding_leerling_ix ON aanmelding (leerling);

CREATE TABLE aanmelding_handeling (
  aanmelding uuid NOT NULL CONSTRAINT aanmelding_handeling_aanmelding_fk REFERENCES aanmelding,
  volgnummer integer NOT NULL,
  swv text NOT NULL,
  soort text NOT NULL,
  moment timestamptz NOT NULL,
  dag date NOT NULL,
  door uuid,
  door_naam text NOT NULL,
  door_rol text NOT NULL,
  gegevens jsonb NOT NULL,
  CONSTRAINT aanmelding_handeling_pk PRIMARY KEY (aanmelding, volgnummer)
);
COMMENT ON TABLE aanmelding_handeling IS 'What was done with an application, in order. Append-only; the state of the application follows from it.';

CREATE TABLE schorsing (
  id uuid NOT NULL CONSTRAINT schorsing_pk PRIMARY KEY,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT schorsing_vestiging_fk REFERENCES vestiging,
  leerling uuid NOT NULL CONSTRAINT schorsing_leerling_fk REFERENCES leerling,
  van date NOT NULL,
  tot_en_met date NOT NULL,
  reden text NOT NULL CONSTRAINT schorsing_reden_lengte CHECK (length(reden) BETWEEN 1 AND 2000),
  inspectie_nodig boolean NOT NULL,
  inspectie_gemeld_op date,
  opgelegd_op timestamptz NOT NULL,
  door uuid NOT NULL CONSTRAINT schorsing_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  CONSTRAINT schorsing_hoogstens_een_week CHECK (tot_en_met - van BETWEEN 0 AND 6),
  CONSTRAINT schorsing_een_tegelijk EXCLUDE USING gist (leerling WITH =, daterange(van, tot_en_met, '[]') WITH &&)
);
COMMENT ON TABLE schorsing IS 'AAN-10: a pupil may not come to school for at most a week, with written reasons. Over one day the inspectorate is told.';

CREATE TABLE verwijdering (
  id uuid NOT NULL CONSTRAINT verwijdering_pk PRIMARY KEY,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT verwijdering_vestiging_fk REFERENCES vestiging,
  leerling uuid NOT NULL CONSTRAINT verwijdering_leerling_fk REFERENCES leerling,
  toestand text NOT NULL CONSTRAINT verwijdering_toestand CHECK (toestand IN ('voorgenomen', 'verwijderd', 'ingetrokken')),
  reden text NOT NULL CONSTRAINT verwijdering_reden_lengte CHECK (length(reden) BETWEEN 1 AND 2000),
  om_vorderingen boolean NOT NULL,
  leraar_gehoord_op date,
  ouders_gehoord_op date,
  leerling_gehoord_op date,
  inspectie_overleg_op date,
  bereide_school text CONSTRAINT verwijdering_bereide_school_fk REFERENCES vestiging,
  zoekt_sinds date,
  ingang date,
  motivering text,
  bezwaar_tot date,
  volgnummer integer NOT NULL DEFAULT 1,
  begonnen_op timestamptz NOT NULL,
  door uuid NOT NULL CONSTRAINT verwijdering_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  besloten_op timestamptz,
  besloten_door_naam text
);
COMMENT ON TABLE verwijdering IS 'AAN-10: the intention to remove a pupil, who was heard, which other school is willing, and the decision.';
CREATE UNIQUE INDEX verwijdering_lopend_uniek ON verwijdering (leerling, vestiging) WHERE toestand = 'voorgenomen';
