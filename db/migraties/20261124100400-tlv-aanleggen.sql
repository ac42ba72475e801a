-- Toelaatbaarheid (TLV): the request of a school, the advice of two experts, the decision of the SWV, objection, and where it is used.

CREATE TABLE tlv_deskundige (
  swv text NOT NULL CONSTRAINT tlv_deskundige_swv_fk REFERENCES swv,
  persoon uuid NOT NULL CONSTRAINT tlv_deskundige_persoon_fk REFERENCES persoon,
  naam text NOT NULL,
  discipline text NOT NULL CONSTRAINT tlv_deskundige_discipline CHECK (discipline IN ('orthopedagoog', 'psycholoog', 'kinder_of_jeugdpsycholoog', 'pedagoog', 'kinderpsychiater', 'maatschappelijk_werker', 'arts')),
  registratie text NOT NULL DEFAULT '' CONSTRAINT tlv_deskundige_registratie_lengte CHECK (length(registratie) <= 60),
  van date NOT NULL,
  tot date,
  volgnummer integer NOT NULL DEFAULT 1,
  CONSTRAINT tlv_deskundige_pk PRIMARY KEY (swv, persoon, discipline),
  CONSTRAINT tlv_deskundige_periode CHECK (tot IS NULL OR tot > van)
);
COMMENT ON TABLE tlv_deskundige IS 'The experts whom an SWV asks for advice, with their discipline (TLV-3), from (incl.) until (excl.).';

CREATE TABLE tlv_aanvraag (
  id uuid NOT NULL CONSTRAINT tlv_aanvraag_pk PRIMARY KEY,
  nummer text NOT NULL CONSTRAINT tlv_aanvraag_nummer_uniek UNIQUE,
  swv text NOT NULL CONSTRAINT tlv_aanvraag_swv_fk REFERENCES swv,
  vestiging text NOT NULL CONSTRAINT tlv_aanvraag_vestiging_fk REFERENCES vestiging,
  leerling uuid NOT NULL CONSTRAINT tlv_aanvraag_leerling_fk REFERENCES leerling,
  soort text NOT NULL CONSTRAINT tlv_aanvraag_soort CHECK (soort IN ('SBO', 'SO', 'VSO', 'PRO', 'LWOO')),
  categorie smallint CONSTRAINT tlv_aanvraag_categorie CHECK (categorie BETWEEN 1 AND 3),
  bevoegd_grond text NOT NULL CONSTRAINT tlv_aanvraag_bevoegd_grond CHECK (bevoegd_grond IN ('inschrijving', 'woonplaats', 'gezochte_school')),
  opp uuid CONSTRAINT tlv_aanvraag_opp_fk REFERENCES opp,
  volgt_op uuid,
  leerling_naam text NOT NULL,
  geboortedatum date NOT NULL,
  gewenste_start date NOT NULL,
  inhoud jsonb NOT NULL,
  toestand text NOT NULL,
  ingediend_dag date,
  beslisdatum date,
  afgerond_op date,
  begonnen_op timestamptz NOT NULL,
  bijgewerkt_op timestamptz NOT NULL,
  door uuid NOT NULL CONSTRAINT tlv_aanvraag_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  volgnummer integer NOT NULL DEFAULT 1,
  CONSTRAINT tlv_aanvraag_categorie_bij_soort CHECK (soort IN ('SO', 'VSO') OR categorie IS NULL)
);
COMMENT ON TABLE tlv_aanvraag IS 'A request of a school for a toelaatbaarheidsverklaring (for LWOO an aanwijzing) at the competent SWV (TLV-1), with its present state; the state follows from tlv_handeling.';
COMMENT ON COLUMN tlv_aanvraag.swv IS 'The SWV that decides.';
COMMENT ON COLUMN tlv_aanvraag.leerling_naam IS 'Name and birth date as the request states them: the SWV reads the request, not the dossier.';
COMMENT ON COLUMN tlv_aanvraag.inhoud IS 'What the school adds for this request, in the form of domein/tlv/regels/inhoud.ts; no health data.';
COMMENT ON COLUMN tlv_aanvraag.beslisdatum IS 'Last day to decide; empty before it was complete and while it stands still (TLV-9).';
CREATE UNIQUE INDEX tlv_aanvraag_lopend_uniek ON tlv_aanvraag (leerling, vestiging, soort) WHERE afgerond_op IS NULL;
CREATE INDEX tlv_aanvraag_wachtrij_ix ON tlv_aanvraag (swv, beslisdatum, id) WHERE afgerond_op IS NULL AND ingediend_dag IS NOT NULL;
CREATE INDEX tlv_aanvraag_leerling_ix ON tlv_aanvraag (leerling);
CREATE INDEX tlv_aanvraag_vestiging_ix ON tlv_aanvraag (vestiging, toestand);

CREATE TABLE tlv_dossier (
  aanvraag uuid NOT NULL CONSTRAINT tlv_dossier_pk PRIMARY KEY CONSTRAINT tlv_dossier_aanvraag_fk REFERENCES tlv_aanvraag,
  leerling uuid NOT NULL CONSTRAINT tlv_dossier_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT tlv_dossier_vestiging_fk REFERENCES vestiging,
  inhoud jsonb NOT NULL,
  visies jsonb NOT NULL DEFAULT '[]',
  moment timestamptz NOT NULL,
  door_naam text NOT NULL
);
COMMENT ON COLUMN tlv_dossier.visies IS 'What parents themselves wrote with this request, each with name and day; only tlv_visie_toevoegen() adds to it.';
COMMENT ON TABLE tlv_dossier IS 'What goes along with a request as it stood on the day of sending: need, evaluated OPP, what was tried, view of parents, scores. Health data: only the SWV and the experts of this request read it there, and it is erased by TLV-11.';
CREATE INDEX tlv_dossier_leerling_ix ON tlv_dossier (leerling);

CREATE TABLE tlv_handeling (
  aanvraag uuid NOT NULL CONSTRAINT tlv_handeling_aanvraag_fk REFERENCES tlv_aanvraag,
  volgnummer integer NOT NULL,
  leerling uuid NOT NULL CONSTRAINT tlv_handeling_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT tlv_handeling_vestiging_fk REFERENCES vestiging,
  soort text NOT NULL,
  moment timestamptz NOT NULL,
  dag date NOT NULL,
  door uuid,
  door_naam text NOT NULL,
  door_rol text NOT NULL,
  gegevens jsonb NOT NULL,
  CONSTRAINT tlv_handeling_pk PRIMARY KEY (aanvraag, volgnummer)
);
COMMENT ON TABLE tlv_handeling IS 'What was done with a request, in order. Append-only; its state and its term, with each stop and restart, follow from it.';
CREATE INDEX tlv_handeling_leerling_ix ON tlv_handeling (leerling);

CREATE TABLE tlv_advies (
  id uuid NOT NULL CONSTRAINT tlv_advies_pk PRIMARY KEY,
  aanvraag uuid NOT NULL CONSTRAINT tlv_advies_aanvraag_fk REFERENCES tlv_aanvraag,
  leerling uuid NOT NULL CONSTRAINT tlv_advies_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT tlv_advies_vestiging_fk REFERENCES vestiging,
  plaats smallint NOT NULL CONSTRAINT tlv_advies_plaats CHECK (plaats IN (1, 2)),
  persoon uuid NOT NULL CONSTRAINT tlv_advies_persoon_fk REFERENCES persoon,
  naam text NOT NULL,
  discipline text NOT NULL,
  uitgenodigd_op timestamptz NOT NULL,
  uitgenodigd_door_naam text NOT NULL,
  reageren_voor date NOT NULL,
  herinnerd_op date,
  teruggetrokken_op timestamptz,
  teruggetrokken_om text,
  teruggetrokken_door text CONSTRAINT tlv_advies_teruggetrokken_door CHECK (teruggetrokken_door IN ('samenwerkingsverband', 'deskundige')),
  oordeel text CONSTRAINT tlv_advies_oordeel CHECK (oordeel IN ('toelaatbaar', 'niet_toelaatbaar', 'anders')),
  tekst text CONSTRAINT tlv_advies_tekst_lengte CHECK (length(tekst) BETWEEN 1 AND 8000),
  onafhankelijk boolean,
  hash text,
  gegeven_dag date,
  gegeven_op timestamptz,
  CONSTRAINT tlv_advies_gegeven CHECK ((gegeven_op IS NULL) = (oordeel IS NULL) AND (gegeven_op IS NULL) = (tekst IS NULL)
    AND (gegeven_op IS NULL) = (gegeven_dag IS NULL) AND (gegeven_op IS NULL OR onafhankelijk IS TRUE)),
  CONSTRAINT tlv_advies_teruggetrokken CHECK ((teruggetrokken_op IS NULL) = (teruggetrokken_om IS NULL) AND (teruggetrokken_op IS NULL) = (teruggetrokken_door IS NULL)
    AND (teruggetrokken_op IS NULL OR gegeven_op IS NULL))
);
COMMENT ON TABLE tlv_advies IS 'An expert asked for advice on one request (TLV-3): place 1 is an orthopedagoog or psycholoog, place 2 another discipline. Signed with the statement to be independent of the school; once given it does not change.';
CREATE UNIQUE INDEX tlv_advies_plaats_uniek ON tlv_advies (aanvraag, plaats) WHERE teruggetrokken_op IS NULL;
CREATE UNIQUE INDEX tlv_advies_persoon_uniek ON tlv_advies (aanvraag, persoon) WHERE teruggetrokken_op IS NULL;
CREATE INDEX tlv_advies_persoon_ix ON tlv_advies (persoon) WHERE teruggetrokken_op IS NULL;
CREATE INDEX tlv_advies_leerling_ix ON tlv_advies (leerling);

CREATE TABLE tlv_advies_concept (
  advies uuid NOT NULL CONSTRAINT tlv_advies_concept_pk PRIMARY KEY CONSTRAINT tlv_advies_concept_advies_fk REFERENCES tlv_advies ON DELETE CASCADE,
  persoon uuid NOT NULL CONSTRAINT tlv_advies_concept_persoon_fk REFERENCES persoon,
  oordeel text CONSTRAINT tlv_advies_concept_oordeel CHECK (oordeel IN ('toelaatbaar', 'niet_toelaatbaar', 'anders')),
  tekst text NOT NULL CONSTRAINT tlv_advies_concept_tekst_lengte CHECK (length(tekst) <= 8000),
  moment timestamptz NOT NULL
);
COMMENT ON TABLE tlv_advies_concept IS 'What an expert wrote so far. Nobody else reads it; gone once the advice is given, the invitation is taken back or the request is finished.';

CREATE TABLE tlv_teller (
  swv text NOT NULL CONSTRAINT tlv_teller_swv_fk REFERENCES swv,
  jaar integer NOT NULL,
  laatste integer NOT NULL CONSTRAINT tlv_teller_laatste CHECK (laatste BETWEEN 0 AND 99999),
  CONSTRAINT tlv_teller_pk PRIMARY KEY (swv, jaar)
);
COMMENT ON TABLE tlv_teller IS 'The last serial number that an SWV gave in a calendar year (TLV-8). Raised in the transaction of the decision, so that there is no gap and no double.';

CREATE TABLE tlv_besluit (
  id uuid NOT NULL CONSTRAINT tlv_besluit_pk PRIMARY KEY,
  aanvraag uuid NOT NULL CONSTRAINT tlv_besluit_aanvraag_fk REFERENCES tlv_aanvraag,
  leerling uuid NOT NULL CONSTRAINT tlv_besluit_leerling_fk REFERENCES leerling,
  swv text NOT NULL CONSTRAINT tlv_besluit_swv_fk REFERENCES swv,
  vestiging text NOT NULL CONSTRAINT tlv_besluit_vestiging_fk REFERENCES vestiging,
  uitkomst text NOT NULL CONSTRAINT tlv_besluit_uitkomst CHECK (uitkomst IN ('positief', 'negatief')),
  nummer text CONSTRAINT tlv_besluit_nummer_uniek UNIQUE CONSTRAINT tlv_besluit_nummer_vorm CHECK (nummer ~ '^(PO|VO)[0-9A-Z]{4}-[0-9]{4}-[0-9]{5}$'),
  soort text NOT NULL CONSTRAINT tlv_besluit_soort CHECK (soort IN ('SBO', 'SO', 'VSO', 'PRO', 'LWOO')),
  categorie smallint CONSTRAINT tlv_besluit_categorie CHECK (categorie BETWEEN 1 AND 3),
  van date,
  tot date,
  hele_schoolperiode boolean NOT NULL DEFAULT false,
  voorwaarden text NOT NULL DEFAULT '' CONSTRAINT tlv_besluit_voorwaarden_lengte CHECK (length(voorwaarden) <= 4000),
  motivering text NOT NULL CONSTRAINT tlv_besluit_motivering_lengte CHECK (length(motivering) BETWEEN 1 AND 8000),
  leerling_naam text NOT NULL,
  geboortedatum date NOT NULL,
  voorgesteld_door uuid NOT NULL CONSTRAINT tlv_besluit_voorgesteld_fk REFERENCES persoon,
  voorgesteld_door_naam text NOT NULL,
  besloten_door uuid NOT NULL CONSTRAINT tlv_besluit_besloten_fk REFERENCES persoon,
  besloten_door_naam text NOT NULL,
  besloten_dag date NOT NULL,
  moment timestamptz NOT NULL,
  bezwaar_tot date NOT NULL,
  vervangt uuid CONSTRAINT tlv_besluit_vervangt_fk REFERENCES tlv_besluit,
  ingetrokken_op date,
  ingetrokken_om text,
  CONSTRAINT tlv_besluit_vier_ogen CHECK (voorgesteld_door <> besloten_door),
  CONSTRAINT tlv_besluit_positief CHECK ((uitkomst = 'positief') = (nummer IS NOT NULL) AND (uitkomst = 'positief') = (van IS NOT NULL) AND (uitkomst = 'positief') = (tot IS NOT NULL)),
  CONSTRAINT tlv_besluit_nummer_van_swv CHECK (nummer IS NULL OR left(nummer, 6) = swv),
  CONSTRAINT tlv_besluit_einde CHECK (tot IS NULL OR (extract(month FROM tot) = 7 AND extract(day FROM tot) = 31 AND tot > van)),
  CONSTRAINT tlv_besluit_categorie_bij_soort CHECK (soort IN ('SO', 'VSO') OR categorie IS NULL)
);
COMMENT ON TABLE tlv_besluit IS 'The decision on a request (TLV-8): proposed by one, taken by another; positive with number, period (tot included, a 31 July) and conditions, negative with its reasons. Does not change, but can be withdrawn.';
COMMENT ON COLUMN tlv_besluit.vervangt IS 'The decision that this one replaced after objection; one decision per request holds.';
CREATE INDEX tlv_besluit_aanvraag_ix ON tlv_besluit (aanvraag);
CREATE UNIQUE INDEX tlv_besluit_vervangt_uniek ON tlv_besluit (vervangt) WHERE vervangt IS NOT NULL;
CREATE INDEX tlv_besluit_register_ix ON tlv_besluit (swv, soort, tot) WHERE uitkomst = 'positief' AND ingetrokken_op IS NULL;
CREATE INDEX tlv_besluit_leerling_ix ON tlv_besluit (leerling);

ALTER TABLE tlv_aanvraag ADD CONSTRAINT tlv_aanvraag_volgt_op_fk FOREIGN KEY (volgt_op) REFERENCES tlv_besluit;
COMMENT ON COLUMN tlv_aanvraag.volgt_op IS 'The decision that this request renews (TLV-5).';

CREATE TABLE tlv_plaatsing (
  id uuid NOT NULL CONSTRAINT tlv_plaatsing_pk PRIMARY KEY,
  besluit uuid NOT NULL CONSTRAINT tlv_plaatsing_besluit_fk REFERENCES tlv_besluit,
  leerling uuid NOT NULL CONSTRAINT tlv_plaatsing_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT tlv_plaatsing_vestiging_fk REFERENCES vestiging,
  van date NOT NULL,
  tot date,
  door uuid CONSTRAINT tlv_plaatsing_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  moment timestamptz NOT NULL,
  CONSTRAINT tlv_plaatsing_periode CHECK (tot IS NULL OR tot > van),
  CONSTRAINT tlv_plaatsing_een_tegelijk EXCLUDE USING gist (leerling WITH =, daterange(van, tot) WITH &&)
);
COMMENT ON TABLE tlv_plaatsing IS 'At which school a declaration is used, from (incl.) until (excl.). Another (V)SO school needs no new declaration (WEC 40 lid 14).';
CREATE INDEX tlv_plaatsing_besluit_ix ON tlv_plaatsing (besluit);
CREATE INDEX tlv_plaatsing_leerling_ix ON tlv_plaatsing (leerling);
CREATE INDEX tlv_plaatsing_vestiging_ix ON tlv_plaatsing (vestiging) WHERE tot IS NULL;

CREATE TABLE tlv_bezwaar (
  id uuid NOT NULL CONSTRAINT tlv_bezwaar_pk PRIMARY KEY,
  besluit uuid NOT NULL CONSTRAINT tlv_bezwaar_besluit_fk REFERENCES tlv_besluit,
  leerling uuid NOT NULL CONSTRAINT tlv_bezwaar_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT tlv_bezwaar_vestiging_fk REFERENCES vestiging,
  indiener uuid CONSTRAINT tlv_bezwaar_indiener_fk REFERENCES persoon,
  indiener_naam text NOT NULL,
  indiener_als text NOT NULL CONSTRAINT tlv_bezwaar_indiener_als CHECK (indiener_als IN ('ouder', 'leerling', 'school')),
  weg text NOT NULL CONSTRAINT tlv_bezwaar_weg CHECK (weg IN ('opmaat', 'papier')),
  gronden text NOT NULL CONSTRAINT tlv_bezwaar_gronden_lengte CHECK (length(gronden) BETWEEN 1 AND 8000),
  te_laat_om text CONSTRAINT tlv_bezwaar_te_laat_lengte CHECK (length(te_laat_om) BETWEEN 1 AND 2000),
  ontvangen_dag date NOT NULL,
  ontvangen_op timestamptz NOT NULL,
  toestand text NOT NULL,
  beslisdatum date,
  afgerond_op date,
  volgnummer integer NOT NULL DEFAULT 1
);
COMMENT ON TABLE tlv_bezwaar IS 'An objection against a decision (TLV-8; Awb 6:7, 7:13), with its present state; the state follows from tlv_bezwaar_handeling.';
CREATE UNIQUE INDEX tlv_bezwaar_lopend_uniek ON tlv_bezwaar (besluit, indiener) WHERE afgerond_op IS NULL;
CREATE INDEX tlv_bezwaar_leerling_ix ON tlv_bezwaar (leerling);
CREATE INDEX tlv_bezwaar_swv_ix ON tlv_bezwaar (swv, beslisdatum) WHERE afgerond_op IS NULL;

CREATE TABLE tlv_bezwaar_handeling (
  bezwaar uuid NOT NULL CONSTRAINT tlv_bezwaar_handeling_bezwaar_fk REFERENCES tlv_bezwaar,
  volgnummer integer NOT NULL,
  leerling uuid NOT NULL CONSTRAINT tlv_bezwaar_handeling_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT tlv_bezwaar_handeling_vestiging_fk REFERENCES vestiging,
  soort text NOT NULL,
  moment timestamptz NOT NULL,
  dag date NOT NULL,
  door uuid,
  door_naam text NOT NULL,
  door_rol text NOT NULL,
  gegevens jsonb NOT NULL,
  CONSTRAINT tlv_bezwaar_handeling_pk PRIMARY KEY (bezwaar, volgnummer)
);
COMMENT ON TABLE tlv_bezwaar_handeling IS 'What was done with an objection, in order: received, heard, advised by the committee, extended, decided, withdrawn. Append-only.';
CREATE INDEX tlv_bezwaar_handeling_leerling_ix ON tlv_bezwaar_handeling (leerling);
CREATE SEQUENCE tlv_aanvraagnummer_volgorde;
COMMENT ON SEQUENCE tlv_aanvraagnummer_volgorde IS 'The readable number of a request, for example TA-26-000042; not the number of the declaration.';
