-- People, roles, sessions, logging in. «Poort» is the gate: the pseudo-role under which logging in and out happens.

-- Whether this role beside the others of this person would let a manager read dossiers: who gives access never has it (TOE-3).
CREATE OR REPLACE FUNCTION rol_botst_met_beheer(van_persoon uuid, nieuwe_rol text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM rolvervulling r WHERE r.persoon = van_persoon AND (r.tot IS NULL OR r.tot > vandaag())
      AND (r.rol = 'beheer') <> (nieuwe_rol = 'beheer'));
  END;
REVOKE EXECUTE ON FUNCTION rol_botst_met_beheer(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rol_botst_met_beheer(uuid, text) TO opmaat_app;

-- The person of this address, for who may give roles; never a pupil. Only the id: who it is shows once there is a role.
CREATE OR REPLACE FUNCTION persoon_bij_email(adres text) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT p.id FROM persoon p WHERE lower(p.email) = lower(adres) AND p.leerling IS NULL AND actor_rol() IN ('beheer', 'schoolleider', 'poort');
  END;
REVOKE EXECUTE ON FUNCTION persoon_bij_email(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION persoon_bij_email(text) TO opmaat_app;

-- Whether the actor meets this person in the work: somebody of the own organisation, or a parent of a pupil whose gezag the actor reads.
-- The policies of gezag and rolvervulling say the same of their rows; a policy within a policy costs more to plan than to carry out.
CREATE OR REPLACE FUNCTION actor_kent_persoon(wie uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM rolvervulling r WHERE r.persoon = wie AND actor_organisatie() IS NOT NULL
      AND (r.organisatie = actor_organisatie() OR (actor_rol() = 'beheer' AND r.rol <> 'leerling')))
    OR (actor_rol() IN ('ouder', 'ib', 'schoolleider') AND EXISTS (SELECT 1 FROM gezag g WHERE g.persoon = wie
      AND CASE actor_rol() WHEN 'ouder' THEN g.soort <> 'ouder_zonder_gezag' AND actor_heeft_gezag(g.leerling)
        ELSE school_is_betrokken(g.leerling, actor_organisatie()) END));
END $$;
REVOKE EXECUTE ON FUNCTION actor_kent_persoon(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION actor_kent_persoon(uuid) TO opmaat_app;

-- One sees oneself; a school sees the people of the own school and the parents of its pupils; a manager sees everybody but pupils.
SELECT beleid_vernieuwen('persoon');
GRANT SELECT, INSERT ON persoon TO opmaat_app;
CREATE POLICY lezen ON persoon FOR SELECT USING (
  id = (SELECT actor_persoon())
  OR (SELECT actor_rol()) IN ('systeem', 'poort')
  OR ((SELECT actor_rol()) = 'beheer' AND leerling IS NULL)
  OR actor_kent_persoon(id)
);
-- The gate adds a parent who logs in for the first time.
CREATE POLICY toevoegen ON persoon FOR INSERT WITH CHECK (leerling IS NULL AND actor_rol() IN ('beheer', 'schoolleider', 'poort'));

SELECT beleid_vernieuwen('rolvervulling');
GRANT SELECT, INSERT, UPDATE (tot, beeindigd_door, beeindigd_op) ON rolvervulling TO opmaat_app;
CREATE POLICY lezen ON rolvervulling FOR SELECT USING (
  persoon = (SELECT actor_persoon()) OR organisatie = (SELECT actor_organisatie()) OR (SELECT actor_rol()) IN ('systeem', 'poort')
  OR ((SELECT actor_rol()) = 'beheer' AND rol <> 'leerling')
);
-- Nobody gives himself a role. A schoolleider gives those of the own school's team; the gate only that of parent.
CREATE POLICY toevoegen ON rolvervulling FOR INSERT WITH CHECK (
  (actor_rol() = 'poort' AND rol = 'ouder' AND organisatie IS NULL AND toegekend_door IS NULL)
  OR (persoon <> actor_persoon() AND toegekend_door = actor_persoon() AND van >= vandaag() AND NOT rol_botst_met_beheer(persoon, rol)
    AND ((actor_rol() = 'beheer' AND rol <> 'leerling')
      OR (actor_rol() = 'schoolleider' AND organisatie = actor_organisatie() AND rol IN ('ib', 'leraar'))))
);
CREATE POLICY beeindigen ON rolvervulling FOR UPDATE USING (
  persoon <> actor_persoon() AND (tot IS NULL OR tot > vandaag())
  AND ((actor_rol() = 'beheer' AND rol <> 'leerling')
    OR (actor_rol() = 'schoolleider' AND organisatie = actor_organisatie() AND rol IN ('ib', 'leraar')))
) WITH CHECK (tot >= vandaag() AND beeindigd_door = actor_persoon());

-- Finding the actor of a session goes by sessie_actor(). A person sees and ends the own sessions.
SELECT beleid_vernieuwen('sessie');
GRANT SELECT, INSERT, DELETE, UPDATE (ingetrokken_op) ON sessie TO opmaat_app;
CREATE POLICY poort ON sessie USING (actor_rol() = 'poort') WITH CHECK (actor_rol() = 'poort');
CREATE POLICY eigen_lezen ON sessie FOR SELECT USING (persoon = (SELECT actor_persoon()));
CREATE POLICY eigen_intrekken ON sessie FOR UPDATE USING (persoon = (SELECT actor_persoon())) WITH CHECK (ingetrokken_op IS NOT NULL);
GRANT EXECUTE ON FUNCTION sessie_actor(bytea, timestamptz, date) TO opmaat_app, opmaat_login;
GRANT EXECUTE ON FUNCTION sessie_verlengen(bytea, timestamptz, timestamptz) TO opmaat_app, opmaat_login;

SELECT beleid_vernieuwen('voorbeeldaccount');
GRANT SELECT ON voorbeeldaccount TO opmaat_app;
CREATE POLICY lezen ON voorbeeldaccount FOR SELECT USING (actor_rol() = 'poort');

-- Who stands behind an identity: the gate links, a manager unlinks somebody who got a new identity at the provider.
SELECT beleid_vernieuwen('identiteit');
GRANT SELECT, INSERT, DELETE ON identiteit TO opmaat_app;
CREATE POLICY lezen ON identiteit FOR SELECT USING (actor_rol() IN ('poort', 'beheer'));
CREATE POLICY koppelen ON identiteit FOR INSERT WITH CHECK (actor_rol() = 'poort');
CREATE POLICY ontkoppelen ON identiteit FOR DELETE USING (actor_rol() = 'beheer' AND persoon <> actor_persoon());

-- Whose identity is unlinked was logged in by it: perhaps somebody else. A manager reads no sessions, and ends them all at once.
CREATE OR REPLACE FUNCTION sessies_beeindigen_van(wie uuid, nu timestamptz) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE aantal integer;
BEGIN
  IF actor_rol() <> 'beheer' OR wie IS NOT DISTINCT FROM actor_persoon() THEN
    RAISE EXCEPTION 'sessions of others are for a manager' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE sessie SET ingetrokken_op = nu WHERE persoon = wie AND ingetrokken_op IS NULL;
  GET DIAGNOSTICS aantal = ROW_COUNT;
  RETURN aantal;
END $$;
REVOKE EXECUTE ON FUNCTION sessies_beeindigen_van(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sessies_beeindigen_van(uuid, timestamptz) TO opmaat_app;

SELECT beleid_vernieuwen('inlogpoging');
GRANT SELECT, INSERT, DELETE, UPDATE (gebruikt_op) ON inlogpoging TO opmaat_app;
CREATE POLICY poort ON inlogpoging USING (actor_rol() = 'poort') WITH CHECK (actor_rol() = 'poort');

SELECT beleid_vernieuwen('afmelding');
GRANT SELECT, INSERT, DELETE ON afmelding TO opmaat_app;
CREATE POLICY poort ON afmelding USING (actor_rol() = 'poort') WITH CHECK (actor_rol() = 'poort');
