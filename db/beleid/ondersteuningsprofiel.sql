-- An adopted profile is public; a draft belongs to the school.
SELECT beleid_vernieuwen('sop');
GRANT SELECT, INSERT, UPDATE, DELETE ON sop TO opmaat_app;
CREATE POLICY lezen ON sop FOR SELECT USING (
  staat = 'vastgesteld' OR (actor_rol() IN ('schoolleider', 'ib') AND vestiging = (SELECT actor_organisatie()))
);
CREATE POLICY toevoegen ON sop FOR INSERT WITH CHECK (actor_rol() = 'schoolleider' AND vestiging = actor_organisatie());
CREATE POLICY wijzigen ON sop FOR UPDATE USING (actor_rol() = 'schoolleider' AND vestiging = actor_organisatie() AND staat = 'concept')
  WITH CHECK (actor_rol() = 'schoolleider' AND vestiging = actor_organisatie());
CREATE POLICY weggooien ON sop FOR DELETE USING (actor_rol() = 'schoolleider' AND vestiging = actor_organisatie() AND staat = 'concept');

SELECT beleid_vernieuwen('sop_aanbod');
GRANT SELECT, INSERT, UPDATE (bezet, geldig) ON sop_aanbod TO opmaat_app;
CREATE POLICY lezen ON sop_aanbod FOR SELECT USING (true);
CREATE POLICY toevoegen ON sop_aanbod FOR INSERT WITH CHECK (actor_rol() = 'schoolleider' AND vestiging = actor_organisatie());
CREATE POLICY wijzigen ON sop_aanbod FOR UPDATE USING (actor_rol() IN ('schoolleider', 'ib') AND vestiging = actor_organisatie());

SELECT beleid_vernieuwen('aanbod_stand');
GRANT SELECT ON aanbod_stand TO opmaat_app;
CREATE POLICY lezen ON aanbod_stand FOR SELECT USING (true);

SELECT beleid_vernieuwen('plaatsruimte');
GRANT SELECT, INSERT, UPDATE ON plaatsruimte TO opmaat_app;
CREATE POLICY lezen ON plaatsruimte FOR SELECT USING (true);
CREATE POLICY toevoegen ON plaatsruimte FOR INSERT WITH CHECK (actor_rol() = 'schoolleider' AND vestiging = actor_organisatie());
CREATE POLICY wijzigen ON plaatsruimte FOR UPDATE USING (actor_rol() = 'schoolleider' AND vestiging = actor_organisatie());
