-- Parents and pupil beside what others wrote: a remark with an opinion, a request to correct a fact (TOE-7).

CREATE TABLE opmerking (
  id uuid NOT NULL CONSTRAINT opmerking_pk PRIMARY KEY,
  leerling uuid NOT NULL CONSTRAINT opmerking_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text CONSTRAINT opmerking_vestiging_fk REFERENCES vestiging,
  bij text NOT NULL CONSTRAINT opmerking_bij CHECK (bij IN ('notitie', 'document', 'behoefte', 'beschrijving', 'gebeurtenis', 'informatieantwoord', 'dossier')),
  onderwerp uuid,
  soort text NOT NULL CONSTRAINT opmerking_soort CHECK (soort IN ('opmerking', 'verbeterverzoek', 'vertelling')),
  tekst text NOT NULL CONSTRAINT opmerking_tekst_lengte CHECK (length(tekst) BETWEEN 1 AND 4000),
  moment timestamptz NOT NULL,
  dag date NOT NULL,
  door uuid NOT NULL CONSTRAINT opmerking_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  door_rol text NOT NULL,
  toestand text NOT NULL CONSTRAINT opmerking_toestand CHECK (toestand IN ('staat', 'gevraagd', 'ingewilligd', 'afgewezen')),
  antwoord text CONSTRAINT opmerking_antwoord_lengte CHECK (length(antwoord) BETWEEN 1 AND 4000),
  beantwoord_op timestamptz,
  beantwoord_door_naam text,
  volgnummer integer NOT NULL DEFAULT 1,
  CONSTRAINT opmerking_onderwerp_klopt CHECK ((bij = 'dossier') = (onderwerp IS NULL)),
  CONSTRAINT opmerking_antwoord_klopt CHECK ((toestand IN ('ingewilligd', 'afgewezen')) = (beantwoord_op IS NOT NULL)
    AND (beantwoord_op IS NULL) = (antwoord IS NULL) AND (beantwoord_op IS NULL) = (beantwoord_door_naam IS NULL)),
  CONSTRAINT opmerking_soort_klopt CHECK ((soort = 'verbeterverzoek') = (toestand <> 'staat') AND (soort <> 'vertelling' OR bij = 'dossier')
    AND (soort <> 'verbeterverzoek' OR vestiging IS NOT NULL))
);
COMMENT ON TABLE opmerking IS 'TOE-7: the view of a parent or pupil beside what somebody else wrote (opmerking), a request to correct a fact with its answer (verbeterverzoek), or what a pupil tells of own accord (vertelling).';
COMMENT ON COLUMN opmerking.vestiging IS 'The school that wrote what it is about, and that answers a request to correct.';
CREATE INDEX opmerking_leerling_ix ON opmerking (leerling, moment DESC);
CREATE INDEX opmerking_open_ix ON opmerking (vestiging) WHERE toestand = 'gevraagd';
