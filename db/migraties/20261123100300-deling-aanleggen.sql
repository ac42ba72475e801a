-- Sharing a part of a dossier with one recipient, for one purpose, until a date (TOE-2), or a case without what identifies (TOE-5).

CREATE TABLE deling (
  id uuid NOT NULL CONSTRAINT deling_pk PRIMARY KEY,
  leerling uuid NOT NULL CONSTRAINT deling_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT deling_vestiging_fk REFERENCES vestiging,
  doel text NOT NULL,
  anoniem boolean NOT NULL,
  grond text NOT NULL CONSTRAINT deling_grond CHECK (grond IN ('toestemming', 'wet', 'anoniem')),
  toestemming uuid CONSTRAINT deling_toestemming_fk REFERENCES toestemming,
  artikel text,
  onderdelen text[] NOT NULL CONSTRAINT deling_onderdelen_aantal CHECK (cardinality(onderdelen) BETWEEN 1 AND 20),
  documenten uuid[] NOT NULL DEFAULT '{}',
  noodzaak text NOT NULL CONSTRAINT deling_noodzaak_lengte CHECK (length(noodzaak) BETWEEN 1 AND 2000),
  ouders_ingelicht_op date,
  ouders_ingelicht_hoe text,
  ontvanger_persoon uuid CONSTRAINT deling_ontvanger_fk REFERENCES persoon,
  ontvanger_rol text,
  ontvanger_bij text,
  ontvanger_naam text NOT NULL CONSTRAINT deling_ontvanger_naam_lengte CHECK (length(ontvanger_naam) BETWEEN 2 AND 200),
  ontvanger_organisatie text NOT NULL DEFAULT '',
  ontvanger_email text,
  identiteit_nagegaan text NOT NULL CONSTRAINT deling_identiteit_lengte CHECK (length(identiteit_nagegaan) BETWEEN 1 AND 500),
  casus jsonb,
  van date NOT NULL,
  tot date NOT NULL,
  moment timestamptz NOT NULL,
  door uuid NOT NULL CONSTRAINT deling_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  door_rol text NOT NULL,
  beeindigd_op timestamptz,
  beeindigd_door_naam text,
  beeindigd_om text CONSTRAINT deling_beeindigd_om CHECK (beeindigd_om IN ('school', 'ouders', 'datum', 'intrekking', 'codes')),
  sleutel bytea,
  code bytea,
  pogingen integer NOT NULL DEFAULT 0,
  gesloten_tot timestamptz,
  geopend_op timestamptz,
  CONSTRAINT deling_periode CHECK (tot > van),
  CONSTRAINT deling_einde_klopt CHECK ((beeindigd_op IS NULL) = (beeindigd_om IS NULL)),
  CONSTRAINT deling_grond_klopt CHECK ((grond = 'toestemming') = (toestemming IS NOT NULL) AND (grond = 'wet') = (artikel IS NOT NULL)
    AND (grond = 'anoniem') = anoniem AND anoniem = (casus IS NOT NULL)),
  CONSTRAINT deling_ouders_weten_het CHECK (anoniem OR (ouders_ingelicht_op IS NOT NULL AND ouders_ingelicht_hoe IS NOT NULL)),
  CONSTRAINT deling_een_weg CHECK ((ontvanger_persoon IS NULL) = (sleutel IS NOT NULL) AND (sleutel IS NULL) = (code IS NULL))
);
COMMENT ON TABLE deling IS 'A part of a dossier shown to one recipient until a date, with the five checks of TOE-2: purpose, ground, necessity, parents informed, identity of the recipient.';
COMMENT ON COLUMN deling.ontvanger_bij IS 'For a recipient with an account: the organisation for which it is read, as its role says it. In another role or elsewhere the share does not open.';
COMMENT ON COLUMN deling.beeindigd_om IS 'Why it ended: stopped by the school or by a parent, its date passed, consent withdrawn, or too many wrong codes.';
COMMENT ON COLUMN deling.casus IS 'For an anonymous case: what is shown, as it was when it was shared.';
COMMENT ON COLUMN deling.tot IS 'First day on which it is closed.';
COMMENT ON COLUMN deling.sleutel IS 'For a recipient without account: SHA-256 of the key in the link. The code that goes with it (column code) reaches the recipient by another road.';
COMMENT ON COLUMN deling.pogingen IS 'Wrong codes so far; after a few the link rests, after more it is closed for good.';
CREATE INDEX deling_leerling_ix ON deling (leerling, moment DESC);
CREATE INDEX deling_ontvanger_ix ON deling (ontvanger_persoon) WHERE beeindigd_op IS NULL;
CREATE UNIQUE INDEX deling_sleutel_uniek ON deling (sleutel) WHERE sleutel IS NOT NULL;
