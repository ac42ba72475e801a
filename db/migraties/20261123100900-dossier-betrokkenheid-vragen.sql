-- Which school works with a dossier is asked by the policies of several capabilities: one function, below all of them.

CREATE OR REPLACE FUNCTION school_is_betrokken(welke uuid, school text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM betrokken_school b WHERE b.leerling = welke AND b.vestiging = school
      AND b.van <= vandaag() AND (b.tot IS NULL OR b.tot > vandaag()));
  END;
COMMENT ON FUNCTION school_is_betrokken(uuid, text) IS 'DOS-6: whether this school works with the dossier of this pupil today.';
REVOKE EXECUTE ON FUNCTION school_is_betrokken(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION school_is_betrokken(uuid, text) TO opmaat_app;
