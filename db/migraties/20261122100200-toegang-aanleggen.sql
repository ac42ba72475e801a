CREATE TABLE persoon (
  id uuid NOT NULL CONSTRAINT persoon_pk PRIMARY KEY,
  naam text NOT NULL,
  email text NOT NULL,
  leerling uuid
);
COMMENT ON TABLE persoon IS 'People who log in. For a pupil, leerling points to the own dossier.';

CREATE TABLE rolvervulling (
  id uuid NOT NULL CONSTRAINT rolvervulling_pk PRIMARY KEY,
  persoon uuid NOT NULL CONSTRAINT rolvervulling_persoon_fk REFERENCES persoon,
  rol text NOT NULL,
  organisatie text,
  groep text,
  van date NOT NULL,
  tot date
);
COMMENT ON TABLE rolvervulling IS 'Which role a person holds at which organisation, dated: from (incl.) until (excl.). Organisation is a vestigingscode, board number or SWV code.';
CREATE INDEX rolvervulling_persoon_ix ON rolvervulling (persoon);
CREATE INDEX rolvervulling_organisatie_ix ON rolvervulling (organisatie, rol);

CREATE TABLE sessie (
  sleutel bytea NOT NULL CONSTRAINT sessie_pk PRIMARY KEY,
  rolvervulling uuid NOT NULL CONSTRAINT sessie_rolvervulling_fk REFERENCES rolvervulling,
  begonnen_op timestamptz NOT NULL,
  verloopt_op timestamptz NOT NULL,
  ingetrokken_op timestamptz
);
COMMENT ON TABLE sessie IS 'Sessions on the server. The key is the SHA-256 of what stands in the cookie, so that this table alone opens nothing.';

-- The gate: who belongs to this session key, today? The only thing the application can ask without an actor.
CREATE FUNCTION sessie_actor(sleutel_hash bytea, nu timestamptz, dag date)
  RETURNS TABLE (persoon uuid, naam text, rol text, organisatie text, leerling uuid, groep text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT p.id, p.naam, r.rol, r.organisatie, p.leerling, r.groep
    FROM sessie s JOIN rolvervulling r ON r.id = s.rolvervulling JOIN persoon p ON p.id = r.persoon
    WHERE s.sleutel = sleutel_hash AND s.ingetrokken_op IS NULL AND s.verloopt_op > nu
      AND r.van <= dag AND (r.tot IS NULL OR r.tot > dag);
  END;
COMMENT ON FUNCTION sessie_actor(bytea, timestamptz, date) IS 'The actor of a valid session whose role still holds today; no row otherwise.';
REVOKE EXECUTE ON FUNCTION sessie_actor(bytea, timestamptz, date) FROM PUBLIC;

CREATE TABLE voorbeeldaccount (
  rolvervulling uuid NOT NULL CONSTRAINT voorbeeldaccount_pk PRIMARY KEY CONSTRAINT voorbeeldaccount_rolvervulling_fk REFERENCES rolvervulling,
  volgorde integer NOT NULL,
  uitleg text NOT NULL
);
COMMENT ON TABLE voorbeeldaccount IS 'People of the invented example region as whom one may log in without password; empty in a real installation.';
