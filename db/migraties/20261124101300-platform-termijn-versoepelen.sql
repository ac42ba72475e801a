-- What a school arranged for a group or a teacher ends too, and then asks to be looked at (ARR-1): such a term is about no pupil.
ALTER TABLE termijn ALTER COLUMN leerling DROP NOT NULL;
COMMENT ON COLUMN termijn.leerling IS 'The pupil; empty when the subject is an arrangement for a group or a teacher.';
