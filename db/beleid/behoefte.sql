SELECT beleid_vernieuwen('categorie_lokaal');
GRANT SELECT, INSERT, UPDATE (naam, uitleg, tot, volgnummer) ON categorie_lokaal TO opmaat_app;
CREATE POLICY lezen ON categorie_lokaal FOR SELECT USING (true);
CREATE POLICY toevoegen ON categorie_lokaal FOR INSERT WITH CHECK (actor_rol() = 'directie' AND swv = actor_organisatie());
CREATE POLICY wijzigen ON categorie_lokaal FOR UPDATE USING (actor_rol() = 'directie' AND swv = actor_organisatie());

-- What a school wrote is read by that school, by parents and pupil, and by a school with which the parents share the dossier (AAN-12).
SELECT beleid_vernieuwen('behoefte');
GRANT SELECT, INSERT, UPDATE (vervallen_op, vervallen_door, vervallen_door_naam) ON behoefte TO opmaat_app;
CREATE POLICY lezen ON behoefte FOR SELECT USING (
  EXISTS (SELECT 1 FROM leerling l WHERE l.id = behoefte.leerling) AND (
    actor_rol() IN ('ouder', 'leerling', 'systeem')
    OR (actor_rol() IN ('ib', 'schoolleider', 'leraar') AND (vestiging IS NULL OR vestiging = (SELECT actor_organisatie())
       OR EXISTS (SELECT 1 FROM dossierdeling d WHERE d.leerling = behoefte.leerling AND d.vestiging = (SELECT actor_organisatie())
         AND d.van <= vandaag() AND (d.tot IS NULL OR d.tot > vandaag()))))
  )
);
CREATE POLICY toevoegen ON behoefte FOR INSERT WITH CHECK (
  door = actor_persoon() AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = behoefte.leerling) AND (
    (actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie() AND bron = 'school')
    OR (actor_rol() = 'ouder' AND vestiging IS NULL AND bron = 'ouders')
    OR (actor_rol() = 'leerling' AND vestiging IS NULL AND bron = 'leerling'))
);
-- The one change is the end, once: by the own school, or by the parent or pupil who wrote it (one parent never ends the view of the other).
CREATE POLICY wijzigen ON behoefte FOR UPDATE USING (
  vervallen_op IS NULL AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = behoefte.leerling) AND (
    (actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie()) OR (actor_rol() IN ('ouder', 'leerling') AND door = actor_persoon()))
) WITH CHECK (vervallen_op IS NOT NULL AND vervallen_door = actor_persoon());

SELECT beleid_vernieuwen('beschrijving');
GRANT SELECT, INSERT, UPDATE (vervallen_op, vervallen_door, vervallen_door_naam) ON beschrijving TO opmaat_app;
-- BEH-7: a teacher reads what works for a pupil, and no other description.
CREATE POLICY lezen ON beschrijving FOR SELECT USING (
  EXISTS (SELECT 1 FROM leerling l WHERE l.id = beschrijving.leerling) AND (
    actor_rol() IN ('ouder', 'leerling', 'systeem')
    OR ((actor_rol() IN ('ib', 'schoolleider') OR (actor_rol() = 'leraar' AND soort = 'bevorderend')) AND (vestiging IS NULL OR vestiging = (SELECT actor_organisatie())
       OR EXISTS (SELECT 1 FROM dossierdeling d WHERE d.leerling = beschrijving.leerling AND d.vestiging = (SELECT actor_organisatie())
         AND d.van <= vandaag() AND (d.tot IS NULL OR d.tot > vandaag()))))
  )
);
CREATE POLICY toevoegen ON beschrijving FOR INSERT WITH CHECK (
  door = actor_persoon() AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = beschrijving.leerling) AND (
    (actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie())
    OR (actor_rol() = 'ouder' AND vestiging IS NULL AND soort = 'visie_ouders')
    OR (actor_rol() = 'leerling' AND vestiging IS NULL AND soort = 'visie_leerling'))
);
CREATE POLICY wijzigen ON beschrijving FOR UPDATE USING (
  vervallen_op IS NULL AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = beschrijving.leerling) AND (
    (actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie()) OR (actor_rol() IN ('ouder', 'leerling') AND door = actor_persoon()))
) WITH CHECK (vervallen_op IS NOT NULL AND vervallen_door = actor_persoon());
