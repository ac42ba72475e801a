-- What happened, what was read, terms, mails, settings.

SELECT beleid_vernieuwen('gebeurtenis');
GRANT SELECT, INSERT ON gebeurtenis TO opmaat_app;
-- The timeline tells a pupil no more than the rows that it is about: what parents answered or said is theirs, and a request for a
-- declaration is of school, parents (from eighteen the pupil) and SWV until it is decided. The own answer the pupil reads back.
CREATE OR REPLACE FUNCTION gebeurtenis_voor_leerling(wat text, gegevens jsonb) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT CASE
      WHEN wat IN ('opp.ingestemd', 'opp.geweigerd', 'opp.opmerking', 'opp.ouders-gesproken', 'arrangement.getekend', 'arrangement.niet-getekend')
        THEN coalesce(gegevens ->> 'persoon' = actor_persoon()::text, false)
      WHEN wat LIKE 'tlv.%' THEN wat IN ('tlv.besloten', 'tlv.besluit-ingetrokken')
      ELSE true
    END
$$;
COMMENT ON FUNCTION gebeurtenis_voor_leerling(text, jsonb) IS 'TOE-3: whether this kind of event is for the pupil too, or only for parents and school.';
-- And the next school no more than arrangements that were decided (ARR-1).
CREATE OR REPLACE FUNCTION gebeurtenis_voor_volgende_school(wat text) RETURNS boolean
  LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
    SELECT wat NOT LIKE 'arrangement.%' OR wat IN ('arrangement.begonnen', 'arrangement.verlengd', 'arrangement.geevalueerd', 'arrangement.beeindigd',
      'arrangement.deelname-begonnen', 'arrangement.deelname-gestopt')
$$;
COMMENT ON FUNCTION gebeurtenis_voor_volgende_school(text) IS 'TOE-3: whether a school with which the parents share the dossier reads this kind of event.';
REVOKE EXECUTE ON FUNCTION gebeurtenis_voor_leerling(text, jsonb), gebeurtenis_voor_volgende_school(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION gebeurtenis_voor_leerling(text, jsonb), gebeurtenis_voor_volgende_school(text) TO opmaat_app;
-- Of other schools one reads what the parents read too, and only while the parents share the dossier (AAN-12).
CREATE POLICY lezen ON gebeurtenis FOR SELECT USING (
  actor_rol() = 'systeem'
  OR (actor_rol() IN ('ib', 'schoolleider') AND (vestiging = (SELECT actor_organisatie())
      OR (vestiging IS NULL AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = gebeurtenis.leerling))))
  OR (actor_rol() IN ('ouder', 'leerling') AND voor_ouders AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = gebeurtenis.leerling)
      AND (actor_rol() = 'ouder' OR gebeurtenis_voor_leerling(soort, gegevens) OR (soort LIKE 'tlv.%' AND actor_is_meerderjarige_leerling(leerling))))
  OR (actor_rol() IN ('ib', 'schoolleider') AND voor_ouders AND gebeurtenis_voor_volgende_school(soort) AND EXISTS (SELECT 1 FROM dossierdeling d WHERE d.leerling = gebeurtenis.leerling
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

-- Who reads a difference or an objection may go on with it without the dossier: a board, and a school that the pupil left.
CREATE POLICY verschil_schrijven ON gebeurtenis FOR INSERT WITH CHECK (
  door IS NOT DISTINCT FROM actor_persoon() AND door_rol = actor_rol() AND NOT voor_ouders
  AND ((soort LIKE 'geschil.%' AND EXISTS (SELECT 1 FROM geschil g WHERE g.id = gebeurtenis.onderwerp AND g.leerling = gebeurtenis.leerling AND g.vestiging = gebeurtenis.vestiging))
    OR (soort LIKE 'bezwaar.%' AND EXISTS (SELECT 1 FROM tlv_bezwaar z WHERE z.id = gebeurtenis.onderwerp AND z.leerling = gebeurtenis.leerling AND z.vestiging = gebeurtenis.vestiging)))
);

-- What the SWV does with a request for an arrangement, school and parents read in the timeline (ARR-2); the dossier it does not read.
CREATE POLICY arrangement_schrijven ON gebeurtenis FOR INSERT WITH CHECK (
  door IS NOT DISTINCT FROM actor_persoon() AND door_rol = actor_rol() AND actor_rol() = 'tlv' AND soort LIKE 'arrangement.%'
  AND EXISTS (SELECT 1 FROM arrangement a WHERE a.id = gebeurtenis.onderwerp AND a.leerling = gebeurtenis.leerling AND a.vestiging = gebeurtenis.vestiging AND a.swv = gebeurtenis.swv)
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
  -- What a school agreed about medical acts, and a dispute with parents, are no business of the SWV, also not as a number (GES-1, ARR-6).
  OR (actor_rol() IN ('directie', 'consulent', 'tlv') AND swv = (SELECT actor_organisatie()) AND soort NOT LIKE 'medisch-%' AND soort <> 'oordeel-gpo')
);
-- What a parent does with terms follows from an application: sending it in starts them, withdrawing it lets them lapse.
CREATE POLICY toevoegen ON termijn FOR INSERT WITH CHECK (
  actor_rol() = 'systeem'
  OR (actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie() AND (EXISTS (SELECT 1 FROM leerling l WHERE l.id = termijn.leerling)
      OR (leerling IS NULL AND EXISTS (SELECT 1 FROM arrangement a WHERE a.id = termijn.onderwerp AND a.vestiging = termijn.vestiging
        AND a.swv = termijn.swv AND a.leerling IS NULL))))
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
GRANT SELECT, INSERT ON instelling TO opmaat_app;
GRANT UPDATE (waarde, plaats_in_plan, door, vastgelegd_op, vervallen_op, volgnummer) ON instelling TO opmaat_app;
CREATE POLICY lezen ON instelling FOR SELECT USING (true);
-- OND-1: nothing with effect in the past; what has begun stays, only what was taken back before may still be chosen on its first day.
CREATE POLICY toevoegen ON instelling FOR INSERT WITH CHECK (actor_rol() = 'directie' AND swv = actor_organisatie() AND van >= vandaag());
CREATE POLICY wijzigen ON instelling FOR UPDATE
  USING (actor_rol() = 'directie' AND swv = actor_organisatie() AND (van > vandaag() OR (van = vandaag() AND vervallen_op IS NOT NULL)))
  WITH CHECK (actor_rol() = 'directie' AND swv = actor_organisatie() AND van >= vandaag());
