-- An objection is for who may object (parents with gezag, the pupil of age, the school that asked) and for the SWV that decided (TLV-8).

-- The decision that an objection is about, for who may object to it or decides on it. The SWV reads no dossier, and a pupil may have left
-- the school that asked: so here, and not by the policies of the dossier.
CREATE OR REPLACE FUNCTION bezwaar_besluit(welk uuid) RETURNS SETOF tlv_besluit
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  rol text := actor_rol();
  eigen text := actor_organisatie();
BEGIN
  RETURN QUERY SELECT b.* FROM tlv_besluit b WHERE b.id = welk AND (
    (rol = 'tlv' AND b.swv = eigen)
    OR (rol = 'ouder' AND actor_heeft_gezag(b.leerling))
    OR (rol = 'leerling' AND actor_is_meerderjarige_leerling(b.leerling))
    OR (rol IN ('ib', 'schoolleider') AND b.vestiging = eigen
      AND (school_is_betrokken(b.leerling, eigen) OR b.bezwaar_tot >= vandaag()
        OR EXISTS (SELECT 1 FROM tlv_bezwaar z WHERE z.besluit = b.id AND z.afgerond_op IS NULL))));
END $$;
COMMENT ON FUNCTION bezwaar_besluit(uuid) IS 'TLV-8, Awb 7:1: a decision, for the parents with gezag, the pupil of age, the school that asked, and the SWV that took it.';

CREATE OR REPLACE FUNCTION actor_bij_besluit(welk uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM bezwaar_besluit(welk));
  END;
COMMENT ON FUNCTION actor_bij_besluit(uuid) IS 'Whether the actor may object to this decision or decides on objections to it.';

CREATE OR REPLACE FUNCTION bezwaar_vervanger(welk uuid) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT n.id FROM tlv_besluit n WHERE n.vervangt = welk AND actor_bij_besluit(welk);
  END;
COMMENT ON FUNCTION bezwaar_vervanger(uuid) IS 'The later decision that replaced this one, for who may object to it; empty when there is none.';

-- Who may object, by name, for the SWV that records an objection on paper.
CREATE OR REPLACE FUNCTION bezwaar_belanghebbenden(welk uuid) RETURNS TABLE (persoon uuid, naam text, als text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT x.persoon, x.naam, x.als FROM tlv_besluit b, LATERAL (
      SELECT p.id AS persoon, p.naam, 'ouder' AS als FROM gezag g JOIN persoon p ON p.id = g.persoon
      WHERE g.leerling = b.leerling AND g.soort <> 'ouder_zonder_gezag' AND g.van <= vandaag() AND (g.tot IS NULL OR g.tot > vandaag())
      UNION ALL SELECT p.id, p.naam, 'leerling' FROM persoon p JOIN leerling l ON l.id = p.leerling
      WHERE l.id = b.leerling AND l.geboortedatum <= vandaag() - interval '18 years'
      UNION ALL SELECT NULL::uuid, v.naam, 'school' FROM vestiging v WHERE v.code = b.vestiging) x
    WHERE b.id = welk AND actor_rol() = 'tlv' AND b.swv = actor_organisatie()
    ORDER BY x.als, x.naam;
  END;
COMMENT ON FUNCTION bezwaar_belanghebbenden(uuid) IS 'TLV-8, Awb 1:2: who may object to this decision, for the SWV that took it.';

-- Where a message about an objection goes: who objected, the parents with gezag, the school, or the SWV. Only for Opmaat itself.
CREATE OR REPLACE FUNCTION bezwaar_adressen(welk uuid) RETURNS TABLE (persoon uuid, email text, rol text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT DISTINCT p.id, p.email, x.rol FROM tlv_bezwaar z, LATERAL (
      SELECT g.persoon, 'ouder' AS rol FROM gezag g WHERE g.leerling = z.leerling AND g.soort <> 'ouder_zonder_gezag'
        AND g.van <= vandaag() AND (g.tot IS NULL OR g.tot > vandaag())
      UNION SELECT z.indiener, z.indiener_als WHERE z.indiener IS NOT NULL AND z.indiener_als = 'leerling'
      UNION SELECT r.persoon, 'school' FROM rolvervulling r WHERE r.organisatie = z.vestiging AND r.rol IN ('ib', 'schoolleider')
        AND r.van <= vandaag() AND (r.tot IS NULL OR r.tot > vandaag())
      UNION SELECT r.persoon, 'swv' FROM rolvervulling r WHERE r.organisatie = z.swv AND r.rol = 'tlv'
        AND r.van <= vandaag() AND (r.tot IS NULL OR r.tot > vandaag())) x
    JOIN persoon p ON p.id = x.persoon
    WHERE z.id = welk AND actor_rol() = 'systeem';
  END;
COMMENT ON FUNCTION bezwaar_adressen(uuid) IS 'To whom a message about an objection goes; for Opmaat itself.';

-- Decisions about a pupil to which the actor may still object or did, for where parents and school look when they differ.
CREATE OR REPLACE FUNCTION bezwaar_mogelijk(kind uuid) RETURNS TABLE (besluit uuid, soort text, uitkomst text, besloten_dag date, bezwaar_tot date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT b.id, b.soort, b.uitkomst, b.besloten_dag, b.bezwaar_tot FROM tlv_besluit b
    WHERE b.leerling = kind AND actor_rol() IN ('ouder', 'leerling', 'ib', 'schoolleider') AND actor_bij_besluit(b.id)
      AND (b.bezwaar_tot >= vandaag() OR EXISTS (SELECT 1 FROM tlv_bezwaar z WHERE z.besluit = b.id))
    ORDER BY b.besloten_dag DESC, b.id;
  END;
COMMENT ON FUNCTION bezwaar_mogelijk(uuid) IS 'TLV-8: decisions about this pupil to which the actor may object, or to which somebody did.';

-- TLV-8, four eyes: who made the proposal that lies there on this objection; nobody when none lies there.
CREATE OR REPLACE FUNCTION bezwaar_voorsteller(welk uuid) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT CASE WHEN h.soort = 'voorgesteld' THEN h.door END FROM tlv_bezwaar_handeling h
    WHERE h.bezwaar = welk AND actor_rol() = 'tlv' AND h.swv = actor_organisatie() ORDER BY h.volgnummer DESC LIMIT 1;
  END;
COMMENT ON FUNCTION bezwaar_voorsteller(uuid) IS 'TLV-8: who proposed the decision that lies there on this objection now.';

REVOKE EXECUTE ON FUNCTION bezwaar_voorsteller(uuid), bezwaar_vervanger(uuid), bezwaar_mogelijk(uuid), bezwaar_besluit(uuid), actor_bij_besluit(uuid), bezwaar_belanghebbenden(uuid), bezwaar_adressen(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bezwaar_voorsteller(uuid), bezwaar_vervanger(uuid), bezwaar_mogelijk(uuid), bezwaar_besluit(uuid), actor_bij_besluit(uuid), bezwaar_belanghebbenden(uuid), bezwaar_adressen(uuid) TO opmaat_app;

SELECT beleid_vernieuwen('tlv_bezwaar');
GRANT SELECT, INSERT, UPDATE (toestand, beslisdatum, afgerond_op, volgnummer) ON tlv_bezwaar TO opmaat_app;
CREATE POLICY lezen ON tlv_bezwaar FOR SELECT USING (
  ((SELECT actor_rol()) = 'tlv' AND swv = (SELECT actor_organisatie()))
  OR ((SELECT actor_rol()) = 'ouder' AND actor_heeft_gezag(leerling))
  OR ((SELECT actor_rol()) = 'leerling' AND actor_is_meerderjarige_leerling(leerling))
  OR ((SELECT actor_rol()) IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie())
    AND (afgerond_op IS NULL OR afgerond_op > vandaag() - 42 OR school_is_betrokken(leerling, vestiging)))
  OR (SELECT actor_rol()) = 'systeem'
);
-- One objects for oneself in Opmaat, the schoolleider for the school; the SWV records what came on paper.
CREATE POLICY toevoegen ON tlv_bezwaar FOR INSERT WITH CHECK (
  volgnummer = 1 AND toestand = 'in_behandeling' AND afgerond_op IS NULL
  AND EXISTS (SELECT 1 FROM bezwaar_besluit(besluit) b WHERE b.leerling = tlv_bezwaar.leerling AND b.swv = tlv_bezwaar.swv
    AND b.vestiging = tlv_bezwaar.vestiging)
  AND CASE actor_rol()
    WHEN 'ouder' THEN indiener = actor_persoon() AND indiener_als = 'ouder' AND weg = 'opmaat' AND ontvangen_dag = vandaag()
    WHEN 'leerling' THEN indiener = actor_persoon() AND indiener_als = 'leerling' AND weg = 'opmaat' AND ontvangen_dag = vandaag()
    WHEN 'schoolleider' THEN indiener = actor_persoon() AND indiener_als = 'school' AND weg = 'opmaat' AND ontvangen_dag = vandaag()
    WHEN 'tlv' THEN weg = 'papier' AND ontvangen_dag <= vandaag() AND EXISTS (SELECT 1 FROM bezwaar_belanghebbenden(besluit) x
      WHERE x.als = indiener_als AND x.persoon IS NOT DISTINCT FROM indiener)
    ELSE false END
);
CREATE POLICY wijzigen ON tlv_bezwaar FOR UPDATE USING (
  afgerond_op IS NULL AND (((SELECT actor_rol()) = 'tlv' AND swv = (SELECT actor_organisatie()))
    OR (indiener = actor_persoon() AND (SELECT actor_rol()) IN ('ouder', 'leerling') AND actor_bij_besluit(besluit))
    OR (indiener_als = 'school' AND (SELECT actor_rol()) = 'schoolleider' AND vestiging = (SELECT actor_organisatie())))
) WITH CHECK (
  (actor_rol() = 'tlv' OR toestand IN ('in_behandeling', 'ingetrokken')) AND (afgerond_op IS NULL OR afgerond_op = vandaag())
);
-- Opmaat itself only lets the term run again when what was asked did not come in time.
CREATE POLICY hervatten ON tlv_bezwaar FOR UPDATE USING ((SELECT actor_rol()) = 'systeem' AND toestand = 'aanvulling_gevraagd' AND afgerond_op IS NULL)
  WITH CHECK (actor_rol() = 'systeem' AND toestand = 'aanvulling_gevraagd' AND afgerond_op IS NULL AND beslisdatum IS NOT NULL);

-- What was done never changes. What the SWV proposes inside is for the SWV until it decided.
SELECT beleid_vernieuwen('tlv_bezwaar_handeling');
GRANT SELECT, INSERT ON tlv_bezwaar_handeling TO opmaat_app;
CREATE POLICY lezen ON tlv_bezwaar_handeling FOR SELECT USING (
  EXISTS (SELECT 1 FROM tlv_bezwaar z WHERE z.id = bezwaar) AND ((SELECT actor_rol()) IN ('tlv', 'systeem') OR soort NOT IN ('voorgesteld', 'teruggelegd'))
);
CREATE POLICY toevoegen ON tlv_bezwaar_handeling FOR INSERT WITH CHECK (
  door = actor_persoon() AND door_rol = actor_rol() AND dag <= vandaag()
  AND EXISTS (SELECT 1 FROM tlv_bezwaar z WHERE z.id = bezwaar AND z.leerling = tlv_bezwaar_handeling.leerling
    AND z.swv = tlv_bezwaar_handeling.swv AND z.vestiging = tlv_bezwaar_handeling.vestiging AND z.afgerond_op IS NULL
    AND ((actor_rol() = 'tlv' AND (soort <> 'ontvangen' OR z.weg = 'papier') AND soort <> 'ingetrokken'
        -- Four eyes, and not by who took the decision objected to (Awb 10:3).
        AND (soort <> 'besloten' OR (coalesce(bezwaar_voorsteller(z.id) <> actor_persoon(), false)
          AND EXISTS (SELECT 1 FROM tlv_besluit b WHERE b.id = z.besluit AND b.besloten_door <> actor_persoon()))))
      OR (actor_rol() IN ('ouder', 'leerling', 'schoolleider') AND soort IN ('ontvangen', 'aangevuld', 'ingetrokken')
        AND (z.indiener = actor_persoon() OR (z.indiener_als = 'school' AND actor_rol() = 'schoolleider')))))
);
