-- Arrangements (ARR). regels/toegang.ts says the same in sentences. The SWV reads requests only, with what went along, and no table of the dossier.
-- Between the writer and the parents: a teacher and a school with which the dossier is shared read what was decided, not what is being asked.

-- Whether a group arrangement has a pupil of whom the actor reads the dossier: the own child, the pupil itself, a pupil of the own group.
CREATE OR REPLACE FUNCTION actor_leest_deelnemer(welk uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM arrangement_deelname d WHERE d.arrangement = welk AND actor_leest_dossier(d.leerling, d.vestiging));
  END;
COMMENT ON FUNCTION actor_leest_deelnemer(uuid) IS 'ARR-1: whether somebody takes part of whom the actor may read the dossier.';

-- One function says who reads an arrangement; its policy and those of the tables below it ask it.
CREATE OR REPLACE FUNCTION arrangement_leesbaar(a arrangement) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  rol text := actor_rol();
  eigen text := actor_organisatie();
BEGIN
  IF rol = 'systeem' THEN RETURN true; END IF;
  IF rol = 'tlv' THEN RETURN a.model = 'leerling' AND a.ingediend_dag IS NOT NULL AND a.swv = eigen; END IF;
  IF rol IN ('ib', 'schoolleider') AND a.vestiging = eigen THEN RETURN a.leerling IS NULL OR school_is_betrokken(a.leerling, eigen); END IF;
  IF rol IN ('ib', 'schoolleider', 'leraar') AND a.toestand NOT IN ('toegekend', 'beeindigd') THEN RETURN false; END IF;
  IF rol NOT IN ('ouder', 'leerling', 'leraar', 'ib', 'schoolleider') THEN RETURN false; END IF;
  IF a.leerling IS NOT NULL THEN RETURN actor_leest_dossier(a.leerling, a.vestiging); END IF;
  IF rol = 'leraar' AND a.vestiging = eigen AND a.groep = actor_groep() THEN RETURN true; END IF;
  RETURN a.soort = 'groep' AND actor_leest_deelnemer(a.id);
END $$;
COMMENT ON FUNCTION arrangement_leesbaar(arrangement) IS 'ARR-1, TOE-3: who reads this arrangement.';

CREATE OR REPLACE FUNCTION actor_leest_arrangement(welk uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT coalesce((SELECT arrangement_leesbaar(a) FROM arrangement a WHERE a.id = welk), false)
$$;
COMMENT ON FUNCTION actor_leest_arrangement(uuid) IS 'ARR-1: whether the actor reads this arrangement.';

-- Whether the actor works at the school of this arrangement, and with its pupil.
CREATE OR REPLACE FUNCTION actor_schrijft_arrangement(welk uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM arrangement a WHERE a.id = welk AND actor_rol() IN ('ib', 'schoolleider') AND a.vestiging = actor_organisatie()
      AND (a.leerling IS NULL OR school_is_betrokken(a.leerling, a.vestiging)));
  END;
COMMENT ON FUNCTION actor_schrijft_arrangement(uuid) IS 'ARR-2: whether the school of the actor has this arrangement.';

-- Whether the SWV of the actor decides on this request.
CREATE OR REPLACE FUNCTION actor_beoordeelt_arrangement(welk uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM arrangement a WHERE a.id = welk AND actor_rol() = 'tlv' AND a.swv = actor_organisatie()
      AND a.model = 'leerling' AND a.ingediend_dag IS NOT NULL);
  END;
COMMENT ON FUNCTION actor_beoordeelt_arrangement(uuid) IS 'ARR-2: whether the SWV of the actor decides on this request.';

-- Four eyes: the last proposal is of somebody else.
CREATE OR REPLACE FUNCTION arrangement_ander_stelde_voor(welk uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT coalesce((SELECT h.soort = 'voorgesteld' AND h.door <> actor_persoon() FROM arrangement_handeling h
      WHERE h.arrangement = welk AND h.soort IN ('voorgesteld', 'voorstel_teruggegeven', 'aanvulling_gevraagd') ORDER BY h.volgnummer DESC LIMIT 1), false);
  END;
COMMENT ON FUNCTION arrangement_ander_stelde_voor(uuid) IS 'ARR-2: whether a proposal of somebody else lies there.';

-- In the pupil model nothing is granted or refused without a decision of the SWV.
CREATE OR REPLACE FUNCTION arrangement_is_besloten(welk uuid, als text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM arrangement_handeling h WHERE h.arrangement = welk AND h.soort = 'besloten' AND h.door_rol = 'tlv'
      AND h.gegevens ->> 'uitkomst' = als);
  END;
COMMENT ON FUNCTION arrangement_is_besloten(uuid, text) IS 'ARR-2: whether the SWV decided so.';

-- A line below an arrangement names the same pupil, school and SWV.
CREATE OR REPLACE FUNCTION arrangement_hoort_bij(welk uuid, wie uuid, school text, verband text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM arrangement a WHERE a.id = welk AND a.leerling IS NOT DISTINCT FROM wie AND a.vestiging = school AND a.swv = verband);
  END;
COMMENT ON FUNCTION arrangement_hoort_bij(uuid, uuid, text, text) IS 'Whether this pupil, school and SWV are those of the arrangement.';

-- The next act gets the next number, also for who may not read every act.
CREATE OR REPLACE FUNCTION arrangement_volgende_handeling(welk uuid) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT coalesce(max(h.volgnummer), 0) + 1 FROM arrangement_handeling h WHERE h.arrangement = welk;
  END;
COMMENT ON FUNCTION arrangement_volgende_handeling(uuid) IS 'The number of the next act on this arrangement.';

-- ARR-2: figures for the SWV without persons. Fewer than five are not told, nor what they cost.
CREATE OR REPLACE FUNCTION arrangement_cijfers()
  RETURNS TABLE (schooljaar integer, soort text, model text, betaler text, aantal integer, bedrag bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT k.schooljaar, a.soort, a.model, k.betaler, CASE WHEN count(DISTINCT a.id) >= 5 THEN count(DISTINCT a.id)::integer END,
      CASE WHEN count(DISTINCT a.id) >= 5 THEN sum(k.bedrag)::bigint END
    FROM arrangement a JOIN arrangement_kosten k ON k.arrangement = a.id AND k.vervallen_op IS NULL
    WHERE actor_rol() = 'directie' AND a.swv = actor_organisatie() AND a.toestand IN ('toegekend', 'beeindigd')
    GROUP BY k.schooljaar, a.soort, a.model, k.betaler ORDER BY k.schooljaar DESC, a.soort, a.model, k.betaler
$$;
COMMENT ON FUNCTION arrangement_cijfers() IS 'ARR-2: number and cost of what was granted, per schooljaar, kind, model and payer, for the SWV of the acting directie; null where fewer than five.';

REVOKE EXECUTE ON FUNCTION actor_leest_deelnemer(uuid), arrangement_leesbaar(arrangement), actor_leest_arrangement(uuid), actor_schrijft_arrangement(uuid),
  actor_beoordeelt_arrangement(uuid), arrangement_ander_stelde_voor(uuid), arrangement_is_besloten(uuid, text),
  arrangement_hoort_bij(uuid, uuid, text, text), arrangement_volgende_handeling(uuid), arrangement_cijfers() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION actor_leest_deelnemer(uuid), arrangement_leesbaar(arrangement), actor_leest_arrangement(uuid), actor_schrijft_arrangement(uuid),
  actor_beoordeelt_arrangement(uuid), arrangement_ander_stelde_voor(uuid), arrangement_is_besloten(uuid, text),
  arrangement_hoort_bij(uuid, uuid, text, text), arrangement_volgende_handeling(uuid), arrangement_cijfers() TO opmaat_app;

SELECT beleid_vernieuwen('arrangement');
GRANT USAGE ON SEQUENCE arrangementnummer_volgorde TO opmaat_app;
GRANT SELECT, INSERT ON arrangement TO opmaat_app;
GRANT UPDATE (naam, inhoud, uitvoerder_soort, uitvoerder, van, tot, beeindigd_op, plek, dagdelen, groep, toestand, ingediend_dag, beslisdatum,
  bijgewerkt_op, volgnummer) ON arrangement TO opmaat_app;
-- What the tlv queue asks stands here in plain sight of the planner; the rest is one function.
CREATE POLICY lezen ON arrangement FOR SELECT USING (
  ((SELECT actor_rol()) = 'tlv' AND swv = (SELECT actor_organisatie()) AND model = 'leerling' AND ingediend_dag IS NOT NULL)
  OR ((SELECT actor_rol()) NOT IN ('tlv', '') AND arrangement_leesbaar(arrangement))
);
CREATE POLICY toevoegen ON arrangement FOR INSERT WITH CHECK (
  actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie() AND door = actor_persoon() AND volgnummer = 1
  AND toestand = CASE model WHEN 'school' THEN 'toegekend' WHEN 'expertise' THEN 'geboekt' ELSE 'voorbereiding' END
  AND ingediend_dag IS NULL AND beslisdatum IS NULL AND beeindigd_op IS NULL
  AND (leerling IS NULL OR school_is_betrokken(leerling, vestiging))
  AND (opp IS NULL OR EXISTS (SELECT 1 FROM opp o WHERE o.id = arrangement.opp AND o.leerling = arrangement.leerling AND o.vestiging = arrangement.vestiging))
  AND (swv = swv_van_school(vestiging, 'PO') OR swv = swv_van_school(vestiging, 'VO'))
);
CREATE POLICY wijzigen ON arrangement FOR UPDATE USING (
  (actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie() AND (leerling IS NULL OR school_is_betrokken(leerling, vestiging)))
  OR (actor_rol() = 'tlv' AND swv = actor_organisatie() AND model = 'leerling' AND toestand IN ('ingediend', 'aanvulling'))
  OR (actor_rol() = 'systeem' AND (toestand = 'aanvulling' OR (leerling IS NOT NULL AND toestand NOT IN ('afgewezen', 'ingetrokken', 'beeindigd'))))
) WITH CHECK (
  -- Opmaat stops what a pupil who left had, and lets the term run again when a school did not complete its request in time.
  (actor_rol() = 'systeem' AND toestand IN ('aanvulling', 'ingetrokken', 'beeindigd')) OR
  (actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie()
    AND (model <> 'leerling' OR toestand IN ('voorbereiding', 'ingediend', 'aanvulling', 'ingetrokken')
      OR (toestand IN ('toegekend', 'beeindigd') AND arrangement_is_besloten(id, 'toegekend'))
      OR (toestand = 'afgewezen' AND arrangement_is_besloten(id, 'afgewezen'))))
  OR (actor_rol() = 'tlv' AND swv = actor_organisatie() AND model = 'leerling'
    AND (toestand IN ('ingediend', 'aanvulling') OR (toestand IN ('toegekend', 'afgewezen') AND arrangement_is_besloten(id, toestand))))
);

-- Who takes part is read per pupil: parents see their own child, a teacher the own group.
SELECT beleid_vernieuwen('arrangement_deelname');
GRANT SELECT, INSERT, UPDATE (tot, waarom_gestopt) ON arrangement_deelname TO opmaat_app;
CREATE POLICY lezen ON arrangement_deelname FOR SELECT USING (actor_leest_dossier(leerling, vestiging));
CREATE POLICY toevoegen ON arrangement_deelname FOR INSERT WITH CHECK (
  actor_schrijft_dossier(leerling, vestiging) AND actor_schrijft_arrangement(arrangement) AND arrangement_hoort_bij(arrangement, NULL, vestiging, swv)
  AND door = actor_persoon() AND tot IS NULL AND waarom_gestopt IS NULL
);
CREATE POLICY stoppen ON arrangement_deelname FOR UPDATE USING (tot IS NULL AND (actor_rol() = 'systeem' OR actor_schrijft_dossier(leerling, vestiging)))
  WITH CHECK (tot IS NOT NULL AND waarom_gestopt IS NOT NULL);

-- What a group costs is not about a child: parents read the costs for their own child only; a teacher none.
SELECT beleid_vernieuwen('arrangement_kosten');
GRANT SELECT, INSERT, UPDATE (vervallen_op) ON arrangement_kosten TO opmaat_app;
CREATE POLICY lezen ON arrangement_kosten FOR SELECT USING (
  (SELECT actor_rol()) <> 'leraar' AND (leerling IS NOT NULL OR (SELECT actor_rol()) NOT IN ('ouder', 'leerling')) AND actor_leest_arrangement(arrangement)
);
CREATE POLICY toevoegen ON arrangement_kosten FOR INSERT WITH CHECK (
  vervallen_op IS NULL AND arrangement_hoort_bij(arrangement, leerling, vestiging, swv)
  AND (actor_schrijft_arrangement(arrangement) OR (betaler = 'swv' AND actor_beoordeelt_arrangement(arrangement)))
);
CREATE POLICY vervallen ON arrangement_kosten FOR UPDATE USING (
  vervallen_op IS NULL AND (actor_schrijft_arrangement(arrangement) OR (betaler = 'swv' AND actor_beoordeelt_arrangement(arrangement)))
) WITH CHECK (vervallen_op IS NOT NULL);

-- What the SWV proposes to itself stays there until it is decided. Whether and why a parent signs, the pupil does not read (only the own answer).
SELECT beleid_vernieuwen('arrangement_handeling');
GRANT SELECT, INSERT ON arrangement_handeling TO opmaat_app;
CREATE POLICY lezen ON arrangement_handeling FOR SELECT USING (
  actor_leest_arrangement(arrangement) AND CASE (SELECT actor_rol())
    WHEN 'tlv' THEN true WHEN 'systeem' THEN true
    WHEN 'leraar' THEN soort IN ('opgesteld', 'gewijzigd', 'verlengd', 'geevalueerd', 'beeindigd')
    WHEN 'leerling' THEN soort NOT IN ('voorgesteld', 'voorstel_teruggegeven')
      AND (soort NOT IN ('getekend', 'niet_getekend') OR coalesce(gegevens ->> 'persoon' IN ((SELECT actor_persoon())::text, leerling::text), false))
    ELSE soort NOT IN ('voorgesteld', 'voorstel_teruggegeven') END
);
CREATE POLICY toevoegen ON arrangement_handeling FOR INSERT WITH CHECK (
  door = actor_persoon() AND door_rol = actor_rol() AND dag = vandaag() AND arrangement_hoort_bij(arrangement, leerling, vestiging, swv) AND CASE
    WHEN soort IN ('getekend', 'niet_getekend') THEN
      (actor_is_meerderjarige_leerling(leerling) AND gegevens ->> 'persoon' = leerling::text AND gegevens ->> 'weg' IS DISTINCT FROM 'papier')
      OR (actor_rol() = 'ouder' AND actor_heeft_gezag(leerling) AND gegevens ->> 'persoon' = actor_persoon()::text AND gegevens ->> 'weg' IS DISTINCT FROM 'papier')
      OR (soort = 'getekend' AND gegevens ->> 'weg' = 'papier' AND actor_schrijft_arrangement(arrangement))
    WHEN soort IN ('aanvulling_gevraagd', 'voorgesteld', 'voorstel_teruggegeven') THEN actor_beoordeelt_arrangement(arrangement)
    WHEN soort = 'besloten' THEN actor_beoordeelt_arrangement(arrangement) AND arrangement_ander_stelde_voor(arrangement)
    ELSE actor_schrijft_arrangement(arrangement) END
);
-- Opmaat itself ends what a pupil had who left the school.
CREATE POLICY na_vertrek ON arrangement_handeling FOR INSERT WITH CHECK (
  actor_rol() = 'systeem' AND door IS NULL AND door_rol = 'systeem' AND leerling IS NOT NULL AND soort IN ('beeindigd', 'ingetrokken')
  AND arrangement_hoort_bij(arrangement, leerling, vestiging, swv)
);

SELECT beleid_vernieuwen('arrangement_dossier');
GRANT SELECT, INSERT, UPDATE (inhoud, moment, door_naam) ON arrangement_dossier TO opmaat_app;
CREATE POLICY lezen ON arrangement_dossier FOR SELECT USING (
  actor_rol() = 'systeem'
  OR actor_schrijft_arrangement(arrangement)
  OR (actor_rol() = 'ouder' AND actor_heeft_gezag(leerling))
  OR actor_is_meerderjarige_leerling(leerling)
  OR actor_beoordeelt_arrangement(arrangement)
);
CREATE POLICY toevoegen ON arrangement_dossier FOR INSERT WITH CHECK (
  actor_schrijft_arrangement(arrangement) AND arrangement_hoort_bij(arrangement, leerling, vestiging, swv)
);
CREATE POLICY vernieuwen ON arrangement_dossier FOR UPDATE USING (actor_schrijft_arrangement(arrangement)
  AND EXISTS (SELECT 1 FROM arrangement a WHERE a.id = arrangement_dossier.arrangement AND a.toestand = 'aanvulling'));
