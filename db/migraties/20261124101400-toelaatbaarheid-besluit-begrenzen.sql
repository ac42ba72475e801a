-- TLV-8: one first decision per request; what comes after an objection replaces it.
CREATE UNIQUE INDEX tlv_besluit_eerste_uniek ON tlv_besluit (aanvraag) WHERE vervangt IS NULL;
