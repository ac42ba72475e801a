SELECT beleid_vernieuwen('aanmelding_concept');
GRANT SELECT, INSERT, UPDATE, DELETE ON aanmelding_concept TO opmaat_app;
CREATE POLICY eigen ON aanmelding_concept USING (actor_rol() = 'ouder' AND persoon = (SELECT actor_persoon()))
  WITH CHECK (actor_rol() = 'ouder' AND persoon = actor_persoon());

SELECT beleid_vernieuwen('aanmelding');
GRANT SELECT, INSERT ON aanmelding TO opmaat_app;
GRANT UPDATE (toestand, beslisdatum, volgnummer, afgerond_op) ON aanmelding TO opmaat_app;
GRANT USAGE ON SEQUENCE aanmeldingsnummer_volgorde TO opmaat_app;
CREATE POLICY lezen ON aanmelding FOR SELECT USING (
  (actor_rol() IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie()) AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = aanmelding.leerling))
  OR (actor_rol() = 'ouder' AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = aanmelding.leerling))
  OR actor_rol() = 'systeem'
);
CREATE POLICY toevoegen ON aanmelding FOR INSERT WITH CHECK (
  actor_rol() = 'ouder' AND door = actor_persoon() AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = aanmelding.leerling)
);
CREATE POLICY wijzigen ON aanmelding FOR UPDATE USING (
  (actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie())
  OR (actor_rol() = 'ouder' AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = aanmelding.leerling))
  OR actor_rol() = 'systeem'
);

SELECT beleid_vernieuwen('aanmelding_handeling');
GRANT SELECT, INSERT ON aanmelding_handeling TO opmaat_app;
CREATE POLICY lezen ON aanmelding_handeling FOR SELECT USING (EXISTS (SELECT 1 FROM aanmelding a WHERE a.id = aanmelding_handeling.aanmelding));
CREATE POLICY toevoegen ON aanmelding_handeling FOR INSERT WITH CHECK (
  door IS NOT DISTINCT FROM actor_persoon() AND door_rol = actor_rol() AND EXISTS (SELECT 1 FROM aanmelding a WHERE a.id = aanmelding_handeling.aanmelding)
);
