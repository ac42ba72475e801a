-- What happened, what was read, terms, mails, settings.

SELECT beleid_vernieuwen('gebeurtenis');
GRANT SELECT, INSERT ON gebeurtenis TO opmaat_app;
-- Of other schools one reads what the parents read too, and only while the parents share the dossier (AAN-12).
CREATE POLICY lezen ON gebeurtenis FOR SELECT USING (
  actor_rol() = 'systeem'
  OR (actor_rol() IN ('ib', 'schoolleider') AND (vestiging = (SELECT actor_organisatie())
      OR (vestiging IS NULL AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = gebeurtenis.leerling))))
  OR (actor_rol() IN ('ouder', 'leerling') AND voor_ouders AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = gebeurtenis.leerling))
  OR (actor_rol() IN ('ib', 'schoolleider') AND voor_ouders AND EXISTS (SELECT 1 FROM dossierdeling d WHERE d.leerling = gebeurtenis.leerling
      AND d.vestiging = (SELECT actor_organisatie()) AND d.van <= vandaag() AND (d.tot IS NULL OR d.tot > vandaag()))
      AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = gebeurtenis.leerling))
  OR (leerling IS NULL AND actor_rol() IN ('directie', 'consulent', 'tlv') AND swv = (SELECT actor_organisatie()))
);
-- Nobody writes in the timeline of a pupil whom he does not see, nor a school in the name of another.
CREATE POLICY schrijven ON gebeurtenis FOR INSERT WITH CHECK (
  door IS NOT DISTINCT FROM actor_persoon() AND door_rol = actor_rol() AND actor_rol() NOT IN ('', 'openbaar', 'poort')
  AND (leerling IS NULL OR EXISTS (SELECT 1 FROM leerling l WHERE l.id = gebeurtenis.leerling))
  AND (vestiging IS NULL OR actor_rol() NOT IN ('ib', 'schoolleider', 'leraar') OR vestiging = actor_organisatie())
);

-- The application adds lines, in the name of who acts and no other, at the moment that the database says and in its order (TOE-4).
SELECT beleid_vernieuwen('verwerking');
GRANT INSERT (id, persoon, rol, organisatie, soort, actie, doel, leerling, leerlingen, onderwerp, verzoek, herkomst) ON verwerking TO opmaat_app;
CREATE POLICY schrijven ON verwerking FOR INSERT WITH CHECK (
  persoon IS NOT DISTINCT FROM actor_persoon() AND rol = actor_rol() AND organisatie IS NOT DISTINCT FROM actor_organisatie()
);

SELECT beleid_vernieuwen('termijn');
GRANT SELECT, INSERT, UPDATE ON termijn TO opmaat_app;
CREATE POLICY lezen ON termijn FOR SELECT USING (
  ((SELECT actor_rol()) IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie()))
  OR actor_rol() = 'systeem'
  OR (actor_rol() = 'ouder' AND actor_heeft_gezag(leerling))
  OR (actor_rol() = 'bestuur' AND vestiging IN (SELECT b.vestiging FROM vestiging_bestuur b
      WHERE b.bestuur = actor_organisatie() AND b.van <= vandaag() AND (b.tot IS NULL OR b.tot > vandaag())))
  OR (actor_rol() IN ('directie', 'consulent', 'tlv') AND swv = (SELECT actor_organisatie()))
);
-- What a parent does with terms follows from an application: sending it in starts them, withdrawing it lets them lapse.
CREATE POLICY toevoegen ON termijn FOR INSERT WITH CHECK (
  actor_rol() = 'systeem'
  OR (actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie() AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = termijn.leerling))
  OR (actor_rol() = 'ouder' AND EXISTS (SELECT 1 FROM aanmelding a WHERE a.id = termijn.onderwerp AND a.leerling = termijn.leerling
      AND a.vestiging = termijn.vestiging AND a.door = actor_persoon() AND a.ontvangen_dag = vandaag()))
);
CREATE POLICY wijzigen ON termijn FOR UPDATE USING (
  actor_rol() = 'systeem'
  OR (actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie())
  OR (actor_rol() = 'ouder' AND voldaan_op IS NULL AND vervallen_op IS NULL
      AND EXISTS (SELECT 1 FROM aanmelding a WHERE a.id = termijn.onderwerp AND a.leerling = termijn.leerling AND a.toestand = 'ingetrokken'))
) WITH CHECK (
  actor_rol() = 'systeem'
  OR (actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie())
  OR (actor_rol() = 'ouder' AND voldaan_op IS NULL AND vervallen_op = vandaag())
);

SELECT beleid_vernieuwen('bericht');
GRANT SELECT, INSERT, UPDATE (verzonden_op, fout, tekst) ON bericht TO opmaat_app;
CREATE POLICY lezen ON bericht FOR SELECT USING (actor_rol() = 'systeem' OR aan_persoon = (SELECT actor_persoon()));
-- Opmaat itself writes to people: nobody sends a mail of one's own making through it.
CREATE POLICY toevoegen ON bericht FOR INSERT WITH CHECK (
  actor_rol() = 'systeem' AND verzonden_op IS NULL AND (aan_persoon IS NULL OR EXISTS (SELECT 1 FROM persoon p WHERE p.id = aan_persoon))
);
CREATE POLICY verzenden ON bericht FOR UPDATE USING (actor_rol() = 'systeem');

SELECT beleid_vernieuwen('instelling');
GRANT SELECT, INSERT, UPDATE ON instelling TO opmaat_app;
CREATE POLICY lezen ON instelling FOR SELECT USING (true);
CREATE POLICY toevoegen ON instelling FOR INSERT WITH CHECK (actor_rol() = 'directie' AND swv = actor_organisatie());
CREATE POLICY wijzigen ON instelling FOR UPDATE USING (actor_rol() = 'directie' AND swv = actor_organisatie() AND van > vandaag());
