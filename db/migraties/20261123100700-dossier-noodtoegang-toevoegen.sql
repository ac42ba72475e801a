-- Break-glass: a teacher opens the dossier of a pupil of the own school outside the own group, with a reason, for one day, and everybody is told.

CREATE TABLE noodtoegang (
  id uuid NOT NULL CONSTRAINT noodtoegang_pk PRIMARY KEY,
  leerling uuid NOT NULL CONSTRAINT noodtoegang_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT noodtoegang_vestiging_fk REFERENCES vestiging,
  persoon uuid NOT NULL CONSTRAINT noodtoegang_persoon_fk REFERENCES persoon,
  persoon_naam text NOT NULL,
  reden text NOT NULL CONSTRAINT noodtoegang_reden_lengte CHECK (length(reden) BETWEEN 20 AND 1000),
  dag date NOT NULL,
  moment timestamptz NOT NULL,
  CONSTRAINT noodtoegang_uniek UNIQUE (leerling, persoon, dag)
);
COMMENT ON TABLE noodtoegang IS 'A teacher opened the dossier of a pupil outside the own group for one day, with a reason; school and parents were told.';
CREATE INDEX noodtoegang_persoon_ix ON noodtoegang (persoon, dag);
