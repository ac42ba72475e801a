-- Organisations are public. They change through the import (as owner) only.
SELECT beleid_vernieuwen(t) FROM unnest(ARRAY['swv', 'bestuur', 'vestiging', 'vestiging_bestuur', 'vestiging_swv', 'postcodegebied']) t;
GRANT SELECT ON swv, bestuur, vestiging, vestiging_bestuur, vestiging_swv, postcodegebied TO opmaat_app;
CREATE POLICY lezen ON swv FOR SELECT USING (true);
CREATE POLICY lezen ON bestuur FOR SELECT USING (true);
CREATE POLICY lezen ON vestiging FOR SELECT USING (true);
CREATE POLICY lezen ON vestiging_bestuur FOR SELECT USING (true);
CREATE POLICY lezen ON vestiging_swv FOR SELECT USING (true);
CREATE POLICY lezen ON postcodegebied FOR SELECT USING (true);
