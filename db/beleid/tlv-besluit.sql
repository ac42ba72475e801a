-- The SWV decides about toelaatbaarheid (TLV-5, TLV-8, TLV-9, TLV-10). What role tlv may with requests themselves is in tlv.sql, at its end.

-- A row beside a request says the same about pupil, school and SWV as the request itself.
CREATE OR REPLACE FUNCTION tlv_hoort_bij(welke uuid, kind uuid, van_swv text, school text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM tlv_aanvraag a WHERE a.id = welke AND a.leerling = kind AND a.swv = van_swv AND a.vestiging = school);
  END;
COMMENT ON FUNCTION tlv_hoort_bij(uuid, uuid, text, text) IS 'Whether this request is of this pupil, SWV and school.';

-- Whether the actor handles this request at the SWV that decides about it.
CREATE OR REPLACE FUNCTION actor_behandelt_tlv(welke uuid, kind uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT actor_rol() = 'tlv' AND EXISTS (SELECT 1 FROM tlv_aanvraag a
      WHERE a.id = welke AND a.leerling = kind AND a.swv = actor_organisatie() AND a.toestand <> 'concept');
  END;
COMMENT ON FUNCTION actor_behandelt_tlv(uuid, uuid) IS 'TLV-8: whether this request about this pupil was sent to the SWV where the actor decides.';

-- Whether the declaration is used today at the school of the actor, who works with the dossier there.
CREATE OR REPLACE FUNCTION actor_gebruikt_tlv(welke uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM tlv_plaatsing p WHERE p.besluit = welke AND p.vestiging = actor_organisatie()
      AND p.van <= vandaag() AND (p.tot IS NULL OR p.tot > vandaag()) AND school_is_betrokken(p.leerling, p.vestiging));
  END;
COMMENT ON FUNCTION actor_gebruikt_tlv(uuid) IS 'TLV-10: whether the pupil of this declaration sits with it at the school of the actor.';

-- TLV-8: the next serial number of the SWV of the actor, in the year of today. Raised in the transaction of the decision: the row is locked
-- until that ends, and goes back when it is rolled back. So numbers follow on each other without gap and without double.
CREATE OR REPLACE FUNCTION tlv_volgend_nummer() RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE uitkomst integer;
BEGIN
  IF actor_rol() IS DISTINCT FROM 'tlv' THEN RAISE insufficient_privilege USING MESSAGE = 'only role tlv gives numbers'; END IF;
  INSERT INTO tlv_teller AS t (swv, jaar, laatste) VALUES (actor_organisatie(), extract(year FROM vandaag())::integer, 1)
    ON CONFLICT (swv, jaar) DO UPDATE SET laatste = t.laatste + 1 RETURNING t.laatste INTO uitkomst;
  RETURN uitkomst;
END $$;
COMMENT ON FUNCTION tlv_volgend_nummer() IS 'TLV-8: raises and gives the serial number of the SWV of the actor in this calendar year.';

-- TLV-10: a special school asks by number and birth date whether there is a declaration. Nothing for anybody else, and nothing unless both fit.
CREATE OR REPLACE FUNCTION tlv_opzoeken(zoek text, geboren date)
  RETURNS TABLE (besluit uuid, leerling uuid, swv text, swvnaam text, soort text, categorie smallint, van date, tot date, hele_schoolperiode boolean,
    ingetrokken_op date, vervangen boolean, school_swv_po text, school_swv_vo text, schoolsoorten text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT b.id, b.leerling, b.swv, s.naam, b.soort, b.categorie, b.van, b.tot, b.hele_schoolperiode, b.ingetrokken_op,
      EXISTS (SELECT 1 FROM tlv_besluit n WHERE n.vervangt = b.id), swv_van_school(v.code, 'PO'), swv_van_school(v.code, 'VO'), v.soorten
    FROM tlv_besluit b JOIN swv s ON s.code = b.swv JOIN vestiging v ON v.code = actor_organisatie()
    WHERE actor_rol() IN ('ib', 'schoolleider') AND b.nummer = tlv_opzoeken.zoek AND b.geboortedatum = tlv_opzoeken.geboren;
  END;
COMMENT ON FUNCTION tlv_opzoeken(text, date) IS 'TLV-10: the declaration with this number, for a school that also knows the birth date. No name.';

-- MAT-2: which declarations a pupil has, for who may see the pupil: only kind, SWV and period, for the limit «tlv-nodig».
CREATE OR REPLACE FUNCTION tlv_van_leerling(welke uuid, dag date) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT coalesce(jsonb_agg(jsonb_build_object('soort', b.soort, 'swv', b.swv, 'van', b.van, 'tot', b.tot) ORDER BY b.soort, b.van), '[]')
    FROM tlv_besluit b WHERE b.leerling = welke AND b.uitkomst = 'positief' AND b.soort <> 'LWOO' AND b.ingetrokken_op IS NULL AND b.tot >= dag
      AND NOT EXISTS (SELECT 1 FROM tlv_besluit n WHERE n.vervangt = b.id)
      AND (actor_leest_dossier(welke, NULL) OR actor_rol() = 'systeem');
  END;
COMMENT ON FUNCTION tlv_van_leerling(uuid, date) IS 'MAT-2, TLV-5: kind, SWV and period of the declarations of a pupil that have not ended on this day.';

-- TLV-10: numbers for the register, without name or pupil: for the directie, who sees no requests, and for role tlv. Each row: how many
-- declarations of this kind and category run from and until these days, at this school (null: not yet at a special school).
CREATE OR REPLACE FUNCTION tlv_register_aantallen(dag date)
  RETURNS TABLE (soort text, categorie smallint, van date, tot date, vestiging text, schoolnaam text, aantal integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT b.soort, b.categorie, b.van, b.tot, p.vestiging, v.naam, count(*)::integer
    FROM tlv_besluit b
    LEFT JOIN tlv_plaatsing p ON p.besluit = b.id AND p.van <= dag AND (p.tot IS NULL OR p.tot > dag)
    LEFT JOIN vestiging v ON v.code = p.vestiging
    WHERE actor_rol() IN ('directie', 'tlv') AND b.swv = actor_organisatie() AND b.uitkomst = 'positief' AND b.ingetrokken_op IS NULL AND b.tot >= dag
      AND NOT EXISTS (SELECT 1 FROM tlv_besluit n WHERE n.vervangt = b.id)
    GROUP BY 1, 2, 3, 4, 5, 6;
  END;
COMMENT ON FUNCTION tlv_register_aantallen(date) IS 'TLV-10: how many declarations of the SWV of the actor have not ended on this day, by kind, category, period and school. No names.';

-- TLV-8, four eyes: who made the proposal that lies there on this request; nobody when none lies there.
CREATE OR REPLACE FUNCTION tlv_voorsteller(welke uuid) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT CASE WHEN h.soort = 'voorgesteld' THEN h.door END FROM tlv_handeling h
    WHERE h.aanvraag = welke AND actor_rol() = 'tlv' AND h.swv = actor_organisatie() ORDER BY h.volgnummer DESC LIMIT 1;
  END;
COMMENT ON FUNCTION tlv_voorsteller(uuid) IS 'TLV-8: who proposed the decision that lies there on this request now.';

-- Whether the actor may take this decision now: the first one on a request that runs, upon a proposal of somebody else; or the one that
-- replaces it, upon such a proposal on an objection that runs, and not by who took the first one (Awb 10:3).
CREATE OR REPLACE FUNCTION tlv_mag_besluiten(welke uuid, in_plaats_van uuid, voorsteller uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT voorsteller <> actor_persoon() AND CASE WHEN in_plaats_van IS NULL
      THEN EXISTS (SELECT 1 FROM tlv_aanvraag a WHERE a.id = welke AND a.afgerond_op IS NULL AND tlv_voorsteller(a.id) = voorsteller)
      ELSE EXISTS (SELECT 1 FROM tlv_besluit b JOIN tlv_bezwaar z ON z.besluit = b.id AND z.afgerond_op IS NULL
        WHERE b.id = in_plaats_van AND b.aanvraag = welke AND b.besloten_door <> actor_persoon() AND bezwaar_voorsteller(z.id) = voorsteller)
      END;
  END;
COMMENT ON FUNCTION tlv_mag_besluiten(uuid, uuid, uuid) IS 'TLV-8: four eyes and Awb 10:3: whether the actor may take the decision that this person proposed.';

-- Whether there is a decision with this outcome on a request.
CREATE OR REPLACE FUNCTION tlv_heeft_besluit(welke uuid, hoe text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM tlv_besluit b WHERE b.aanvraag = welke AND b.vervangt IS NULL AND b.uitkomst = hoe AND b.swv = actor_organisatie());
  END;
COMMENT ON FUNCTION tlv_heeft_besluit(uuid, text) IS 'TLV-8: whether a first decision with this outcome (positief, negatief) stands on this request.';
REVOKE EXECUTE ON FUNCTION tlv_voorsteller(uuid), tlv_mag_besluiten(uuid, uuid, uuid), tlv_heeft_besluit(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tlv_voorsteller(uuid), tlv_mag_besluiten(uuid, uuid, uuid), tlv_heeft_besluit(uuid, text) TO opmaat_app;

REVOKE EXECUTE ON FUNCTION tlv_hoort_bij(uuid, uuid, text, text), actor_behandelt_tlv(uuid, uuid), actor_gebruikt_tlv(uuid), tlv_volgend_nummer(), tlv_opzoeken(text, date),
  tlv_van_leerling(uuid, date), tlv_register_aantallen(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tlv_hoort_bij(uuid, uuid, text, text), actor_behandelt_tlv(uuid, uuid), actor_gebruikt_tlv(uuid), tlv_volgend_nummer(), tlv_opzoeken(text, date),
  tlv_van_leerling(uuid, date), tlv_register_aantallen(date) TO opmaat_app;

-- What the SWV does with a request stands in the timeline of the pupil, although the SWV does not see the dossier.
CREATE POLICY tlv_schrijven ON gebeurtenis FOR INSERT WITH CHECK (
  door IS NOT DISTINCT FROM actor_persoon() AND door_rol = 'tlv' AND actor_rol() = 'tlv' AND swv = actor_organisatie()
  AND (soort LIKE 'tlv.%' OR soort LIKE 'bezwaar.%') AND leerling IS NOT NULL AND actor_behandelt_tlv((gegevens ->> 'aanvraag')::uuid, leerling)
  AND tlv_hoort_bij((gegevens ->> 'aanvraag')::uuid, leerling, swv, vestiging)
);

SELECT beleid_vernieuwen('tlv_teller');
GRANT SELECT ON tlv_teller TO opmaat_app;
CREATE POLICY lezen ON tlv_teller FOR SELECT USING ((SELECT actor_rol()) = 'tlv' AND swv = (SELECT actor_organisatie()));

-- A decision does not change; the SWV can only withdraw it.
SELECT beleid_vernieuwen('tlv_besluit');
GRANT SELECT, INSERT, UPDATE (ingetrokken_op, ingetrokken_om) ON tlv_besluit TO opmaat_app;
CREATE POLICY lezen ON tlv_besluit FOR SELECT USING (
  ((SELECT actor_rol()) = 'tlv' AND swv = (SELECT actor_organisatie()))
  OR ((SELECT actor_rol()) IN ('ouder', 'leerling') AND actor_leest_dossier(leerling, vestiging))
  OR ((SELECT actor_rol()) IN ('ib', 'schoolleider') AND (actor_leest_dossier(leerling, vestiging) OR actor_gebruikt_tlv(id)))
  OR (SELECT actor_rol()) = 'systeem'
);
CREATE POLICY besluiten ON tlv_besluit FOR INSERT WITH CHECK (
  actor_rol() = 'tlv' AND swv = actor_organisatie() AND besloten_door = actor_persoon() AND voorgesteld_door <> actor_persoon()
  AND besloten_dag = vandaag() AND ingetrokken_op IS NULL AND actor_behandelt_tlv(aanvraag, leerling)
  AND tlv_hoort_bij(aanvraag, leerling, swv, vestiging) AND tlv_mag_besluiten(aanvraag, vervangt, voorgesteld_door)
  AND EXISTS (SELECT 1 FROM tlv_aanvraag a WHERE a.id = aanvraag AND a.leerling_naam = tlv_besluit.leerling_naam AND a.geboortedatum = tlv_besluit.geboortedatum)
  -- The number is the one that the counter just gave.
  AND (nummer IS NULL OR EXISTS (SELECT 1 FROM tlv_teller t WHERE t.swv = tlv_besluit.swv AND t.jaar = extract(year FROM vandaag())
    AND tlv_besluit.nummer = t.swv || '-' || lpad(t.jaar::text, 4, '0') || '-' || lpad(t.laatste::text, 5, '0')))
);
CREATE POLICY intrekken ON tlv_besluit FOR UPDATE
  USING (actor_rol() = 'tlv' AND swv = actor_organisatie() AND ingetrokken_op IS NULL)
  WITH CHECK (swv = actor_organisatie() AND ingetrokken_op = vandaag() AND ingetrokken_om IS NOT NULL);

-- The register itself writes where a declaration is used, upon a placement.
SELECT beleid_vernieuwen('tlv_plaatsing');
GRANT SELECT, INSERT, DELETE, UPDATE (tot) ON tlv_plaatsing TO opmaat_app;
CREATE POLICY lezen ON tlv_plaatsing FOR SELECT USING (
  ((SELECT actor_rol()) = 'tlv' AND swv = (SELECT actor_organisatie()))
  OR ((SELECT actor_rol()) IN ('ouder', 'leerling', 'ib', 'schoolleider') AND actor_leest_dossier(leerling, vestiging))
  OR (SELECT actor_rol()) = 'systeem'
);
CREATE POLICY plaatsen ON tlv_plaatsing FOR INSERT WITH CHECK (actor_rol() = 'systeem');
CREATE POLICY beeindigen ON tlv_plaatsing FOR UPDATE USING (actor_rol() = 'systeem');
-- A placement that another replaces before it began.
CREATE POLICY vervalt ON tlv_plaatsing FOR DELETE USING (actor_rol() = 'systeem');
