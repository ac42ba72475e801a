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
  AND toestand = 'in_behandeling' AND volgnummer = 1 AND ontvangen_dag = vandaag() AND afgerond_op IS NULL
);
-- Who may bring it into which state: a parent withdraws, the intern begeleider decides nothing, Opmaat only places temporarily.
CREATE POLICY wijzigen ON aanmelding FOR UPDATE USING (
  (actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie())
  OR (actor_rol() = 'ouder' AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = aanmelding.leerling))
  OR actor_rol() = 'systeem'
) WITH CHECK (
  (actor_rol() = 'ouder' AND toestand = 'ingetrokken')
  OR (actor_rol() = 'ib' AND vestiging = actor_organisatie() AND toestand IN ('in_behandeling', 'tijdelijk_geplaatst'))
  OR (actor_rol() = 'schoolleider' AND vestiging = actor_organisatie() AND toestand <> 'ingetrokken')
  OR (actor_rol() = 'systeem' AND toestand = 'tijdelijk_geplaatst')
);

SELECT beleid_vernieuwen('aanmelding_handeling');
GRANT SELECT, INSERT ON aanmelding_handeling TO opmaat_app;
CREATE POLICY lezen ON aanmelding_handeling FOR SELECT USING (EXISTS (SELECT 1 FROM aanmelding a WHERE a.id = aanmelding_handeling.aanmelding));
CREATE POLICY toevoegen ON aanmelding_handeling FOR INSERT WITH CHECK (
  door IS NOT DISTINCT FROM actor_persoon() AND door_rol = actor_rol() AND EXISTS (SELECT 1 FROM aanmelding a WHERE a.id = aanmelding_handeling.aanmelding)
  AND CASE
    WHEN soort IN ('ontvangen', 'ingetrokken') THEN actor_rol() = 'ouder'
    WHEN soort IN ('besloten', 'niet_in_behandeling_genomen') THEN actor_rol() = 'schoolleider'
    WHEN soort = 'tijdelijk_geplaatst' THEN actor_rol() = 'systeem'
    ELSE actor_rol() IN ('ib', 'schoolleider')
  END
);

-- Suspension and removal (AAN-10): the school of the pupil records them, parents with gezag read along.
SELECT beleid_vernieuwen('schorsing');
GRANT SELECT, INSERT, UPDATE (inspectie_gemeld_op) ON schorsing TO opmaat_app;
CREATE POLICY lezen ON schorsing FOR SELECT USING (
  EXISTS (SELECT 1 FROM leerling l WHERE l.id = schorsing.leerling)
  AND ((actor_rol() IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie())) OR actor_rol() = 'ouder')
);
CREATE POLICY toevoegen ON schorsing FOR INSERT WITH CHECK (
  actor_rol() = 'schoolleider' AND vestiging = actor_organisatie() AND door = actor_persoon()
  AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = schorsing.leerling)
);
CREATE POLICY wijzigen ON schorsing FOR UPDATE USING (actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie());

SELECT beleid_vernieuwen('verwijdering');
GRANT SELECT, INSERT ON verwijdering TO opmaat_app;
GRANT UPDATE (toestand, leraar_gehoord_op, ouders_gehoord_op, leerling_gehoord_op, inspectie_overleg_op, bereide_school, zoekt_sinds,
  ingang, motivering, bezwaar_tot, volgnummer, besloten_op, besloten_door_naam) ON verwijdering TO opmaat_app;
CREATE POLICY lezen ON verwijdering FOR SELECT USING (
  EXISTS (SELECT 1 FROM leerling l WHERE l.id = verwijdering.leerling)
  AND ((actor_rol() IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie())) OR actor_rol() = 'ouder')
);
CREATE POLICY toevoegen ON verwijdering FOR INSERT WITH CHECK (
  actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie() AND door = actor_persoon() AND toestand = 'voorgenomen'
  AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = verwijdering.leerling)
);
CREATE POLICY wijzigen ON verwijdering FOR UPDATE USING (actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie())
  WITH CHECK (toestand <> 'verwijderd' OR actor_rol() = 'schoolleider');
