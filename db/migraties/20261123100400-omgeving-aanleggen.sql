-- The environment of the child (AAN-14): who knows the child, what the school asks them, and what they answer.

-- Mail to somebody outside Opmaat has no person.
ALTER TABLE bericht ALTER COLUMN aan_persoon DROP NOT NULL;
COMMENT ON COLUMN bericht.aan_persoon IS 'Who reads it in Opmaat; empty when it goes to somebody without an account (a request for information, a share).';

CREATE TABLE omgevingspartij (
  id uuid NOT NULL CONSTRAINT omgevingspartij_pk PRIMARY KEY,
  leerling uuid NOT NULL CONSTRAINT omgevingspartij_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  soort text NOT NULL,
  naam text NOT NULL CONSTRAINT omgevingspartij_naam_lengte CHECK (length(naam) BETWEEN 2 AND 200),
  contact text NOT NULL DEFAULT '' CONSTRAINT omgevingspartij_contact_lengte CHECK (length(contact) <= 200),
  email text NOT NULL DEFAULT '' CONSTRAINT omgevingspartij_email_lengte CHECK (length(email) <= 254),
  telefoon text NOT NULL DEFAULT '' CONSTRAINT omgevingspartij_telefoon_lengte CHECK (length(telefoon) <= 30),
  via_regie boolean NOT NULL,
  toestemming uuid CONSTRAINT omgevingspartij_toestemming_fk REFERENCES toestemming,
  vestiging text NOT NULL CONSTRAINT omgevingspartij_vestiging_fk REFERENCES vestiging,
  door uuid NOT NULL CONSTRAINT omgevingspartij_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  door_rol text NOT NULL CONSTRAINT omgevingspartij_door_rol CHECK (door_rol IN ('ouder', 'ib', 'schoolleider')),
  moment timestamptz NOT NULL,
  dag date NOT NULL,
  vervallen_op date
);
COMMENT ON TABLE omgevingspartij IS 'Who knows the child (AAN-14), as parents named them for one school: nursery, youth health care, family doctor, youth care, former school.';
COMMENT ON COLUMN omgevingspartij.via_regie IS 'Care information goes through the municipality''s regie: name and address are then those of the regie.';
COMMENT ON COLUMN omgevingspartij.vervallen_op IS 'Taken away on this day; what was answered before stays in the dossier.';
CREATE INDEX omgevingspartij_leerling_ix ON omgevingspartij (leerling);
CREATE INDEX omgevingspartij_toestemming_ix ON omgevingspartij (toestemming);

CREATE TABLE informatieverzoek (
  id uuid NOT NULL CONSTRAINT informatieverzoek_pk PRIMARY KEY,
  partij uuid NOT NULL CONSTRAINT informatieverzoek_partij_fk REFERENCES omgevingspartij,
  leerling uuid NOT NULL CONSTRAINT informatieverzoek_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT informatieverzoek_vestiging_fk REFERENCES vestiging,
  toestemming uuid NOT NULL CONSTRAINT informatieverzoek_toestemming_fk REFERENCES toestemming,
  vraag text NOT NULL CONSTRAINT informatieverzoek_vraag_lengte CHECK (length(vraag) BETWEEN 1 AND 3000),
  sleutel bytea NOT NULL CONSTRAINT informatieverzoek_sleutel_uniek UNIQUE,
  code bytea NOT NULL,
  pogingen integer NOT NULL DEFAULT 0,
  gesloten_tot timestamptz,
  verstuurd_op timestamptz NOT NULL,
  verstuurd_dag date NOT NULL,
  tot date NOT NULL,
  herinnerd_op date,
  geopend_op timestamptz,
  beantwoord_op timestamptz,
  ingetrokken_op timestamptz,
  ingetrokken_om text CONSTRAINT informatieverzoek_ingetrokken_om CHECK (ingetrokken_om IN ('school', 'partij', 'toestemming')),
  verlopen_op date,
  door uuid NOT NULL CONSTRAINT informatieverzoek_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  CONSTRAINT informatieverzoek_periode CHECK (tot > verstuurd_dag),
  CONSTRAINT informatieverzoek_intrekking CHECK ((ingetrokken_op IS NULL) = (ingetrokken_om IS NULL)),
  CONSTRAINT informatieverzoek_een_einde CHECK (beantwoord_op IS NULL OR (ingetrokken_op IS NULL AND verlopen_op IS NULL))
);
COMMENT ON TABLE informatieverzoek IS 'A request for information to somebody who knows the child; the answer page opens once, until a date, with the key in the link and a code by another road.';
COMMENT ON COLUMN informatieverzoek.sleutel IS 'SHA-256 of the key in the link; the key itself is only in the mail.';
COMMENT ON COLUMN informatieverzoek.code IS 'Scrypt of the code that goes by another road, salted with the key.';
COMMENT ON COLUMN informatieverzoek.pogingen IS 'Wrong codes in all; every fifth closes the page for a while, the twentieth for good.';
COMMENT ON COLUMN informatieverzoek.tot IS 'Last day on which it can be answered.';
COMMENT ON COLUMN informatieverzoek.ingetrokken_om IS 'Why it stopped: the school withdrew it, the party was taken away, or consent no longer holds.';
COMMENT ON COLUMN informatieverzoek.verlopen_op IS 'Day on which the school was told that no answer came.';
CREATE INDEX informatieverzoek_partij_ix ON informatieverzoek (partij);
CREATE INDEX informatieverzoek_toestemming_ix ON informatieverzoek (toestemming) WHERE beantwoord_op IS NULL AND ingetrokken_op IS NULL;
CREATE INDEX informatieverzoek_leerling_ix ON informatieverzoek (leerling, verstuurd_op DESC);
CREATE INDEX informatieverzoek_open_ix ON informatieverzoek (tot) WHERE beantwoord_op IS NULL AND ingetrokken_op IS NULL;

CREATE TABLE informatieantwoord (
  id uuid NOT NULL CONSTRAINT informatieantwoord_pk PRIMARY KEY,
  verzoek uuid NOT NULL CONSTRAINT informatieantwoord_verzoek_uniek UNIQUE CONSTRAINT informatieantwoord_verzoek_fk REFERENCES informatieverzoek,
  leerling uuid NOT NULL CONSTRAINT informatieantwoord_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL,
  herkomst text NOT NULL,
  naam text NOT NULL CONSTRAINT informatieantwoord_naam_lengte CHECK (length(naam) BETWEEN 2 AND 200),
  functie text NOT NULL DEFAULT '' CONSTRAINT informatieantwoord_functie_lengte CHECK (length(functie) <= 200),
  tekst text NOT NULL CONSTRAINT informatieantwoord_tekst_lengte CHECK (length(tekst) BETWEEN 1 AND 10000),
  dag date NOT NULL,
  moment timestamptz NOT NULL
);
COMMENT ON TABLE informatieantwoord IS 'What somebody who knows the child answered, with origin and date (AAN-14). Parents with gezag read it as the school does.';
CREATE INDEX informatieantwoord_leerling_ix ON informatieantwoord (leerling, moment DESC);
