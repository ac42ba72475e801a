-- ARR-6: what else a medical act needs to be honest about who decides, and who declared whom able.
ALTER TABLE medische_handeling ADD COLUMN zelf_niet_om text NOT NULL DEFAULT '' CONSTRAINT medische_handeling_zelf_niet_lengte CHECK (length(zelf_niet_om) <= 1000);
ALTER TABLE medische_handeling ADD COLUMN versie_dag date NOT NULL DEFAULT CURRENT_DATE;
ALTER TABLE medische_handeling ADD COLUMN gemeld_mag boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN medische_handeling.zelf_niet_om IS 'Why a pupil of twelve or older cannot weigh this itself (BW 7:450, 7:465); empty when it can.';
COMMENT ON COLUMN medische_handeling.versie_dag IS 'The day on which the act was last written: an agreement with it is not older.';
COMMENT ON COLUMN medische_handeling.gemeld_mag IS 'Whether the school was last told that the act may be done; a change by date or gezag is told once.';
COMMENT ON COLUMN medische_handeling.volgnummer IS 'Counts changes of the act; each asks all agreements again. Agreements name it as versie.';

ALTER TABLE medisch_akkoord ADD COLUMN verklaard_door text CONSTRAINT medisch_akkoord_verklaard_lengte CHECK (length(verklaard_door) BETWEEN 1 AND 200);
ALTER TABLE medisch_akkoord ADD COLUMN toelichting text NOT NULL DEFAULT '' CONSTRAINT medisch_akkoord_toelichting_lengte CHECK (length(toelichting) <= 1000);
ALTER TABLE medisch_akkoord ADD CONSTRAINT medisch_akkoord_verklaring CHECK ((partij = 'bekwaamheid') = (verklaard_door IS NOT NULL));
COMMENT ON COLUMN medisch_akkoord.verklaard_door IS 'For bekwaamheid: the physician or nurse who declared that naam is able to do this reserved act (Wet BIG).';
