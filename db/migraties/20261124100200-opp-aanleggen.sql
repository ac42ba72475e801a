-- The ontwikkelingsperspectief (OPP): one running plan per pupil and school, in versions.

CREATE TABLE opp (
  id uuid NOT NULL CONSTRAINT opp_pk PRIMARY KEY,
  leerling uuid NOT NULL CONSTRAINT opp_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT opp_vestiging_fk REFERENCES vestiging,
  aanleiding text NOT NULL CONSTRAINT opp_aanleiding CHECK (aanleiding IN ('inschrijving', 'definitieve_plaatsing', 'extra_ondersteuning')),
  aanleiding_dag date NOT NULL,
  begonnen_op timestamptz NOT NULL,
  door uuid CONSTRAINT opp_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  afgesloten_op date,
  afgesloten_reden text CONSTRAINT opp_afgesloten_reden_lengte CHECK (length(afgesloten_reden) BETWEEN 1 AND 2000),
  volgnummer integer NOT NULL DEFAULT 1,
  CONSTRAINT opp_afgesloten CHECK ((afgesloten_op IS NULL) = (afgesloten_reden IS NULL))
);
COMMENT ON TABLE opp IS 'That a pupil needs an ontwikkelingsperspectief at this school, since when and why (OPP-1); its content stands in opp_versie.';
COMMENT ON COLUMN opp.aanleiding_dag IS 'The day of enrolment, of definitive placement, or on which it was established that extra support is needed: the six weeks count from it.';
CREATE UNIQUE INDEX opp_lopend_uniek ON opp (leerling, vestiging) WHERE afgesloten_op IS NULL;
CREATE INDEX opp_leerling_ix ON opp (leerling);
CREATE INDEX opp_vestiging_ix ON opp (vestiging) WHERE afgesloten_op IS NULL;

CREATE TABLE opp_versie (
  id uuid NOT NULL CONSTRAINT opp_versie_pk PRIMARY KEY,
  opp uuid NOT NULL CONSTRAINT opp_versie_opp_fk REFERENCES opp,
  leerling uuid NOT NULL CONSTRAINT opp_versie_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT opp_versie_vestiging_fk REFERENCES vestiging,
  nummer integer NOT NULL CONSTRAINT opp_versie_nummer CHECK (nummer >= 1),
  toestand text NOT NULL CONSTRAINT opp_versie_toestand CHECK (toestand IN ('concept', 'aangeboden', 'vastgesteld', 'ingetrokken')),
  reden text NOT NULL DEFAULT '' CONSTRAINT opp_versie_reden_lengte CHECK (length(reden) <= 2000),
  inhoud jsonb NOT NULL,
  hash text CONSTRAINT opp_versie_hash CHECK (hash ~ '^[0-9a-f]{64}$'),
  aangeboden_op timestamptz,
  aangeboden_dag date,
  vastgesteld_op timestamptz,
  vastgesteld_dag date,
  vastgesteld_door uuid CONSTRAINT opp_versie_vastgesteld_fk REFERENCES persoon,
  vastgesteld_door_naam text,
  bijgewerkt_op timestamptz NOT NULL,
  door uuid CONSTRAINT opp_versie_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  volgnummer integer NOT NULL DEFAULT 1,
  CONSTRAINT opp_versie_nummer_uniek UNIQUE (opp, nummer),
  CONSTRAINT opp_versie_hash_bij_aanbod CHECK ((toestand = 'concept') = (hash IS NULL) OR toestand = 'ingetrokken'),
  CONSTRAINT opp_versie_vaststelling CHECK ((toestand = 'vastgesteld') = (vastgesteld_op IS NOT NULL)
    AND (vastgesteld_op IS NULL) = (vastgesteld_dag IS NULL) AND (vastgesteld_op IS NULL) = (vastgesteld_door_naam IS NULL))
);
COMMENT ON TABLE opp_versie IS 'A version of an OPP: written (concept), offered for agreement (aangeboden, with the hash of what was offered), adopted and from then on immutable (vastgesteld). The last adopted one holds.';
COMMENT ON COLUMN opp_versie.inhoud IS 'The plan itself, in the form of domein/opp/regels/inhoud.ts.';
COMMENT ON COLUMN opp_versie.hash IS 'SHA-256 over the content as it was offered; agreement names it, so that a change asks agreement again.';
CREATE UNIQUE INDEX opp_versie_in_de_maak_uniek ON opp_versie (opp) WHERE toestand IN ('concept', 'aangeboden');
CREATE INDEX opp_versie_leerling_ix ON opp_versie (leerling);
CREATE INDEX opp_versie_vestiging_ix ON opp_versie (vestiging, toestand);

-- OPP-3, OPP-7: what lies before the parents is what they agree to, and what was adopted stays as it is; whoever writes.
CREATE FUNCTION opp_versie_blijft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.toestand IN ('vastgesteld', 'ingetrokken') THEN
    RAISE EXCEPTION 'OPP-7: deze versie van het ontwikkelingsperspectief verandert niet meer' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.toestand = 'aangeboden' AND NEW.toestand <> 'concept' AND (NEW.inhoud, NEW.hash) IS DISTINCT FROM (OLD.inhoud, OLD.hash) THEN
    RAISE EXCEPTION 'OPP-3: wat ter instemming ligt, verandert niet zonder opnieuw aan te bieden' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.toestand = 'vastgesteld' AND OLD.toestand <> 'aangeboden' THEN
    RAISE EXCEPTION 'OPP-3: alleen wat is aangeboden, kan worden vastgesteld' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER opp_versie_blijft BEFORE UPDATE ON opp_versie FOR EACH ROW EXECUTE FUNCTION opp_versie_blijft();

CREATE TABLE opp_instemming (
  id uuid NOT NULL CONSTRAINT opp_instemming_pk PRIMARY KEY,
  versie uuid NOT NULL CONSTRAINT opp_instemming_versie_fk REFERENCES opp_versie,
  leerling uuid NOT NULL CONSTRAINT opp_instemming_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT opp_instemming_vestiging_fk REFERENCES vestiging,
  persoon uuid NOT NULL CONSTRAINT opp_instemming_persoon_fk REFERENCES persoon,
  persoon_naam text NOT NULL,
  als text NOT NULL CONSTRAINT opp_instemming_als CHECK (als IN ('ouder', 'leerling', 'school')),
  antwoord text NOT NULL CONSTRAINT opp_instemming_antwoord CHECK (antwoord IN ('akkoord', 'niet_akkoord', 'opmerking')),
  tekst text NOT NULL DEFAULT '' CONSTRAINT opp_instemming_tekst_lengte CHECK (length(tekst) <= 4000),
  weg text NOT NULL CONSTRAINT opp_instemming_weg CHECK (weg IN ('opmaat', 'papier')),
  hash text NOT NULL CONSTRAINT opp_instemming_hash CHECK (hash ~ '^[0-9a-f]{64}$'),
  document uuid CONSTRAINT opp_instemming_document_fk REFERENCES document,
  dag date NOT NULL,
  moment timestamptz NOT NULL,
  volgorde bigint GENERATED ALWAYS AS IDENTITY,
  vastgelegd_door uuid NOT NULL CONSTRAINT opp_instemming_vastgelegd_fk REFERENCES persoon,
  vastgelegd_door_naam text NOT NULL
);
COMMENT ON TABLE opp_instemming IS 'Who agreed or did not agree to the handelingsdeel of which content (hash), by name and time, in Opmaat or on paper; remarks too; and who signed for the school. Append-only; the last answer of each person on the offered content counts.';
CREATE INDEX opp_instemming_versie_ix ON opp_instemming (versie, persoon, volgorde DESC);
CREATE INDEX opp_instemming_leerling_ix ON opp_instemming (leerling);
CREATE INDEX opp_instemming_document_ix ON opp_instemming (document) WHERE document IS NOT NULL;

CREATE TABLE opp_gesprek (
  id uuid NOT NULL CONSTRAINT opp_gesprek_pk PRIMARY KEY,
  opp uuid NOT NULL CONSTRAINT opp_gesprek_opp_fk REFERENCES opp,
  leerling uuid NOT NULL CONSTRAINT opp_gesprek_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT opp_gesprek_vestiging_fk REFERENCES vestiging,
  met text NOT NULL CONSTRAINT opp_gesprek_met CHECK (met IN ('leerling', 'ouders')),
  bij text NOT NULL CONSTRAINT opp_gesprek_bij CHECK (bij IN ('opstellen', 'evalueren', 'bijstellen')),
  dag date NOT NULL,
  hoe text NOT NULL CONSTRAINT opp_gesprek_hoe_lengte CHECK (length(hoe) BETWEEN 1 AND 400),
  gezegd text NOT NULL DEFAULT '' CONSTRAINT opp_gesprek_gezegd_lengte CHECK (length(gezegd) <= 4000),
  gedaan text NOT NULL DEFAULT '' CONSTRAINT opp_gesprek_gedaan_lengte CHECK (length(gedaan) <= 4000),
  niet_gelukt text CONSTRAINT opp_gesprek_niet_gelukt_lengte CHECK (length(niet_gelukt) BETWEEN 1 AND 1000),
  eigen_woorden boolean NOT NULL DEFAULT false,
  document uuid CONSTRAINT opp_gesprek_document_fk REFERENCES document,
  moment timestamptz NOT NULL,
  door uuid NOT NULL CONSTRAINT opp_gesprek_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  door_rol text NOT NULL
);
COMMENT ON TABLE opp_gesprek IS 'Talks about the plan: the pupil heard (OPP-4: when, how, what was said, what was done with it, or why it could not be), and the talk with parents that aims at agreement (OPP-3).';
COMMENT ON COLUMN opp_gesprek.eigen_woorden IS 'Whether the pupil wrote or said this in its own words, as it stands here.';
CREATE INDEX opp_gesprek_opp_ix ON opp_gesprek (opp, moment);
CREATE INDEX opp_gesprek_leerling_ix ON opp_gesprek (leerling);
CREATE INDEX opp_gesprek_document_ix ON opp_gesprek (document) WHERE document IS NOT NULL;

CREATE TABLE opp_doel (
  id uuid NOT NULL CONSTRAINT opp_doel_pk PRIMARY KEY,
  opp uuid NOT NULL CONSTRAINT opp_doel_opp_fk REFERENCES opp,
  versie uuid NOT NULL CONSTRAINT opp_doel_versie_fk REFERENCES opp_versie,
  leerling uuid NOT NULL CONSTRAINT opp_doel_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT opp_doel_vestiging_fk REFERENCES vestiging,
  categorie text NOT NULL,
  tekst text NOT NULL,
  beginsituatie text NOT NULL,
  streef text NOT NULL,
  van date NOT NULL,
  tot date NOT NULL,
  vervallen_op date,
  CONSTRAINT opp_doel_periode CHECK (tot > van)
);
COMMENT ON TABLE opp_doel IS 'The goals of the adopted version, one row each, for evaluation and figures (OPP-6). A goal keeps its id through versions; one that a later version leaves out has vervallen_op.';
CREATE INDEX opp_doel_opp_ix ON opp_doel (opp);
CREATE INDEX opp_doel_leerling_ix ON opp_doel (leerling);
CREATE INDEX opp_doel_vestiging_ix ON opp_doel (vestiging, tot) WHERE vervallen_op IS NULL;

CREATE TABLE opp_evaluatie (
  id uuid NOT NULL CONSTRAINT opp_evaluatie_pk PRIMARY KEY,
  opp uuid NOT NULL CONSTRAINT opp_evaluatie_opp_fk REFERENCES opp,
  versie uuid NOT NULL CONSTRAINT opp_evaluatie_versie_fk REFERENCES opp_versie,
  leerling uuid NOT NULL CONSTRAINT opp_evaluatie_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT opp_evaluatie_vestiging_fk REFERENCES vestiging,
  schooljaar integer NOT NULL CONSTRAINT opp_evaluatie_schooljaar CHECK (schooljaar BETWEEN 2014 AND 2100),
  dag date NOT NULL,
  met_ouders boolean NOT NULL,
  zonder_ouders_om text CONSTRAINT opp_evaluatie_zonder_ouders_lengte CHECK (length(zonder_ouders_om) BETWEEN 1 AND 1000),
  besluit text NOT NULL CONSTRAINT opp_evaluatie_besluit CHECK (besluit IN ('doorgaan', 'bijstellen', 'afsluiten')),
  toelichting text NOT NULL CONSTRAINT opp_evaluatie_toelichting_lengte CHECK (length(toelichting) BETWEEN 1 AND 4000),
  moment timestamptz NOT NULL,
  door uuid NOT NULL CONSTRAINT opp_evaluatie_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  CONSTRAINT opp_evaluatie_ouders CHECK (met_ouders = (zonder_ouders_om IS NULL))
);
COMMENT ON TABLE opp_evaluatie IS 'Evaluation of the adopted plan with parents (OPP-5); schooljaar is the year in which it starts. Append-only.';
CREATE INDEX opp_evaluatie_opp_ix ON opp_evaluatie (opp, dag);
CREATE INDEX opp_evaluatie_leerling_ix ON opp_evaluatie (leerling);

CREATE TABLE opp_doelevaluatie (
  evaluatie uuid NOT NULL CONSTRAINT opp_doelevaluatie_evaluatie_fk REFERENCES opp_evaluatie,
  doel uuid NOT NULL CONSTRAINT opp_doelevaluatie_doel_fk REFERENCES opp_doel,
  leerling uuid NOT NULL CONSTRAINT opp_doelevaluatie_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT opp_doelevaluatie_vestiging_fk REFERENCES vestiging,
  uitkomst text NOT NULL CONSTRAINT opp_doelevaluatie_uitkomst CHECK (uitkomst IN ('behaald', 'deels', 'niet', 'vervallen')),
  bewijs text NOT NULL CONSTRAINT opp_doelevaluatie_bewijs_lengte CHECK (length(bewijs) BETWEEN 1 AND 2000),
  vervolg text NOT NULL CONSTRAINT opp_doelevaluatie_vervolg_lengte CHECK (length(vervolg) BETWEEN 1 AND 2000),
  CONSTRAINT opp_doelevaluatie_pk PRIMARY KEY (evaluatie, doel)
);
COMMENT ON TABLE opp_doelevaluatie IS 'What came of each goal, on what evidence, and what comes next (OPP-6).';
CREATE INDEX opp_doelevaluatie_doel_ix ON opp_doelevaluatie (doel);
CREATE INDEX opp_doelevaluatie_leerling_ix ON opp_doelevaluatie (leerling);

CREATE TABLE opp_rod (
  id uuid NOT NULL CONSTRAINT opp_rod_pk PRIMARY KEY,
  opp uuid NOT NULL CONSTRAINT opp_rod_opp_fk REFERENCES opp,
  leerling uuid NOT NULL CONSTRAINT opp_rod_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT opp_rod_vestiging_fk REFERENCES vestiging,
  toestand text NOT NULL CONSTRAINT opp_rod_toestand CHECK (toestand IN ('te_registreren', 'aangeleverd', 'bevestigd', 'afgekeurd')),
  reden text NOT NULL DEFAULT '' CONSTRAINT opp_rod_reden_lengte CHECK (length(reden) <= 1000),
  dag date NOT NULL,
  moment timestamptz NOT NULL,
  volgorde bigint GENERATED ALWAYS AS IDENTITY,
  door uuid CONSTRAINT opp_rod_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  CONSTRAINT opp_rod_afgekeurd_met_reden CHECK (toestand <> 'afgekeurd' OR reden <> '')
);
COMMENT ON TABLE opp_rod IS 'How far the registration of this OPP in ROD is (OPP-7). Append-only; the last line counts.';
CREATE INDEX opp_rod_opp_ix ON opp_rod (opp, volgorde DESC);
CREATE INDEX opp_rod_leerling_ix ON opp_rod (leerling);
