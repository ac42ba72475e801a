CREATE TABLE swv (
  code text NOT NULL CONSTRAINT swv_pk PRIMARY KEY CONSTRAINT swv_code_vorm CHECK (code ~ '^(PO|VO)[0-9A-Z]{4}$'),
  sector text NOT NULL GENERATED ALWAYS AS (left(code, 2)) STORED,
  naam text NOT NULL,
  landelijk boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE swv IS 'Samenwerkingsverbanden passend onderwijs, by the code of the ministry.';

CREATE TABLE bestuur (
  nummer text NOT NULL CONSTRAINT bestuur_pk PRIMARY KEY CONSTRAINT bestuur_nummer_vorm CHECK (nummer ~ '^[0-9]{5}$'),
  naam text NOT NULL
);
COMMENT ON TABLE bestuur IS 'School boards (bevoegd gezag), by their number at DUO. The published list of locations holds only the number; the name is then «Bestuur 12345».';

CREATE TABLE vestiging (
  code text NOT NULL CONSTRAINT vestiging_pk PRIMARY KEY CONSTRAINT vestiging_code_vorm CHECK (code ~ '^[0-9]{2}[A-Z]{2}[0-9A-Z]{2}$'),
  brin text NOT NULL GENERATED ALWAYS AS (left(code, 4)) STORED,
  naam text NOT NULL COLLATE nederlands,
  soort text NOT NULL,
  soorten text[] NOT NULL CONSTRAINT vestiging_soorten CHECK (soorten <@ ARRAY['BO', 'SBO', 'SO', 'VSO', 'VO', 'PRO'] AND cardinality(soorten) > 0),
  denominatie text NOT NULL,
  straat text NOT NULL,
  huisnummer text NOT NULL,
  postcode text NOT NULL CONSTRAINT vestiging_postcode_vorm CHECK (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'),
  plaats text NOT NULL,
  gemeente text NOT NULL,
  provincie text NOT NULL,
  lon double precision NOT NULL CONSTRAINT vestiging_lon CHECK (lon BETWEEN 3.2 AND 7.3),
  lat double precision NOT NULL CONSTRAINT vestiging_lat CHECK (lat BETWEEN 50.7 AND 53.7),
  leerlingen integer CONSTRAINT vestiging_leerlingen CHECK (leerlingen >= 0),
  cluster smallint CONSTRAINT vestiging_cluster CHECK (cluster IN (1, 2)),
  grondslag_gevraagd boolean NOT NULL DEFAULT false,
  website text,
  zoektekst text NOT NULL GENERATED ALWAYS AS (' ' || zoekvorm(naam) || ' | ' || zoekvorm(plaats
    || CASE plaats WHEN '''s-Gravenhage' THEN ' Den Haag' WHEN '''s-Hertogenbosch' THEN ' Den Bosch' ELSE '' END)
    || ' | ' || zoekvorm(left(postcode, 4) || ' ' || right(postcode, 2) || ' ' || postcode || ' ' || code)) STORED
);
COMMENT ON TABLE vestiging IS 'School locations (BRIN + location number), as DUO publishes them.';
COMMENT ON COLUMN vestiging.soort IS 'Kind as published, for example VBO/MAVO/HAVO or (V)SO.';
COMMENT ON COLUMN vestiging.soorten IS 'The kinds that the rules know: BO, SBO, SO, VSO, VO, PRO.';
COMMENT ON COLUMN vestiging.cluster IS '1 or 2 for institutions outside the SWV (AAN-9); empty otherwise.';
COMMENT ON COLUMN vestiging.grondslag_gevraagd IS 'Whether this school asks parents to respect or endorse its grondslag when they apply (AAN-8).';
COMMENT ON COLUMN vestiging.zoektekst IS 'Name, place (also as people call it) and postcode with code, each word with a space before it, to find beginnings of words. Not indexed: reading all of them takes a few milliseconds.';
CREATE INDEX vestiging_plaats_ix ON vestiging (plaats);
CREATE INDEX vestiging_postcode_ix ON vestiging (left(postcode, 4));

CREATE TABLE vestiging_bestuur (
  vestiging text NOT NULL CONSTRAINT vestiging_bestuur_vestiging_fk REFERENCES vestiging,
  bestuur text NOT NULL CONSTRAINT vestiging_bestuur_bestuur_fk REFERENCES bestuur,
  van date NOT NULL,
  tot date,
  CONSTRAINT vestiging_bestuur_pk PRIMARY KEY (vestiging, van),
  CONSTRAINT vestiging_bestuur_een_tegelijk EXCLUDE USING gist (vestiging WITH =, daterange(van, tot) WITH &&)
);
COMMENT ON TABLE vestiging_bestuur IS 'Which board a location belongs to, dated: from (incl.) until (excl.).';
CREATE INDEX vestiging_bestuur_bestuur_ix ON vestiging_bestuur (bestuur);

CREATE TABLE vestiging_swv (
  vestiging text NOT NULL CONSTRAINT vestiging_swv_vestiging_fk REFERENCES vestiging,
  swv text NOT NULL CONSTRAINT vestiging_swv_swv_fk REFERENCES swv,
  sector text NOT NULL GENERATED ALWAYS AS (left(swv, 2)) STORED,
  van date NOT NULL,
  tot date,
  CONSTRAINT vestiging_swv_pk PRIMARY KEY (vestiging, swv, van),
  CONSTRAINT vestiging_swv_een_per_sector EXCLUDE USING gist (vestiging WITH =, sector WITH =, daterange(van, tot) WITH &&)
);
COMMENT ON TABLE vestiging_swv IS 'Which SWV a location belongs to, at most one per sector at a time, dated: from (incl.) until (excl.).';
CREATE INDEX vestiging_swv_swv_ix ON vestiging_swv (swv);

CREATE TABLE postcodegebied (
  pc4 text NOT NULL CONSTRAINT postcodegebied_pk PRIMARY KEY CONSTRAINT postcodegebied_vorm CHECK (pc4 ~ '^[1-9][0-9]{3}$'),
  gemeente text NOT NULL,
  swv_po text CONSTRAINT postcodegebied_swv_po_fk REFERENCES swv,
  swv_vo text CONSTRAINT postcodegebied_swv_vo_fk REFERENCES swv,
  lon double precision,
  lat double precision,
  plaatsbepaling text CONSTRAINT postcodegebied_plaatsbepaling CHECK (plaatsbepaling IN ('bron', 'scholen', 'buurgebieden')),
  CONSTRAINT postcodegebied_swv_beide CHECK ((swv_po IS NULL) = (swv_vo IS NULL))
);
COMMENT ON TABLE postcodegebied IS 'Four-digit postcode areas with municipality and both SWV (annex to the regulation on regions). An area that the annex leaves out, such as a port, has no SWV.';
COMMENT ON COLUMN postcodegebied.plaatsbepaling IS 'How lon/lat came about: given (bron), the mean of the schools in the area (scholen), or of schools in neighbouring areas of the same municipality (buurgebieden).';
