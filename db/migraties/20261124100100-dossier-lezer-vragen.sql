-- What is written about a pupil at a school is read by the same people in capability after capability: one function says so.
CREATE OR REPLACE FUNCTION actor_leest_dossier(welke uuid, school text) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  rol text := actor_rol();
  eigen text := actor_organisatie();
BEGIN
  IF rol = 'systeem' THEN RETURN true; END IF;
  IF rol = 'ouder' THEN RETURN actor_heeft_gezag(welke); END IF;
  IF rol = 'leerling' THEN RETURN welke = actor_leerling(); END IF;
  IF rol = 'leraar' THEN RETURN school = eigen AND (actor_heeft_in_de_groep(welke) OR actor_heeft_noodtoegang(welke)); END IF;
  IF rol IN ('ib', 'schoolleider') THEN
    RETURN school_is_betrokken(welke, eigen) AND (school IS NULL OR school = eigen OR EXISTS (SELECT 1 FROM dossierdeling d
      WHERE d.leerling = welke AND d.vestiging = eigen AND d.van <= vandaag() AND (d.tot IS NULL OR d.tot > vandaag())));
  END IF;
  RETURN false;
END $$;
COMMENT ON FUNCTION actor_leest_dossier(uuid, text) IS 'TOE-3: whether the actor may read what this school wrote about this pupil: parents with gezag, the pupil, the school itself, a school with which the parents share it, and the teacher of the group.';

-- Whether the actor may write about this pupil for this school today.
CREATE OR REPLACE FUNCTION actor_schrijft_dossier(welke uuid, school text) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN actor_rol() IN ('ib', 'schoolleider') AND school = actor_organisatie() AND school_is_betrokken(welke, school);
END $$;
COMMENT ON FUNCTION actor_schrijft_dossier(uuid, text) IS 'TOE-3: whether the actor works for this school with the dossier of this pupil today.';

-- The SWV to which a school belongs today, by sector.
CREATE OR REPLACE FUNCTION swv_van_school(school text, voor_sector text) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT v.swv FROM vestiging_swv v WHERE v.vestiging = school AND v.sector = voor_sector AND v.van <= vandaag() AND (v.tot IS NULL OR v.tot > vandaag());
  END;
COMMENT ON FUNCTION swv_van_school(text, text) IS 'The SWV of this sector (PO or VO) that a school belongs to today.';
REVOKE EXECUTE ON FUNCTION actor_leest_dossier(uuid, text), actor_schrijft_dossier(uuid, text), swv_van_school(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION actor_leest_dossier(uuid, text), actor_schrijft_dossier(uuid, text), swv_van_school(text, text) TO opmaat_app;
