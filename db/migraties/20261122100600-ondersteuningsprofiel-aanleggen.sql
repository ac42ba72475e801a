CREATE TABLE sop (
  id uuid NOT NULL CONSTRAINT sop_pk PRIMARY KEY,
  vestiging text NOT NULL CONSTRAINT sop_vestiging_fk REFERENCES vestiging,
  versie integer NOT NULL CONSTRAINT sop_versie_positief CHECK (versie > 0),
  staat text NOT NULL CONSTRAINT sop_staat CHECK (staat IN ('concept', 'vastgesteld')),
  inhoud jsonb NOT NULL,
  mr_datum date,
  mr_tekst text NOT NULL DEFAULT '',
  vastgesteld_op date,
  vastgesteld_door text,
  geldig_tot date,
  hash bytea,
  bijgewerkt_op timestamptz NOT NULL,
  bijgewerkt_door text NOT NULL DEFAULT '',
  volgnummer integer NOT NULL DEFAULT 1,
  CONSTRAINT sop_versie_uniek UNIQUE (vestiging, versie),
  CONSTRAINT sop_vastgesteld_volledig CHECK (staat = 'concept' OR (mr_datum IS NOT NULL AND vastgesteld_op IS NOT NULL AND geldig_tot IS NOT NULL AND hash IS NOT NULL))
);
COMMENT ON TABLE sop IS 'SOP-1, SOP-2: versions of the schoolondersteuningsprofiel. A version once adopted does not change; the one with the highest number is in force.';
COMMENT ON COLUMN sop.hash IS 'SHA-256 over the canonical text of what was adopted: anybody can see that a version is still the one that was adopted.';
COMMENT ON COLUMN sop.bijgewerkt_door IS 'Name of who last changed the draft, to tell the next writer (409).';
CREATE UNIQUE INDEX sop_een_concept ON sop (vestiging) WHERE staat = 'concept';

CREATE TABLE sop_aanbod (
  sop uuid NOT NULL CONSTRAINT sop_aanbod_sop_fk REFERENCES sop,
  volgorde integer NOT NULL,
  vestiging text NOT NULL CONSTRAINT sop_aanbod_vestiging_fk REFERENCES vestiging,
  categorie text NOT NULL,
  niveau smallint NOT NULL CONSTRAINT sop_aanbod_niveau CHECK (niveau BETWEEN 1 AND 3),
  setting text NOT NULL,
  capaciteit integer NOT NULL CONSTRAINT sop_aanbod_capaciteit CHECK (capaciteit >= 0),
  bezet integer NOT NULL CONSTRAINT sop_aanbod_bezet CHECK (bezet >= 0),
  sinds date NOT NULL,
  tot date,
  expertise text NOT NULL,
  wie text NOT NULL,
  geldig boolean NOT NULL,
  bezet_op timestamptz,
  bezet_door text,
  CONSTRAINT sop_aanbod_pk PRIMARY KEY (sop, volgorde)
);
COMMENT ON TABLE sop_aanbod IS 'The offers of adopted SOPs, one row each, for finding and matching. geldig: belongs to the version in force. bezet may change between versions.';
COMMENT ON COLUMN sop_aanbod.bezet_op IS 'When and by whom bezet was changed after adopting; empty when it is still as adopted.';
CREATE INDEX sop_aanbod_categorie_ix ON sop_aanbod (categorie, niveau) WHERE geldig;
CREATE INDEX sop_aanbod_vestiging_ix ON sop_aanbod (vestiging) WHERE geldig;

CREATE TABLE aanbod_stand (
  enig boolean NOT NULL DEFAULT true CONSTRAINT aanbod_stand_pk PRIMARY KEY CONSTRAINT aanbod_stand_enig CHECK (enig),
  volgnummer bigint NOT NULL DEFAULT 1
);
COMMENT ON TABLE aanbod_stand IS 'One row: goes up whenever the offer or the list of schools changes, so that a server knows when its match index is old.';
INSERT INTO aanbod_stand DEFAULT VALUES;

CREATE FUNCTION aanbod_stand_ophogen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE aanbod_stand SET volgnummer = volgnummer + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER sop_aanbod_stand AFTER INSERT OR UPDATE OR DELETE ON sop_aanbod FOR EACH STATEMENT EXECUTE FUNCTION aanbod_stand_ophogen();
CREATE TRIGGER sop_stand AFTER UPDATE OF staat ON sop FOR EACH STATEMENT EXECUTE FUNCTION aanbod_stand_ophogen();
CREATE TRIGGER vestiging_stand AFTER INSERT OR UPDATE OR DELETE ON vestiging FOR EACH STATEMENT EXECUTE FUNCTION aanbod_stand_ophogen();
CREATE TRIGGER vestiging_swv_stand AFTER INSERT OR UPDATE OR DELETE ON vestiging_swv FOR EACH STATEMENT EXECUTE FUNCTION aanbod_stand_ophogen();

CREATE FUNCTION sop_vastgesteld_blijft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.staat = 'vastgesteld' THEN
    RAISE EXCEPTION 'SOP-2: een vastgestelde versie van het profiel verandert niet' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  -- For a delete NEW is empty, and returning nothing would silently keep the row.
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER sop_blijft BEFORE UPDATE OR DELETE ON sop FOR EACH ROW EXECUTE FUNCTION sop_vastgesteld_blijft();

CREATE TABLE plaatsruimte (
  vestiging text NOT NULL CONSTRAINT plaatsruimte_pk PRIMARY KEY CONSTRAINT plaatsruimte_vestiging_fk REFERENCES vestiging,
  vrij integer NOT NULL CONSTRAINT plaatsruimte_vrij CHECK (vrij >= 0),
  peildatum date NOT NULL,
  door text
);
COMMENT ON TABLE plaatsruimte IS 'Free places at a school as it last said; no row means unknown. Zero excludes the school from a match, with that reason (MAT-2).';
CREATE TRIGGER plaatsruimte_stand AFTER INSERT OR UPDATE OR DELETE ON plaatsruimte FOR EACH STATEMENT EXECUTE FUNCTION aanbod_stand_ophogen();

-- SOP-3: finding schools by name and place without minding accents, capitals and marks.
CREATE TABLE vindbare_school (
  vestiging text NOT NULL CONSTRAINT vindbare_school_pk PRIMARY KEY CONSTRAINT vindbare_school_vestiging_fk REFERENCES vestiging ON DELETE CASCADE,
  tekst text NOT NULL,
  plaats text NOT NULL,
  gemeente text NOT NULL
);
COMMENT ON TABLE vindbare_school IS 'Name, place and municipality of each school in the form in which they are searched (zoekvorm). Follows vestiging by a trigger.';

CREATE FUNCTION vindbare_school_bijwerken() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO vindbare_school (vestiging, tekst, plaats, gemeente)
  VALUES (NEW.code, zoekvorm(concat_ws(' ', NEW.naam, NEW.code, NEW.plaats, NEW.gemeente)), zoekvorm(NEW.plaats), zoekvorm(NEW.gemeente))
  ON CONFLICT (vestiging) DO UPDATE SET tekst = excluded.tekst, plaats = excluded.plaats, gemeente = excluded.gemeente;
  RETURN NULL;
END $$;
CREATE TRIGGER vestiging_vindbaar AFTER INSERT OR UPDATE OF naam, plaats, gemeente ON vestiging FOR EACH ROW EXECUTE FUNCTION vindbare_school_bijwerken();
