-- A term may be for the SWV to meet, and one that lies far ahead is shown from a day.
ALTER TABLE termijn ADD COLUMN bij text NOT NULL DEFAULT 'school' CONSTRAINT termijn_bij CHECK (bij IN ('school', 'swv'));
ALTER TABLE termijn ADD COLUMN tonen_vanaf date;
COMMENT ON COLUMN termijn.bij IS 'Who must act: the school, or the SWV of this row; the other one sees it as something it waits for.';
COMMENT ON COLUMN termijn.tonen_vanaf IS 'From this day it stands on the worklists; empty: at once (OPP-5: six weeks before).';

-- OND-1: a choice that was announced can be taken back before it starts; the row stays.
ALTER TABLE instelling ADD COLUMN vervallen_op timestamptz;
ALTER TABLE instelling ADD COLUMN volgnummer integer NOT NULL DEFAULT 1;
COMMENT ON COLUMN instelling.vervallen_op IS 'Taken back before it started: counts for no date.';
COMMENT ON COLUMN instelling.volgnummer IS 'Counts changes; a writer who saw an older number is told so (409).';
