CREATE SEQUENCE dossiernummer_volgorde;
COMMENT ON SEQUENCE dossiernummer_volgorde IS 'The readable dossier number, for example 26-000412.';

CREATE TABLE leerling (
  id uuid NOT NULL CONSTRAINT leerling_pk PRIMARY KEY,
  nummer text NOT NULL CONSTRAINT leerling_nummer_uniek UNIQUE,
  swv text NOT NULL,
  roepnaam text NOT NULL COLLATE nederlands CONSTRAINT leerling_roepnaam_lengte CHECK (length(roepnaam) BETWEEN 1 AND 60),
  tussenvoegsel text NOT NULL DEFAULT '' CONSTRAINT leerling_tussenvoegsel_lengte CHECK (length(tussenvoegsel) <= 20),
  achternaam text NOT NULL COLLATE nederlands CONSTRAINT leerling_achternaam_lengte CHECK (length(achternaam) BETWEEN 1 AND 100),
  geboortedatum date NOT NULL,
  straat text NOT NULL,
  huisnummer text NOT NULL,
  postcode text NOT NULL CONSTRAINT leerling_postcode_vorm CHECK (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'),
  plaats text NOT NULL,
  volgnummer integer NOT NULL DEFAULT 1,
  zoektekst text NOT NULL GENERATED ALWAYS AS (' ' || zoekvorm(roepnaam || ' ' || tussenvoegsel || ' ' || achternaam)) STORED
);
COMMENT ON TABLE leerling IS 'The pupil. swv is the SWV of the home by age (PO until 12, then VO), so that pupil data can be spread over machines by SWV.';
COMMENT ON COLUMN leerling.volgnummer IS 'Counts changes; a writer who saw an older number is told so (409).';
COMMENT ON COLUMN leerling.zoektekst IS 'Each word of the name with a space before it, to find beginnings of words. Not indexed: one searches among the pupils of the own school, and LIKE may not pass row security to reach an index.';

CREATE TABLE gezag (
  leerling uuid NOT NULL CONSTRAINT gezag_leerling_fk REFERENCES leerling,
  persoon uuid NOT NULL CONSTRAINT gezag_persoon_fk REFERENCES persoon,
  soort text NOT NULL CONSTRAINT gezag_soort CHECK (soort IN ('ouder_met_gezag', 'ouder_zonder_gezag', 'voogd')),
  van date NOT NULL,
  tot date,
  CONSTRAINT gezag_pk PRIMARY KEY (leerling, persoon, van),
  CONSTRAINT gezag_een_tegelijk EXCLUDE USING gist (leerling WITH =, persoon WITH =, daterange(van, tot) WITH &&)
);
COMMENT ON TABLE gezag IS 'Who has gezag over a pupil, dated. A parent without gezag stands here too, and sees nothing.';
CREATE INDEX gezag_persoon_ix ON gezag (persoon);

CREATE TABLE betrokken_school (
  leerling uuid NOT NULL CONSTRAINT betrokken_school_leerling_fk REFERENCES leerling,
  vestiging text NOT NULL CONSTRAINT betrokken_school_vestiging_fk REFERENCES vestiging,
  grond text NOT NULL CONSTRAINT betrokken_school_grond CHECK (grond IN ('aanmelding', 'inschrijving')),
  onderwerp uuid NOT NULL,
  swv text NOT NULL,
  van date NOT NULL,
  tot date,
  CONSTRAINT betrokken_school_pk PRIMARY KEY (leerling, vestiging, grond, onderwerp)
);
COMMENT ON TABLE betrokken_school IS 'Which school may work with the dossier of a pupil, on what ground, from (incl.) until (excl.). Row security leans on it.';
CREATE INDEX betrokken_school_vestiging_ix ON betrokken_school (vestiging, leerling);

CREATE TABLE dossierdeling (
  leerling uuid NOT NULL CONSTRAINT dossierdeling_leerling_fk REFERENCES leerling,
  vestiging text NOT NULL CONSTRAINT dossierdeling_vestiging_fk REFERENCES vestiging,
  door uuid NOT NULL CONSTRAINT dossierdeling_door_fk REFERENCES persoon,
  swv text NOT NULL,
  van date NOT NULL,
  tot date,
  CONSTRAINT dossierdeling_pk PRIMARY KEY (leerling, vestiging, van)
);
COMMENT ON TABLE dossierdeling IS 'AAN-12: a parent with gezag agrees that this school reuses what other schools wrote in the dossier.';

CREATE TABLE inschrijving (
  id uuid NOT NULL CONSTRAINT inschrijving_pk PRIMARY KEY,
  leerling uuid NOT NULL CONSTRAINT inschrijving_leerling_fk REFERENCES leerling,
  vestiging text NOT NULL CONSTRAINT inschrijving_vestiging_fk REFERENCES vestiging,
  swv text NOT NULL,
  leerjaar text NOT NULL,
  groep text NOT NULL,
  tijdelijk boolean NOT NULL DEFAULT false,
  van date NOT NULL,
  tot date,
  CONSTRAINT inschrijving_een_tegelijk EXCLUDE USING gist (leerling WITH =, daterange(van, tot) WITH &&)
);
COMMENT ON TABLE inschrijving IS 'School career: where the pupil is or was enrolled, in which year and group. tijdelijk: temporary placement (AAN-4).';
CREATE INDEX inschrijving_leerling_ix ON inschrijving (leerling);
CREATE INDEX inschrijving_vestiging_ix ON inschrijving (vestiging) WHERE tot IS NULL;

CREATE TABLE notitie (
  id uuid NOT NULL CONSTRAINT notitie_pk PRIMARY KEY,
  leerling uuid NOT NULL CONSTRAINT notitie_leerling_fk REFERENCES leerling,
  vestiging text NOT NULL CONSTRAINT notitie_vestiging_fk REFERENCES vestiging,
  swv text NOT NULL,
  soort text NOT NULL CONSTRAINT notitie_soort CHECK (soort IN ('werknotitie', 'verslag', 'signaal')),
  tekst text NOT NULL CONSTRAINT notitie_tekst_lengte CHECK (length(tekst) BETWEEN 1 AND 4000),
  moment timestamptz NOT NULL,
  door uuid NOT NULL CONSTRAINT notitie_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  door_rol text NOT NULL
);
COMMENT ON TABLE notitie IS 'Notes of the school. werknotitie: for the school only, never for parents (TOE-3); verslag and signaal (BEH-5: a short log line): parents may read them.';
CREATE INDEX notitie_leerling_ix ON notitie (leerling, moment DESC);

CREATE TABLE document (
  id uuid NOT NULL CONSTRAINT document_pk PRIMARY KEY,
  leerling uuid NOT NULL CONSTRAINT document_leerling_fk REFERENCES leerling,
  vestiging text CONSTRAINT document_vestiging_fk REFERENCES vestiging,
  swv text NOT NULL,
  soort text NOT NULL CONSTRAINT document_soort CHECK (soort IN ('verslag', 'onderzoek', 'okr', 'brief', 'tekening_of_opname', 'overig')),
  naam text NOT NULL,
  mediatype text NOT NULL,
  grootte integer NOT NULL CONSTRAINT document_grootte CHECK (grootte BETWEEN 1 AND 10485760),
  sha256 bytea NOT NULL,
  inhoud bytea NOT NULL,
  voor_ouders boolean NOT NULL,
  moment timestamptz NOT NULL,
  door uuid NOT NULL CONSTRAINT document_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  door_rol text NOT NULL
);
COMMENT ON TABLE document IS 'Uploaded documents, checked for kind and size, with their hash. vestiging is empty when a parent added it: then every involved school reads it.';
CREATE INDEX document_leerling_ix ON document (leerling, moment DESC);

-- Whether anybody has or had something to do with this pupil; a parent may only claim gezag over a dossier that is brand-new.
CREATE FUNCTION leerling_heeft_gezag(welke uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM gezag g WHERE g.leerling = welke)
      OR EXISTS (SELECT 1 FROM betrokken_school b WHERE b.leerling = welke)
      OR EXISTS (SELECT 1 FROM inschrijving i WHERE i.leerling = welke);
  END;
COMMENT ON FUNCTION leerling_heeft_gezag(uuid) IS 'True when this pupil has or had a parent, a school or an enrolment.';

-- Whether the actor is a parent or guardian with gezag today. Policies of gezag cannot ask gezag itself.
CREATE FUNCTION actor_heeft_gezag(welke uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM gezag g WHERE g.leerling = welke AND g.persoon = actor_persoon() AND g.soort <> 'ouder_zonder_gezag'
      AND g.van <= vandaag() AND (g.tot IS NULL OR g.tot > vandaag()));
  END;
COMMENT ON FUNCTION actor_heeft_gezag(uuid) IS 'DOS-2: true when the actor has gezag over this pupil today.';

CREATE FUNCTION actor_heeft_in_de_groep(welke uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM inschrijving i WHERE i.leerling = welke AND i.vestiging = actor_organisatie() AND i.groep = actor_groep()
      AND i.van <= vandaag() AND (i.tot IS NULL OR i.tot > vandaag()));
  END;
COMMENT ON FUNCTION actor_heeft_in_de_groep(uuid) IS 'Whether this pupil is today in the group of the acting teacher.';
