-- What happened, what was read, terms, mails, settings.

SELECT beleid_vernieuwen('gebeurtenis');
GRANT SELECT, INSERT ON gebeurtenis TO opmaat_app;
CREATE POLICY lezen ON gebeurtenis FOR SELECT USING (
  actor_rol() = 'systeem'
  OR (actor_rol() IN ('ib', 'schoolleider') AND (vestiging = (SELECT actor_organisatie())
      OR (vestiging IS NULL AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = gebeurtenis.leerling))))
  OR (actor_rol() IN ('ouder', 'leerling') AND voor_ouders AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = gebeurtenis.leerling))
  OR (actor_rol() IN ('ib', 'schoolleider') AND EXISTS (SELECT 1 FROM dossierdeling d WHERE d.leerling = gebeurtenis.leerling AND d.vestiging = (SELECT actor_organisatie())
      AND (d.tot IS NULL OR d.tot > vandaag())) AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = gebeurtenis.leerling))
  OR (leerling IS NULL AND actor_rol() IN ('directie', 'consulent', 'tlv') AND swv = (SELECT actor_organisatie()))
);
CREATE POLICY schrijven ON gebeurtenis FOR INSERT WITH CHECK (door IS NOT DISTINCT FROM actor_persoon() AND door_rol = actor_rol());

SELECT beleid_vernieuwen('verwerking');
GRANT INSERT ON verwerking TO opmaat_app;
CREATE POLICY schrijven ON verwerking FOR INSERT WITH CHECK (persoon IS NOT DISTINCT FROM actor_persoon() AND rol = actor_rol());

SELECT beleid_vernieuwen('termijn');
GRANT SELECT, INSERT, UPDATE ON termijn TO opmaat_app;
CREATE POLICY lezen ON termijn FOR SELECT USING (
  (actor_rol() IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie()))
  OR actor_rol() = 'systeem'
  OR (actor_rol() = 'ouder' AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = termijn.leerling))
  OR (actor_rol() = 'bestuur' AND vestiging IN (SELECT b.vestiging FROM vestiging_bestuur b
      WHERE b.bestuur = actor_organisatie() AND b.van <= vandaag() AND (b.tot IS NULL OR b.tot > vandaag())))
  OR (actor_rol() IN ('directie', 'consulent', 'tlv') AND swv = (SELECT actor_organisatie()))
);
CREATE POLICY toevoegen ON termijn FOR INSERT WITH CHECK (
  actor_rol() = 'systeem'
  OR (actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie())
  OR (actor_rol() = 'ouder' AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = termijn.leerling))
);
CREATE POLICY wijzigen ON termijn FOR UPDATE USING (
  actor_rol() = 'systeem'
  OR (actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie())
  OR (actor_rol() = 'ouder' AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = termijn.leerling))
);

SELECT beleid_vernieuwen('bericht');
GRANT SELECT, INSERT, UPDATE (verzonden_op, fout) ON bericht TO opmaat_app;
CREATE POLICY lezen ON bericht FOR SELECT USING (actor_rol() = 'systeem' OR aan_persoon = (SELECT actor_persoon()));
CREATE POLICY toevoegen ON bericht FOR INSERT WITH CHECK (actor_rol() <> '');
CREATE POLICY verzenden ON bericht FOR UPDATE USING (actor_rol() = 'systeem');

SELECT beleid_vernieuwen('instelling');
GRANT SELECT, INSERT, UPDATE ON instelling TO opmaat_app;
CREATE POLICY lezen ON instelling FOR SELECT USING (true);
CREATE POLICY toevoegen ON instelling FOR INSERT WITH CHECK (actor_rol() = 'directie' AND swv = actor_organisatie());
CREATE POLICY wijzigen ON instelling FOR UPDATE USING (actor_rol() = 'directie' AND swv = actor_organisatie() AND van > vandaag());
