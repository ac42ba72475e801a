CREATE TABLE match (
  id uuid NOT NULL CONSTRAINT match_pk PRIMARY KEY,
  leerling uuid NOT NULL CONSTRAINT match_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT match_vestiging_fk REFERENCES vestiging,
  aanleiding text NOT NULL,
  invoer jsonb NOT NULL,
  criteria jsonb NOT NULL,
  uitkomst jsonb NOT NULL,
  moment timestamptz NOT NULL,
  door uuid NOT NULL CONSTRAINT match_door_fk REFERENCES persoon,
  door_naam text NOT NULL
);
COMMENT ON TABLE match IS 'MAT-4: a match that somebody kept: the input, the version of the criteria and of the SOPs, and the outcome with its sentences. Append-only.';
CREATE INDEX match_leerling_ix ON match (leerling, moment DESC);
