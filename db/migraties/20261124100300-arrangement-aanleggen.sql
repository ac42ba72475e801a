-- Arrangements (ARR): extra support with goals, means, an end and a payer, for a pupil, a group or a teacher.
CREATE SEQUENCE arrangementnummer_volgorde;
COMMENT ON SEQUENCE arrangementnummer_volgorde IS 'The readable number of an arrangement, for example AR-26-000042.';

CREATE TABLE arrangement (
  id uuid NOT NULL CONSTRAINT arrangement_pk PRIMARY KEY,
  nummer text NOT NULL CONSTRAINT arrangement_nummer_uniek UNIQUE,
  swv text NOT NULL CONSTRAINT arrangement_swv_fk REFERENCES swv,
  vestiging text NOT NULL CONSTRAINT arrangement_vestiging_fk REFERENCES vestiging,
  soort text NOT NULL CONSTRAINT arrangement_soort CHECK (soort IN ('leerling', 'groep', 'leraar')),
  leerling uuid CONSTRAINT arrangement_leerling_fk REFERENCES leerling,
  groep text CONSTRAINT arrangement_groep_lengte CHECK (length(groep) BETWEEN 1 AND 40),
  model text NOT NULL CONSTRAINT arrangement_model CHECK (model IN ('school', 'expertise', 'leerling')),
  naam text NOT NULL CONSTRAINT arrangement_naam_lengte CHECK (length(naam) BETWEEN 1 AND 120),
  inhoud jsonb NOT NULL,
  uitvoerder_soort text NOT NULL CONSTRAINT arrangement_uitvoerder_soort CHECK (uitvoerder_soort IN ('intern', 'swv', 'speciaal_onderwijs', 'extern', 'zorg')),
  uitvoerder text NOT NULL CONSTRAINT arrangement_uitvoerder_lengte CHECK (length(uitvoerder) BETWEEN 1 AND 200),
  opp uuid CONSTRAINT arrangement_opp_fk REFERENCES opp,
  van date NOT NULL,
  tot date NOT NULL,
  beeindigd_op date,
  plek text CONSTRAINT arrangement_plek_lengte CHECK (length(plek) BETWEEN 1 AND 200),
  dagdelen text[] NOT NULL DEFAULT '{}',
  toestand text NOT NULL,
  ingediend_dag date,
  beslisdatum date,
  begonnen_op timestamptz NOT NULL,
  bijgewerkt_op timestamptz NOT NULL,
  door uuid NOT NULL CONSTRAINT arrangement_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  volgnummer integer NOT NULL DEFAULT 1,
  CONSTRAINT arrangement_voor_wie CHECK ((soort = 'leerling') = (leerling IS NOT NULL)),
  CONSTRAINT arrangement_periode CHECK (tot >= van AND (beeindigd_op IS NULL OR beeindigd_op >= van)),
  CONSTRAINT arrangement_dagdelen CHECK (dagdelen <@ ARRAY['ma-ochtend', 'ma-middag', 'di-ochtend', 'di-middag', 'wo-ochtend', 'wo-middag', 'do-ochtend', 'do-middag', 'vr-ochtend', 'vr-middag'])
);
COMMENT ON TABLE arrangement IS 'Extra support (ARR-1) with its present state; the state follows from arrangement_handeling. model: who decides and pays by the plan of the SWV (ARR-2).';
COMMENT ON COLUMN arrangement.swv IS 'The SWV of the school, which decides on a request in the pupil model.';
COMMENT ON COLUMN arrangement.inhoud IS 'Goals, the five fields, categories, what was done before, and care beside it (ARR-5), in the form of domein/arrangement/regels/inhoud.ts. tot is included.';
COMMENT ON COLUMN arrangement.plek IS 'Where the pupil is meanwhile, when that is not the own school; dagdelen says when. A pupil is in one place at a time.';
CREATE INDEX arrangement_leerling_ix ON arrangement (leerling) WHERE leerling IS NOT NULL;
CREATE INDEX arrangement_vestiging_ix ON arrangement (vestiging, toestand);
CREATE INDEX arrangement_wachtrij_ix ON arrangement (swv, beslisdatum) WHERE model = 'leerling' AND ingediend_dag IS NOT NULL;

CREATE TABLE arrangement_deelname (
  id uuid NOT NULL CONSTRAINT arrangement_deelname_pk PRIMARY KEY,
  arrangement uuid NOT NULL CONSTRAINT arrangement_deelname_arrangement_fk REFERENCES arrangement,
  leerling uuid NOT NULL CONSTRAINT arrangement_deelname_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT arrangement_deelname_vestiging_fk REFERENCES vestiging,
  van date NOT NULL,
  tot date,
  waarom text NOT NULL DEFAULT '' CONSTRAINT arrangement_deelname_waarom_lengte CHECK (length(waarom) <= 1000),
  waarom_gestopt text CONSTRAINT arrangement_deelname_gestopt_lengte CHECK (length(waarom_gestopt) BETWEEN 1 AND 1000),
  door uuid NOT NULL CONSTRAINT arrangement_deelname_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  moment timestamptz NOT NULL,
  CONSTRAINT arrangement_deelname_periode CHECK (tot IS NULL OR tot > van),
  CONSTRAINT arrangement_deelname_een_tegelijk EXCLUDE USING gist (arrangement WITH =, leerling WITH =, daterange(van, tot) WITH &&)
);
COMMENT ON TABLE arrangement_deelname IS 'Which pupils take part in a group arrangement, from (incl.) until (excl.).';
CREATE INDEX arrangement_deelname_leerling_ix ON arrangement_deelname (leerling);

CREATE TABLE arrangement_kosten (
  id uuid NOT NULL CONSTRAINT arrangement_kosten_pk PRIMARY KEY,
  arrangement uuid NOT NULL CONSTRAINT arrangement_kosten_arrangement_fk REFERENCES arrangement,
  leerling uuid CONSTRAINT arrangement_kosten_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT arrangement_kosten_vestiging_fk REFERENCES vestiging,
  soort text NOT NULL CONSTRAINT arrangement_kosten_soort CHECK (soort IN ('uren', 'materiaal', 'ruimte', 'deskundigheid', 'vervoer', 'zorg', 'overig')),
  betaler text NOT NULL CONSTRAINT arrangement_kosten_betaler CHECK (betaler IN ('school', 'swv', 'gemeente', 'zorgwet')),
  schooljaar integer NOT NULL CONSTRAINT arrangement_kosten_schooljaar CHECK (schooljaar BETWEEN 2014 AND 2100),
  bedrag bigint NOT NULL CONSTRAINT arrangement_kosten_bedrag CHECK (bedrag BETWEEN 0 AND 100000000),
  toelichting text NOT NULL DEFAULT '' CONSTRAINT arrangement_kosten_toelichting_lengte CHECK (length(toelichting) <= 400),
  vervallen_op timestamptz,
  CONSTRAINT arrangement_kosten_uniek UNIQUE NULLS NOT DISTINCT (arrangement, soort, betaler, schooljaar, vervallen_op)
);
COMMENT ON TABLE arrangement_kosten IS 'What an arrangement costs in a schooljaar, by kind and payer, in whole cents (ARR-1, BEK-1).';
CREATE INDEX arrangement_kosten_leerling_ix ON arrangement_kosten (leerling) WHERE leerling IS NOT NULL;

CREATE TABLE arrangement_handeling (
  arrangement uuid NOT NULL CONSTRAINT arrangement_handeling_arrangement_fk REFERENCES arrangement,
  volgnummer integer NOT NULL,
  leerling uuid CONSTRAINT arrangement_handeling_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT arrangement_handeling_vestiging_fk REFERENCES vestiging,
  soort text NOT NULL,
  moment timestamptz NOT NULL,
  dag date NOT NULL,
  door uuid,
  door_naam text NOT NULL,
  door_rol text NOT NULL,
  gegevens jsonb NOT NULL,
  CONSTRAINT arrangement_handeling_pk PRIMARY KEY (arrangement, volgnummer)
);
COMMENT ON TABLE arrangement_handeling IS 'What was done with an arrangement, in order: asked, signed by parents, decided, begun, evaluated, ended. Append-only; the state follows from it.';
CREATE INDEX arrangement_handeling_leerling_ix ON arrangement_handeling (leerling) WHERE leerling IS NOT NULL;

CREATE TABLE arrangement_dossier (
  arrangement uuid NOT NULL CONSTRAINT arrangement_dossier_pk PRIMARY KEY CONSTRAINT arrangement_dossier_arrangement_fk REFERENCES arrangement,
  leerling uuid CONSTRAINT arrangement_dossier_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT arrangement_dossier_vestiging_fk REFERENCES vestiging,
  inhoud jsonb NOT NULL,
  moment timestamptz NOT NULL,
  door_naam text NOT NULL
);
COMMENT ON TABLE arrangement_dossier IS 'What went along with a request to the SWV: the need, the plan and what was tried, as they stood on that day (ARR-4). Health data at the SWV: erased by TLV-11.';
CREATE INDEX arrangement_dossier_leerling_ix ON arrangement_dossier (leerling) WHERE leerling IS NOT NULL;

CREATE TABLE medische_handeling (
  id uuid NOT NULL CONSTRAINT medische_handeling_pk PRIMARY KEY,
  leerling uuid NOT NULL CONSTRAINT medische_handeling_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT medische_handeling_vestiging_fk REFERENCES vestiging,
  wat text NOT NULL CONSTRAINT medische_handeling_wat_lengte CHECK (length(wat) BETWEEN 1 AND 400),
  wanneer text NOT NULL CONSTRAINT medische_handeling_wanneer_lengte CHECK (length(wanneer) BETWEEN 1 AND 400),
  waar text NOT NULL CONSTRAINT medische_handeling_waar_lengte CHECK (length(waar) BETWEEN 1 AND 200),
  voorbehouden boolean NOT NULL,
  uitvoerders text[] NOT NULL CONSTRAINT medische_handeling_uitvoerders CHECK (cardinality(uitvoerders) BETWEEN 1 AND 10),
  protocol text NOT NULL DEFAULT '' CONSTRAINT medische_handeling_protocol_lengte CHECK (length(protocol) <= 4000),
  nood text NOT NULL DEFAULT '' CONSTRAINT medische_handeling_nood_lengte CHECK (length(nood) <= 2000),
  document uuid CONSTRAINT medische_handeling_document_fk REFERENCES document,
  van date NOT NULL,
  tot date NOT NULL,
  gestopt_op date,
  gestopt_om text,
  moment timestamptz NOT NULL,
  door uuid NOT NULL CONSTRAINT medische_handeling_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  volgnummer integer NOT NULL DEFAULT 1,
  CONSTRAINT medische_handeling_periode CHECK (tot >= van)
);
COMMENT ON TABLE medische_handeling IS 'A medical act at school (ARR-6): what, when, where, by whom, protocol and emergency. May be done only while every agreement in medisch_akkoord stands.';
COMMENT ON COLUMN medische_handeling.voorbehouden IS 'Whether the law reserves the act to professionals (Wet BIG): then who does it must have been declared able.';
CREATE INDEX medische_handeling_leerling_ix ON medische_handeling (leerling);
CREATE INDEX medische_handeling_document_ix ON medische_handeling (document) WHERE document IS NOT NULL;

CREATE TABLE medisch_akkoord (
  id uuid NOT NULL CONSTRAINT medisch_akkoord_pk PRIMARY KEY,
  handeling uuid NOT NULL CONSTRAINT medisch_akkoord_handeling_fk REFERENCES medische_handeling,
  leerling uuid NOT NULL CONSTRAINT medisch_akkoord_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT medisch_akkoord_vestiging_fk REFERENCES vestiging,
  partij text NOT NULL CONSTRAINT medisch_akkoord_partij CHECK (partij IN ('ouder', 'leerling', 'bestuur', 'uitvoerder', 'bekwaamheid')),
  persoon uuid CONSTRAINT medisch_akkoord_persoon_fk REFERENCES persoon,
  naam text NOT NULL CONSTRAINT medisch_akkoord_naam_lengte CHECK (length(naam) BETWEEN 1 AND 120),
  antwoord text NOT NULL CONSTRAINT medisch_akkoord_antwoord CHECK (antwoord IN ('akkoord', 'niet_akkoord', 'ingetrokken')),
  versie integer NOT NULL,
  weg text NOT NULL CONSTRAINT medisch_akkoord_weg CHECK (weg IN ('opmaat', 'papier')),
  document uuid CONSTRAINT medisch_akkoord_document_fk REFERENCES document,
  dag date NOT NULL,
  moment timestamptz NOT NULL,
  volgorde bigint GENERATED ALWAYS AS IDENTITY,
  vastgelegd_door uuid NOT NULL CONSTRAINT medisch_akkoord_vastgelegd_fk REFERENCES persoon,
  vastgelegd_door_naam text NOT NULL
);
COMMENT ON TABLE medisch_akkoord IS 'Who agreed to a medical act: parents with gezag (or the pupil from 16), the board, and each who does it of free will; for a reserved act, who declared them able. Append-only; the last of each counts. versie: the volgnummer of the act that was agreed to.';
CREATE INDEX medisch_akkoord_handeling_ix ON medisch_akkoord (handeling, volgorde DESC);
CREATE INDEX medisch_akkoord_leerling_ix ON medisch_akkoord (leerling);
CREATE INDEX medisch_akkoord_document_ix ON medisch_akkoord (document) WHERE document IS NOT NULL;
