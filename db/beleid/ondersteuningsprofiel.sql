-- An adopted profile is public; a draft belongs to the school.
SELECT beleid_vernieuwen('sop');
GRANT SELECT, INSERT, UPDATE, DELETE ON sop TO opmaat_app;
CREATE POLICY lezen ON sop FOR SELECT USING (
  staat = 'vastgesteld' OR (actor_rol() IN ('schoolleider', 'ib') AND vestiging = (SELECT actor_organisatie()))
);
-- Every version begins as a draft; adopting is a change of that draft, and the last one (trigger sop_blijft).
CREATE POLICY toevoegen ON sop FOR INSERT WITH CHECK (actor_rol() = 'schoolleider' AND vestiging = actor_organisatie() AND staat = 'concept');
CREATE POLICY wijzigen ON sop FOR UPDATE USING (actor_rol() = 'schoolleider' AND vestiging = actor_organisatie() AND staat = 'concept')
  WITH CHECK (actor_rol() = 'schoolleider' AND vestiging = actor_organisatie());
CREATE POLICY weggooien ON sop FOR DELETE USING (actor_rol() = 'schoolleider' AND vestiging = actor_organisatie() AND staat = 'concept');

-- Offers come with the version that is being adopted, never later. Afterwards only bezet changes, and geldig ends.
SELECT beleid_vernieuwen('sop_aanbod');
GRANT SELECT, INSERT, UPDATE (bezet, bezet_op, bezet_door, geldig) ON sop_aanbod TO opmaat_app;
CREATE POLICY lezen ON sop_aanbod FOR SELECT USING (true);
CREATE POLICY toevoegen ON sop_aanbod FOR INSERT WITH CHECK (
  actor_rol() = 'schoolleider' AND vestiging = actor_organisatie()
  AND EXISTS (SELECT 1 FROM sop s WHERE s.id = sop_aanbod.sop AND s.vestiging = sop_aanbod.vestiging AND s.staat = 'concept')
);
CREATE POLICY wijzigen ON sop_aanbod FOR UPDATE USING (actor_rol() IN ('schoolleider', 'ib') AND vestiging = actor_organisatie() AND geldig)
  WITH CHECK (actor_rol() = 'schoolleider' OR geldig);

SELECT beleid_vernieuwen('aanbod_stand');
GRANT SELECT ON aanbod_stand TO opmaat_app;
CREATE POLICY lezen ON aanbod_stand FOR SELECT USING (true);

SELECT beleid_vernieuwen('plaatsruimte');
GRANT SELECT, INSERT, UPDATE ON plaatsruimte TO opmaat_app;
CREATE POLICY lezen ON plaatsruimte FOR SELECT USING (true);
CREATE POLICY toevoegen ON plaatsruimte FOR INSERT WITH CHECK (actor_rol() = 'schoolleider' AND vestiging = actor_organisatie());
CREATE POLICY wijzigen ON plaatsruimte FOR UPDATE USING (actor_rol() = 'schoolleider' AND vestiging = actor_organisatie());

-- Follows vestiging by a trigger; nobody writes it.
SELECT beleid_vernieuwen('vindbare_school');
GRANT SELECT ON vindbare_school TO opmaat_app;
CREATE POLICY lezen ON vindbare_school FOR SELECT USING (true);
