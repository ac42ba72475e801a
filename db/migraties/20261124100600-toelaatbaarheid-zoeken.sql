-- The queue of an SWV (TLV-9): by last day, what stands still at the end, page after page; and found by name or number.

ALTER TABLE tlv_aanvraag ADD COLUMN zoektekst text GENERATED ALWAYS AS (zoekvorm(leerling_naam || ' ' || nummer)) STORED;
COMMENT ON COLUMN tlv_aanvraag.zoektekst IS 'Name and number as they are searched.';
DROP INDEX tlv_aanvraag_wachtrij_ix;
CREATE INDEX tlv_aanvraag_wachtrij_ix ON tlv_aanvraag (swv, coalesce(beslisdatum, 'infinity'::date), id) WHERE afgerond_op IS NULL AND ingediend_dag IS NOT NULL;
CREATE INDEX tlv_aanvraag_afgerond_ix ON tlv_aanvraag (swv, afgerond_op, id) WHERE afgerond_op IS NOT NULL;
