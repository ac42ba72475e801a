SELECT beleid_vernieuwen('match');
GRANT SELECT, INSERT ON match TO opmaat_app;
CREATE POLICY lezen ON match FOR SELECT USING (
  (actor_rol() IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie()) AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = match.leerling))
  OR (actor_rol() = 'ouder' AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = match.leerling))
);
CREATE POLICY toevoegen ON match FOR INSERT WITH CHECK (
  actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie() AND door = actor_persoon()
  AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = match.leerling)
);
