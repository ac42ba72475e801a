-- A dossier is seen by parents with gezag, the pupil, and the schools involved, as long as they are (TOE-3).
-- regels/toegang-*.ts say the same in sentences; test/bouw/toegang-gelijk.test.ts holds both beside each other.
-- Two things keep this fast (bench/werklijst.ts): a policy that needs another table asks a function instead of that table with its own
-- policy (policies within policies cost more to plan than to carry out: 12 ms against 3), and `(SELECT actor_rol())` is worked out once.

-- Gezag is over a minor and ends by itself at eighteen (BW 1:233 and 1:245), whatever is on record. toestemming_beslissers says the same.
CREATE OR REPLACE FUNCTION actor_heeft_gezag(welke uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM gezag g JOIN leerling l ON l.id = g.leerling
      WHERE g.leerling = welke AND g.persoon = actor_persoon() AND g.soort <> 'ouder_zonder_gezag'
        AND g.van <= vandaag() AND (g.tot IS NULL OR g.tot > vandaag()) AND l.geboortedatum > (vandaag() - interval '18 years')::date);
  END;
COMMENT ON FUNCTION actor_heeft_gezag(uuid) IS 'DOS-2, TOE-3: true when the actor has gezag over this pupil today; never over a pupil of eighteen or older.';

-- Break-glass: the dossiers that a teacher opened today with a reason, at this school.
CREATE OR REPLACE FUNCTION actor_heeft_noodtoegang(welke uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM noodtoegang n WHERE n.leerling = welke AND n.persoon = actor_persoon() AND n.vestiging = actor_organisatie()
      AND n.dag = vandaag());
  END;
COMMENT ON FUNCTION actor_heeft_noodtoegang(uuid) IS 'TOE-3: whether the acting teacher opened this dossier today with a reason.';

-- Nothing but a whole name finds somebody, so that this is no list of pupils.
CREATE OR REPLACE FUNCTION noodtoegang_zoeken(naam text)
  RETURNS TABLE (leerling uuid, swv text, groep text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT l.id, l.swv, i.groep FROM inschrijving i JOIN leerling l ON l.id = i.leerling
    WHERE actor_rol() = 'leraar' AND i.vestiging = actor_organisatie() AND i.van <= vandaag() AND (i.tot IS NULL OR i.tot > vandaag())
      AND (trim(l.zoektekst) = zoekvorm(noodtoegang_zoeken.naam) OR zoekvorm(l.roepnaam || ' ' || l.achternaam) = zoekvorm(noodtoegang_zoeken.naam))
    ORDER BY l.id;
  END;
COMMENT ON FUNCTION noodtoegang_zoeken(text) IS 'TOE-3: the pupils with exactly this name who are enrolled today at the school of the acting teacher; nothing for anybody else.';

CREATE OR REPLACE FUNCTION mag_noodtoegang(welke uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM inschrijving i WHERE i.leerling = welke AND i.vestiging = actor_organisatie()
        AND i.van <= vandaag() AND (i.tot IS NULL OR i.tot > vandaag()))
      AND (SELECT count(*) FROM noodtoegang n WHERE n.persoon = actor_persoon() AND n.dag = vandaag()) < 3;
  END;
COMMENT ON FUNCTION mag_noodtoegang(uuid) IS 'TOE-3: whether this pupil is enrolled today at the school of the acting teacher, who opened fewer than three dossiers today.';
REVOKE EXECUTE ON FUNCTION actor_heeft_noodtoegang(uuid), noodtoegang_zoeken(text), mag_noodtoegang(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION actor_heeft_noodtoegang(uuid), noodtoegang_zoeken(text), mag_noodtoegang(uuid) TO opmaat_app;
REVOKE EXECUTE ON FUNCTION actor_heeft_gezag(uuid), actor_heeft_in_de_groep(uuid), leerling_heeft_gezag(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION actor_heeft_gezag(uuid), actor_heeft_in_de_groep(uuid), leerling_heeft_gezag(uuid) TO opmaat_app;

-- Only a parent at applying, and the register itself upon an event, make a school involved: no school lets itself in.
SELECT beleid_vernieuwen('betrokken_school');
GRANT SELECT, INSERT, UPDATE (tot) ON betrokken_school TO opmaat_app;
CREATE POLICY lezen ON betrokken_school FOR SELECT USING (
  ((SELECT actor_rol()) IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie()))
  OR (actor_rol() = 'ouder' AND actor_heeft_gezag(leerling))
  OR actor_rol() = 'systeem'
);
CREATE POLICY toevoegen ON betrokken_school FOR INSERT WITH CHECK (
  actor_rol() = 'systeem' OR (actor_rol() = 'ouder' AND grond = 'aanmelding' AND van = vandaag() AND actor_heeft_gezag(leerling))
);
CREATE POLICY beeindigen ON betrokken_school FOR UPDATE USING (actor_rol() = 'systeem');

SELECT beleid_vernieuwen('gezag');
GRANT SELECT, INSERT ON gezag TO opmaat_app;
CREATE POLICY lezen ON gezag FOR SELECT USING (
  persoon = (SELECT actor_persoon())
  OR actor_rol() = 'systeem'
  OR (actor_rol() = 'ouder' AND soort <> 'ouder_zonder_gezag' AND actor_heeft_gezag(leerling))
  OR ((SELECT actor_rol()) IN ('ib', 'schoolleider') AND school_is_betrokken(leerling, (SELECT actor_organisatie())))
);
-- A parent records the own child, and oneself as parent with gezag of it, in one transaction: only while the dossier is brand-new.
CREATE POLICY toevoegen ON gezag FOR INSERT WITH CHECK (
  actor_rol() = 'ouder' AND persoon = actor_persoon() AND soort IN ('ouder_met_gezag', 'voogd') AND van = vandaag() AND tot IS NULL
  AND NOT leerling_heeft_gezag(leerling)
);

-- The birth date as it stood before a change, for the parents of this pupil.
CREATE OR REPLACE FUNCTION leerling_was_geboren(welke uuid) RETURNS date
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT l.geboortedatum FROM leerling l WHERE l.id = welke AND actor_rol() = 'ouder' AND actor_heeft_gezag(welke);
  END;
REVOKE EXECUTE ON FUNCTION leerling_was_geboren(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION leerling_was_geboren(uuid) TO opmaat_app;

SELECT beleid_vernieuwen('leerling');
GRANT SELECT, INSERT ON leerling TO opmaat_app;
GRANT UPDATE (swv, roepnaam, tussenvoegsel, achternaam, geboortedatum, straat, huisnummer, postcode, plaats, volgnummer) ON leerling TO opmaat_app;
GRANT USAGE ON SEQUENCE dossiernummer_volgorde TO opmaat_app;
CREATE POLICY lezen ON leerling FOR SELECT USING (
  ((SELECT actor_rol()) IN ('ib', 'schoolleider') AND EXISTS (SELECT 1 FROM betrokken_school b WHERE b.leerling = leerling.id
     AND b.vestiging = (SELECT actor_organisatie()) AND b.van <= (SELECT vandaag()) AND (b.tot IS NULL OR b.tot > (SELECT vandaag()))))
  OR (actor_rol() = 'leraar' AND (actor_heeft_in_de_groep(id) OR actor_heeft_noodtoegang(id)))
  OR (actor_rol() = 'ouder' AND actor_heeft_gezag(id))
  OR (actor_rol() = 'leerling' AND id = (SELECT actor_leerling()))
  OR actor_rol() = 'systeem'
);
CREATE POLICY toevoegen ON leerling FOR INSERT WITH CHECK (actor_rol() IN ('ouder', 'systeem'));
-- The birth date says who decides and who reads: a parent does not change that of a pupil of sixteen or older, who would lose it.
CREATE POLICY wijzigen ON leerling FOR UPDATE USING (
  (actor_rol() IN ('ib', 'schoolleider') AND EXISTS (SELECT 1 FROM betrokken_school b WHERE b.leerling = leerling.id
     AND b.vestiging = (SELECT actor_organisatie()) AND b.van <= vandaag() AND (b.tot IS NULL OR b.tot > vandaag())))
  OR (actor_rol() = 'ouder' AND actor_heeft_gezag(id))
  OR actor_rol() = 'systeem'
) WITH CHECK (
  actor_rol() IN ('ib', 'schoolleider', 'systeem')
  OR (actor_rol() = 'ouder' AND (geboortedatum = leerling_was_geboren(id) OR leerling_was_geboren(id) > (vandaag() - interval '16 years')::date))
);

SELECT beleid_vernieuwen('dossierdeling');
GRANT SELECT, INSERT, UPDATE (tot) ON dossierdeling TO opmaat_app;
CREATE POLICY lezen ON dossierdeling FOR SELECT USING (
  (actor_rol() IN ('ib', 'schoolleider', 'leraar') AND vestiging = (SELECT actor_organisatie()))
  OR (actor_rol() = 'ouder' AND actor_heeft_gezag(leerling))
  OR actor_rol() = 'systeem'
);
-- AAN-12: the register itself shares the dossier with a school when the consent for that holds, and ends it when it does not. A parent
-- gives or withdraws the consent; without it one parent could share over the refusal of the other.
CREATE POLICY op_toestemming ON dossierdeling FOR INSERT WITH CHECK (actor_rol() = 'systeem');
CREATE POLICY intrekken ON dossierdeling FOR UPDATE USING (actor_rol() = 'systeem');

-- inschrijving: its policy may not lean on leerling (a leraar leans on inschrijving there).
-- On which day a pupil left a school: every enrolment there has ended, and none lies ahead. Null when it is there, or never was. For the jobs of Opmaat.
CREATE OR REPLACE FUNCTION vertrokken_op(welke uuid, school text) RETURNS date
  LANGUAGE sql STABLE SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT CASE WHEN bool_and(coalesce(i.tot <= vandaag(), false)) THEN max(i.tot) END FROM inschrijving i WHERE i.leerling = welke AND i.vestiging = school;
  END;
COMMENT ON FUNCTION vertrokken_op(uuid, text) IS 'The first day on which this pupil is no longer enrolled at this school; null while it is, or when it never was.';
REVOKE EXECUTE ON FUNCTION vertrokken_op(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vertrokken_op(uuid, text) TO opmaat_app;

SELECT beleid_vernieuwen('inschrijving');
GRANT SELECT, INSERT, UPDATE (tot, tijdelijk, leerjaar, groep) ON inschrijving TO opmaat_app;
CREATE POLICY lezen ON inschrijving FOR SELECT USING (
  (actor_rol() = 'leraar' AND vestiging = (SELECT actor_organisatie())
    AND ((groep = (SELECT actor_groep()) AND actor_heeft_in_de_groep(leerling)) OR actor_heeft_noodtoegang(leerling)))
  OR ((SELECT actor_rol()) IN ('ib', 'schoolleider') AND school_is_betrokken(leerling, (SELECT actor_organisatie())))
  OR (actor_rol() = 'ouder' AND actor_heeft_gezag(leerling))
  OR (actor_rol() = 'leerling' AND leerling = (SELECT actor_leerling()))
  OR actor_rol() = 'systeem'
);
-- A place at a school comes from a decision on an application; the register writes it upon that event.
CREATE POLICY toevoegen ON inschrijving FOR INSERT WITH CHECK (actor_rol() = 'systeem');
CREATE POLICY wijzigen ON inschrijving FOR UPDATE USING (actor_rol() = 'systeem');

SELECT beleid_vernieuwen('notitie');
GRANT SELECT, INSERT ON notitie TO opmaat_app;
CREATE POLICY lezen ON notitie FOR SELECT USING (
  EXISTS (SELECT 1 FROM leerling l WHERE l.id = notitie.leerling) AND (
    (actor_rol() IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie()))
    OR (actor_rol() IN ('ib', 'schoolleider') AND soort <> 'werknotitie' AND EXISTS (SELECT 1 FROM dossierdeling d WHERE d.leerling = notitie.leerling
       AND d.vestiging = (SELECT actor_organisatie()) AND d.van <= vandaag() AND (d.tot IS NULL OR d.tot > vandaag())))
    OR (actor_rol() = 'leraar' AND soort <> 'werknotitie' AND vestiging = (SELECT actor_organisatie()))
    OR (actor_rol() = 'ouder' AND soort <> 'werknotitie')
  )
);
CREATE POLICY toevoegen ON notitie FOR INSERT WITH CHECK (
  vestiging = actor_organisatie() AND door = actor_persoon() AND door_rol = actor_rol()
  AND (actor_rol() IN ('ib', 'schoolleider') OR (actor_rol() = 'leraar' AND soort = 'signaal'))
  AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = notitie.leerling)
);

-- What parents or pupil add (vestiging empty) every involved school reads; a pupil reads back what it added itself.
SELECT beleid_vernieuwen('document');
GRANT SELECT, INSERT ON document TO opmaat_app;
CREATE POLICY lezen ON document FOR SELECT USING (
  EXISTS (SELECT 1 FROM leerling l WHERE l.id = document.leerling) AND (
    (actor_rol() IN ('ib', 'schoolleider') AND (vestiging IS NULL OR vestiging = (SELECT actor_organisatie())
       OR (voor_ouders AND EXISTS (SELECT 1 FROM dossierdeling d WHERE d.leerling = document.leerling
          AND d.vestiging = (SELECT actor_organisatie()) AND d.van <= vandaag() AND (d.tot IS NULL OR d.tot > vandaag())))))
    OR (actor_rol() = 'ouder' AND voor_ouders)
    OR (actor_rol() = 'leerling' AND door = (SELECT actor_persoon()))
  )
);
CREATE POLICY toevoegen ON document FOR INSERT WITH CHECK (
  door = actor_persoon() AND door_rol = actor_rol() AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = document.leerling)
  AND ((actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie() AND (voor_ouders OR soort = 'overig'))
    OR (actor_rol() = 'ouder' AND vestiging IS NULL AND voor_ouders)
    OR (actor_rol() = 'leerling' AND vestiging IS NULL AND voor_ouders AND soort = 'tekening_of_opname'))
);

-- Nobody changes or removes it. The teacher reads back what was opened today; the school reads all of it, as long as it is involved.
SELECT beleid_vernieuwen('noodtoegang');
GRANT SELECT, INSERT ON noodtoegang TO opmaat_app;
CREATE POLICY lezen ON noodtoegang FOR SELECT USING (
  (actor_rol() = 'leraar' AND persoon = (SELECT actor_persoon()) AND vestiging = (SELECT actor_organisatie()) AND dag = (SELECT vandaag()))
  OR (actor_rol() IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie()) AND EXISTS (SELECT 1 FROM betrokken_school b
     WHERE b.leerling = noodtoegang.leerling AND b.vestiging = (SELECT actor_organisatie()) AND b.van <= vandaag() AND (b.tot IS NULL OR b.tot > vandaag())))
);
CREATE POLICY toevoegen ON noodtoegang FOR INSERT WITH CHECK (
  actor_rol() = 'leraar' AND persoon = actor_persoon() AND vestiging = actor_organisatie() AND dag = vandaag() AND mag_noodtoegang(leerling)
);
