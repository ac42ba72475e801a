-- The request for a toelaatbaarheidsverklaring: the school writes it, parents with gezag (from eighteen the pupil) read along from the day they were told, the
-- competent SWV reads it once it was sent, and an expert reads the one request for which he was invited (TLV-1 to TLV-3, TLV-11).
-- domein/tlv/regels/toegang.ts says the same in sentences.

-- Whether the actor was invited to advise on this request, and it still runs.
CREATE OR REPLACE FUNCTION actor_adviseert(welke uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM tlv_advies d JOIN tlv_aanvraag a ON a.id = d.aanvraag
      WHERE d.aanvraag = welke AND actor_rol() = 'deskundige' AND d.persoon = actor_persoon() AND d.swv = actor_organisatie()
        AND d.teruggetrokken_op IS NULL AND a.afgerond_op IS NULL);
  END;
COMMENT ON FUNCTION actor_adviseert(uuid) IS 'TLV-3: whether the acting expert was invited for this request, was not taken off it, and it is not finished.';

-- Who reads what goes along with a request: the school, parents from the day they were told, the SWV from the day it was sent, its experts.
CREATE OR REPLACE FUNCTION actor_leest_tlv(welke uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  a tlv_aanvraag;
BEGIN
  SELECT x.* INTO a FROM tlv_aanvraag x WHERE x.id = welke;
  IF a.id IS NULL THEN RETURN false; END IF;
  CASE actor_rol()
    WHEN 'systeem' THEN RETURN true;
    WHEN 'tlv' THEN RETURN a.swv = actor_organisatie() AND a.ingediend_dag IS NOT NULL;
    WHEN 'deskundige' THEN RETURN actor_adviseert(welke);
    WHEN 'ouder' THEN RETURN actor_heeft_gezag(a.leerling) AND (a.ingediend_dag IS NOT NULL
      OR a.inhoud ->> 'oudersIngelichtOp' IS NOT NULL OR a.inhoud ->> 'visieGevraagdOp' IS NOT NULL);
    WHEN 'leerling' THEN RETURN actor_is_meerderjarige_leerling(a.leerling) AND (a.ingediend_dag IS NOT NULL
      OR a.inhoud ->> 'oudersIngelichtOp' IS NOT NULL OR a.inhoud ->> 'visieGevraagdOp' IS NOT NULL);
    WHEN 'ib', 'schoolleider' THEN RETURN actor_leest_dossier(a.leerling, a.vestiging)
      AND (a.ingediend_dag IS NOT NULL OR a.vestiging = actor_organisatie());
    ELSE RETURN false;
  END CASE;
END $$;
COMMENT ON FUNCTION actor_leest_tlv(uuid) IS 'TLV-1, TLV-11: whether the actor may read this request with what goes along.';

-- Whether the acting school may still write in what goes along: before it was sent, and while the SWV waits for more.
CREATE OR REPLACE FUNCTION actor_schrijft_tlv(welke uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM tlv_aanvraag a WHERE a.id = welke AND a.toestand IN ('concept', 'aanvulling_gevraagd')
      AND a.afgerond_op IS NULL AND actor_schrijft_dossier(a.leerling, a.vestiging));
  END;
COMMENT ON FUNCTION actor_schrijft_tlv(uuid) IS 'TLV-2: whether the acting school may change what goes along with this request.';

-- TLV-3: an expert is independent of the school that asks. Says why not: a role at the school, at its board or another school of it, or gezag.
CREATE OR REPLACE FUNCTION tlv_band_met_school(wie uuid, welke uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT CASE
      WHEN EXISTS (SELECT 1 FROM gezag g WHERE g.leerling = a.leerling AND g.persoon = wie AND g.van <= vandaag() AND (g.tot IS NULL OR g.tot > vandaag())) THEN 'ouder'
      WHEN EXISTS (SELECT 1 FROM rolvervulling r WHERE r.persoon = wie AND r.organisatie = a.vestiging AND r.van <= vandaag() AND (r.tot IS NULL OR r.tot > vandaag())) THEN 'school'
      WHEN EXISTS (SELECT 1 FROM vestiging_bestuur v JOIN vestiging_bestuur zus ON zus.bestuur = v.bestuur AND zus.van <= vandaag() AND (zus.tot IS NULL OR zus.tot > vandaag())
        JOIN rolvervulling r ON r.organisatie IN (v.bestuur, zus.vestiging) WHERE v.vestiging = a.vestiging AND v.van <= vandaag() AND (v.tot IS NULL OR v.tot > vandaag())
        AND r.persoon = wie AND r.van <= vandaag() AND (r.tot IS NULL OR r.tot > vandaag())) THEN 'bestuur'
      END
    FROM tlv_aanvraag a WHERE a.id = welke
      AND ((actor_rol() = 'tlv' AND a.swv = actor_organisatie() AND a.ingediend_dag IS NOT NULL) OR (wie = actor_persoon() AND actor_adviseert(welke)));
  END;
COMMENT ON FUNCTION tlv_band_met_school(uuid, uuid) IS 'TLV-3: what ties this person to the school that asks (ouder, school, bestuur); empty when nothing does. For the SWV of the request, and for the expert himself.';

-- How far the advice is, for who may read the request: no names, no text.
CREATE OR REPLACE FUNCTION tlv_adviesstand(welke uuid) RETURNS TABLE (plaats smallint, discipline text, gevraagd date, reageren_voor date, gegeven date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT d.plaats, d.discipline, (d.uitgenodigd_op AT TIME ZONE 'Europe/Amsterdam')::date, d.reageren_voor, d.gegeven_dag
    FROM tlv_advies d WHERE d.aanvraag = welke AND d.teruggetrokken_op IS NULL AND actor_leest_tlv(welke) ORDER BY d.plaats;
  END;
COMMENT ON FUNCTION tlv_adviesstand(uuid) IS 'TLV-3: which disciplines were asked for advice on this request, until when, and who answered when; without names.';

-- TLV-1: where a pupil is enrolled decides which SWV is competent, also for a school where the pupil was only applied.
CREATE OR REPLACE FUNCTION tlv_school_van(welke uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT i.vestiging FROM inschrijving i WHERE i.leerling = welke AND i.van <= vandaag() AND (i.tot IS NULL OR i.tot > vandaag())
      AND actor_rol() IN ('ib', 'schoolleider') AND school_is_betrokken(welke, actor_organisatie());
  END;
COMMENT ON FUNCTION tlv_school_van(uuid) IS 'TLV-1: the school where this pupil is enrolled today, for a school that works with the pupil.';

-- Small questions that policies ask of the request.
CREATE OR REPLACE FUNCTION tlv_is_besloten(welke uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC SELECT EXISTS (SELECT 1 FROM tlv_aanvraag a WHERE a.id = welke AND a.toestand IN ('toegekend', 'afgewezen')); END;
CREATE OR REPLACE FUNCTION tlv_loopt(welke uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC SELECT EXISTS (SELECT 1 FROM tlv_aanvraag a WHERE a.id = welke AND a.ingediend_dag IS NOT NULL AND a.afgerond_op IS NULL); END;
CREATE OR REPLACE FUNCTION tlv_advies_is_open(welk uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC SELECT EXISTS (SELECT 1 FROM tlv_advies d WHERE d.id = welk AND d.persoon = actor_persoon() AND d.gegeven_op IS NULL AND actor_adviseert(d.aanvraag)); END;

-- One request of a kind at a time, at whichever school; and what runs already is renewed.
CREATE OR REPLACE FUNCTION tlv_loopt_al(kind uuid, welke_soort text) RETURNS TABLE (aanvraag uuid, eigen boolean, besluit uuid, nummer text, tot date, hele_schoolperiode boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT a.id, a.vestiging = actor_organisatie(), NULL::uuid, NULL::text, NULL::date, NULL::boolean FROM tlv_aanvraag a
    WHERE a.leerling = kind AND a.soort = welke_soort AND a.afgerond_op IS NULL AND actor_rol() IN ('ib', 'schoolleider') AND school_is_betrokken(kind, actor_organisatie())
    UNION ALL
    SELECT NULL::uuid, NULL::boolean, b.id, b.nummer, b.tot, b.hele_schoolperiode FROM tlv_besluit b
    WHERE b.leerling = kind AND b.soort = welke_soort AND b.uitkomst = 'positief' AND b.ingetrokken_op IS NULL AND b.tot >= vandaag()
      AND NOT EXISTS (SELECT 1 FROM tlv_besluit n WHERE n.vervangt = b.id)
      AND actor_rol() IN ('ib', 'schoolleider') AND school_is_betrokken(kind, actor_organisatie());
  END;
COMMENT ON FUNCTION tlv_loopt_al(uuid, text) IS 'TLV-2, TLV-5: requests and declarations of this kind that run for this pupil, at any school; for a school that works with the pupil.';

-- TLV-5: declarations of pupils who are enrolled at the acting school, that end on this day, with the request that renews them.
CREATE OR REPLACE FUNCTION tlv_te_verlengen(einde date)
  RETURNS TABLE (besluit uuid, nummer text, soort text, categorie smallint, leerling uuid, leerling_naam text, groep text, tot date, hele_schoolperiode boolean, aanvraag uuid, toestand text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT b.id, b.nummer, b.soort, b.categorie, b.leerling, b.leerling_naam, i.groep, b.tot, b.hele_schoolperiode, v.id, v.toestand
    FROM inschrijving i JOIN tlv_besluit b ON b.leerling = i.leerling
    LEFT JOIN LATERAL (SELECT a.id, a.toestand FROM tlv_aanvraag a WHERE a.volgt_op = b.id AND a.vestiging = i.vestiging
      AND a.toestand NOT IN ('ingetrokken', 'buiten_behandeling') ORDER BY a.begonnen_op DESC LIMIT 1) v ON true
    WHERE actor_rol() IN ('ib', 'schoolleider') AND i.vestiging = actor_organisatie() AND i.van <= vandaag() AND (i.tot IS NULL OR i.tot > vandaag())
      AND b.uitkomst = 'positief' AND b.ingetrokken_op IS NULL AND b.tot = einde AND NOT EXISTS (SELECT 1 FROM tlv_besluit n WHERE n.vervangt = b.id)
    ORDER BY b.leerling_naam, b.id;
  END;
COMMENT ON FUNCTION tlv_te_verlengen(date) IS 'TLV-5: declarations of the pupils of the acting school that end on this day, each with its renewal when that was begun.';

-- Parents, or the pupil of age, add their own words to what goes along; nobody changes or removes them.
CREATE OR REPLACE FUNCTION tlv_visie_toevoegen(welke uuid, naam text, tekst text, moment timestamptz) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF actor_rol() NOT IN ('ouder', 'leerling') OR NOT actor_leest_tlv(welke) OR length(trim(tekst)) NOT BETWEEN 1 AND 4000 THEN RETURN false; END IF;
  UPDATE tlv_dossier d SET visies = d.visies || jsonb_build_array(jsonb_build_object('persoon', actor_persoon(), 'naam', naam, 'dag', vandaag(),
      'moment', tlv_visie_toevoegen.moment, 'tekst', tlv_visie_toevoegen.tekst))
    FROM tlv_aanvraag a WHERE d.aanvraag = welke AND a.id = welke AND a.afgerond_op IS NULL AND jsonb_array_length(d.visies) < 20;
  RETURN FOUND;
END $$;
COMMENT ON FUNCTION tlv_visie_toevoegen(uuid, text, text, timestamptz) IS 'TLV-1: adds the view of the acting parent, or of the pupil of age, to this request while it runs; at most twenty.';

-- An expert who cannot advise steps back: he no longer reads the request at that moment.
CREATE OR REPLACE FUNCTION tlv_advies_weigeren(welke uuid, waarom text, moment timestamptz) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE tlv_advies d SET teruggetrokken_op = tlv_advies_weigeren.moment, teruggetrokken_om = waarom, teruggetrokken_door = 'deskundige'
    WHERE d.id = welke AND d.persoon = actor_persoon() AND d.gegeven_op IS NULL AND actor_adviseert(d.aanvraag);
  RETURN FOUND;
END $$;
COMMENT ON FUNCTION tlv_advies_weigeren(uuid, text, timestamptz) IS 'TLV-3: the acting expert steps back from this invitation with a reason.';

-- What was sent does not change, whoever asks; Opmaat itself may erase it (TLV-11).
CREATE OR REPLACE FUNCTION tlv_aanvraag_bevriezen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.ingediend_dag IS NOT NULL AND actor_rol() NOT IN ('', 'systeem')
    AND (OLD.swv, OLD.vestiging, OLD.leerling, OLD.soort, OLD.categorie, OLD.bevoegd_grond, OLD.opp, OLD.volgt_op, OLD.leerling_naam, OLD.geboortedatum, OLD.gewenste_start, OLD.inhoud, OLD.ingediend_dag)
      IS DISTINCT FROM (NEW.swv, NEW.vestiging, NEW.leerling, NEW.soort, NEW.categorie, NEW.bevoegd_grond, NEW.opp, NEW.volgt_op, NEW.leerling_naam, NEW.geboortedatum, NEW.gewenste_start, NEW.inhoud, NEW.ingediend_dag)
  THEN RAISE EXCEPTION 'A request that was sent does not change' USING ERRCODE = 'check_violation'; END IF;
  RETURN NEW;
END $$;
DROP TRIGGER IF EXISTS tlv_aanvraag_bevriezen ON tlv_aanvraag;
CREATE TRIGGER tlv_aanvraag_bevriezen BEFORE UPDATE ON tlv_aanvraag FOR EACH ROW EXECUTE FUNCTION tlv_aanvraag_bevriezen();

-- A draft advice goes with its invitation.
CREATE OR REPLACE FUNCTION tlv_concept_opruimen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'tlv_advies' THEN DELETE FROM tlv_advies_concept c WHERE c.advies = NEW.id;
  ELSE DELETE FROM tlv_advies_concept c USING tlv_advies d WHERE d.id = c.advies AND d.aanvraag = NEW.id; END IF;
  RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS tlv_concept_opruimen ON tlv_advies;
CREATE TRIGGER tlv_concept_opruimen AFTER UPDATE ON tlv_advies FOR EACH ROW
  WHEN (NEW.gegeven_op IS NOT NULL OR NEW.teruggetrokken_op IS NOT NULL) EXECUTE FUNCTION tlv_concept_opruimen();
DROP TRIGGER IF EXISTS tlv_concept_opruimen ON tlv_aanvraag;
CREATE TRIGGER tlv_concept_opruimen AFTER UPDATE OF afgerond_op ON tlv_aanvraag FOR EACH ROW
  WHEN (NEW.afgerond_op IS NOT NULL) EXECUTE FUNCTION tlv_concept_opruimen();

REVOKE EXECUTE ON FUNCTION actor_adviseert(uuid), actor_leest_tlv(uuid), actor_schrijft_tlv(uuid), tlv_band_met_school(uuid, uuid), tlv_is_besloten(uuid), tlv_school_van(uuid), tlv_loopt(uuid), tlv_advies_is_open(uuid),
  tlv_adviesstand(uuid), tlv_loopt_al(uuid, text), tlv_te_verlengen(date), tlv_visie_toevoegen(uuid, text, text, timestamptz),
  tlv_advies_weigeren(uuid, text, timestamptz), tlv_aanvraag_bevriezen(), tlv_concept_opruimen() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION actor_adviseert(uuid), actor_leest_tlv(uuid), actor_schrijft_tlv(uuid), tlv_band_met_school(uuid, uuid), tlv_is_besloten(uuid), tlv_school_van(uuid), tlv_loopt(uuid), tlv_advies_is_open(uuid),
  tlv_adviesstand(uuid), tlv_loopt_al(uuid, text), tlv_te_verlengen(date), tlv_visie_toevoegen(uuid, text, text, timestamptz),
  tlv_advies_weigeren(uuid, text, timestamptz) TO opmaat_app;
GRANT USAGE ON SEQUENCE tlv_aanvraagnummer_volgorde TO opmaat_app;

-- The register of experts: kept by the SWV, and an expert reads how he stands in it.
SELECT beleid_vernieuwen('tlv_deskundige');
GRANT SELECT, INSERT, UPDATE (naam, registratie, van, tot, volgnummer) ON tlv_deskundige TO opmaat_app;
CREATE POLICY lezen ON tlv_deskundige FOR SELECT USING (
  ((SELECT actor_rol()) = 'tlv' AND swv = (SELECT actor_organisatie()))
  OR ((SELECT actor_rol()) = 'deskundige' AND persoon = (SELECT actor_persoon()) AND swv = (SELECT actor_organisatie()))
);
CREATE POLICY toevoegen ON tlv_deskundige FOR INSERT WITH CHECK (
  actor_rol() = 'tlv' AND swv = actor_organisatie() AND volgnummer = 1 AND EXISTS (SELECT 1 FROM rolvervulling r WHERE r.persoon = tlv_deskundige.persoon
    AND r.rol = 'deskundige' AND r.organisatie = actor_organisatie() AND r.van <= vandaag() AND (r.tot IS NULL OR r.tot > vandaag()))
);
CREATE POLICY wijzigen ON tlv_deskundige FOR UPDATE USING (actor_rol() = 'tlv' AND swv = actor_organisatie());

SELECT beleid_vernieuwen('tlv_aanvraag');
GRANT SELECT, INSERT ON tlv_aanvraag TO opmaat_app;
GRANT UPDATE (swv, soort, categorie, bevoegd_grond, opp, leerling_naam, geboortedatum, gewenste_start, inhoud, toestand, ingediend_dag, beslisdatum, afgerond_op,
  bijgewerkt_op, volgnummer) ON tlv_aanvraag TO opmaat_app;
CREATE POLICY lezen ON tlv_aanvraag FOR SELECT USING (
  ((SELECT actor_rol()) = 'tlv' AND swv = (SELECT actor_organisatie()) AND ingediend_dag IS NOT NULL)
  OR ((SELECT actor_rol()) IN ('ib', 'schoolleider') AND (ingediend_dag IS NOT NULL OR vestiging = (SELECT actor_organisatie())) AND actor_leest_dossier(leerling, vestiging))
  OR ((((SELECT actor_rol()) = 'ouder' AND actor_heeft_gezag(leerling)) OR ((SELECT actor_rol()) = 'leerling' AND actor_is_meerderjarige_leerling(leerling)))
    AND (ingediend_dag IS NOT NULL OR inhoud ->> 'oudersIngelichtOp' IS NOT NULL OR inhoud ->> 'visieGevraagdOp' IS NOT NULL))
  OR ((SELECT actor_rol()) = 'deskundige' AND actor_adviseert(id))
  OR (SELECT actor_rol()) = 'systeem'
);
CREATE POLICY toevoegen ON tlv_aanvraag FOR INSERT WITH CHECK (
  door = actor_persoon() AND toestand = 'concept' AND volgnummer = 1 AND ingediend_dag IS NULL AND afgerond_op IS NULL AND actor_schrijft_dossier(leerling, vestiging)
);
-- The school brings it to the SWV or withdraws it; what the SWV asks, proposes and decides is of the SWV.
-- After it is finished only Opmaat itself still brings its state along, when another decision follows upon an objection.
CREATE POLICY wijzigen ON tlv_aanvraag FOR UPDATE USING (
  actor_rol() = 'systeem' OR (afgerond_op IS NULL AND (
    (actor_rol() IN ('ib', 'schoolleider') AND actor_schrijft_dossier(leerling, vestiging))
    OR (actor_rol() = 'tlv' AND swv = actor_organisatie() AND ingediend_dag IS NOT NULL)))
) WITH CHECK (
  (actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie() AND ((toestand = 'concept' AND ingediend_dag IS NULL) OR (toestand = 'ingediend' AND ingediend_dag IS NOT NULL) OR toestand = 'ingetrokken')
    AND (afgerond_op IS NOT NULL) = (toestand = 'ingetrokken'))
  OR (actor_rol() = 'tlv' AND swv = actor_organisatie() AND toestand NOT IN ('concept', 'ingetrokken')
    AND (afgerond_op IS NOT NULL) = (toestand IN ('toegekend', 'afgewezen', 'buiten_behandeling'))
    AND CASE toestand WHEN 'toegekend' THEN tlv_heeft_besluit(id, 'positief') WHEN 'afgewezen' THEN tlv_heeft_besluit(id, 'negatief') ELSE true END)
  OR actor_rol() = 'systeem'
);

SELECT beleid_vernieuwen('tlv_dossier');
GRANT SELECT ON tlv_dossier TO opmaat_app;
GRANT INSERT (aanvraag, leerling, swv, vestiging, inhoud, moment, door_naam), UPDATE (swv, inhoud, moment, door_naam) ON tlv_dossier TO opmaat_app;
CREATE POLICY lezen ON tlv_dossier FOR SELECT USING (actor_leest_tlv(aanvraag));
CREATE POLICY toevoegen ON tlv_dossier FOR INSERT WITH CHECK (actor_schrijft_tlv(aanvraag) AND tlv_hoort_bij(aanvraag, leerling, swv, vestiging));
CREATE POLICY wijzigen ON tlv_dossier FOR UPDATE USING (actor_schrijft_tlv(aanvraag));

-- Append-only. Proposals and their return are between the people of the SWV.
SELECT beleid_vernieuwen('tlv_handeling');
GRANT SELECT, INSERT ON tlv_handeling TO opmaat_app;
CREATE POLICY lezen ON tlv_handeling FOR SELECT USING (
  ((SELECT actor_rol()) = 'tlv' AND swv = (SELECT actor_organisatie()) AND actor_leest_tlv(aanvraag))
  OR ((SELECT actor_rol()) IN ('ib', 'schoolleider', 'ouder', 'leerling') AND soort NOT IN ('voorgesteld', 'teruggelegd') AND actor_leest_tlv(aanvraag))
  OR (SELECT actor_rol()) = 'systeem'
);
CREATE POLICY toevoegen ON tlv_handeling FOR INSERT WITH CHECK (
  door IS NOT DISTINCT FROM actor_persoon() AND door_rol = actor_rol() AND dag = vandaag() AND tlv_hoort_bij(aanvraag, leerling, swv, vestiging)
  AND CASE
    WHEN soort IN ('ingediend', 'aangevuld', 'ingetrokken') THEN actor_schrijft_dossier(leerling, vestiging)
    WHEN soort IN ('aanvulling_gevraagd', 'voorgesteld', 'teruggelegd', 'buiten_behandeling') THEN actor_rol() = 'tlv' AND swv = actor_organisatie()
    -- Who took the decision writes that it was taken; its row asks for four eyes.
    WHEN soort = 'besloten' THEN actor_rol() = 'tlv' AND swv = actor_organisatie() AND EXISTS (SELECT 1 FROM tlv_besluit b
      WHERE b.aanvraag = tlv_handeling.aanvraag AND b.vervangt IS NULL AND b.besloten_door = actor_persoon() AND b.id::text = gegevens ->> 'besluit')
    WHEN soort = 'na_bezwaar' THEN actor_rol() = 'systeem'
    ELSE false
  END
);

-- The SWV invites and takes back; the expert alone gives the advice, once. School and parents read it with the decision (WPO 18a lid 14).
SELECT beleid_vernieuwen('tlv_advies');
GRANT SELECT ON tlv_advies TO opmaat_app;
GRANT INSERT (id, aanvraag, leerling, swv, vestiging, plaats, persoon, naam, discipline, uitgenodigd_op, uitgenodigd_door_naam, reageren_voor) ON tlv_advies TO opmaat_app;
GRANT UPDATE (herinnerd_op, teruggetrokken_op, teruggetrokken_om, teruggetrokken_door, oordeel, tekst, onafhankelijk, hash, gegeven_dag, gegeven_op) ON tlv_advies TO opmaat_app;
CREATE POLICY lezen ON tlv_advies FOR SELECT USING (
  ((SELECT actor_rol()) = 'tlv' AND swv = (SELECT actor_organisatie()))
  OR ((SELECT actor_rol()) = 'deskundige' AND persoon = (SELECT actor_persoon()) AND swv = (SELECT actor_organisatie()) AND teruggetrokken_op IS NULL AND actor_adviseert(aanvraag))
  OR ((SELECT actor_rol()) IN ('ib', 'schoolleider', 'ouder', 'leerling') AND gegeven_op IS NOT NULL AND tlv_is_besloten(aanvraag) AND actor_leest_tlv(aanvraag))
  OR (SELECT actor_rol()) = 'systeem'
);
CREATE POLICY uitnodigen ON tlv_advies FOR INSERT WITH CHECK (
  actor_rol() = 'tlv' AND swv = actor_organisatie() AND tlv_hoort_bij(aanvraag, leerling, swv, vestiging) AND actor_leest_tlv(aanvraag) AND tlv_loopt(aanvraag)
  AND tlv_band_met_school(persoon, aanvraag) IS NULL AND EXISTS (SELECT 1 FROM tlv_deskundige k WHERE k.swv = tlv_advies.swv AND k.persoon = tlv_advies.persoon
    AND k.discipline = tlv_advies.discipline AND k.van <= vandaag() AND (k.tot IS NULL OR k.tot > vandaag()))
  AND CASE plaats WHEN 1 THEN discipline IN ('orthopedagoog', 'psycholoog') ELSE discipline NOT IN ('orthopedagoog', 'psycholoog') END
);
CREATE POLICY terugtrekken ON tlv_advies FOR UPDATE USING (actor_rol() = 'tlv' AND swv = actor_organisatie() AND gegeven_op IS NULL AND teruggetrokken_op IS NULL)
  WITH CHECK (actor_rol() = 'tlv' AND swv = actor_organisatie() AND gegeven_op IS NULL AND teruggetrokken_op IS NOT NULL AND teruggetrokken_door = 'samenwerkingsverband');
CREATE POLICY geven ON tlv_advies FOR UPDATE USING (actor_rol() = 'deskundige' AND persoon = actor_persoon() AND gegeven_op IS NULL AND actor_adviseert(aanvraag))
  WITH CHECK (actor_rol() = 'deskundige' AND persoon = actor_persoon() AND teruggetrokken_op IS NULL AND gegeven_dag = vandaag() AND tlv_band_met_school(persoon, aanvraag) IS NULL);
CREATE POLICY herinneren ON tlv_advies FOR UPDATE USING (actor_rol() = 'systeem' AND gegeven_op IS NULL AND teruggetrokken_op IS NULL)
  WITH CHECK (actor_rol() = 'systeem' AND gegeven_op IS NULL AND teruggetrokken_op IS NULL);

SELECT beleid_vernieuwen('tlv_advies_concept');
GRANT SELECT, INSERT, DELETE, UPDATE (oordeel, tekst, moment) ON tlv_advies_concept TO opmaat_app;
CREATE POLICY eigen ON tlv_advies_concept USING ((SELECT actor_rol()) = 'deskundige' AND persoon = (SELECT actor_persoon()) AND tlv_advies_is_open(advies))
  WITH CHECK (actor_rol() = 'deskundige' AND persoon = actor_persoon() AND tlv_advies_is_open(advies));
