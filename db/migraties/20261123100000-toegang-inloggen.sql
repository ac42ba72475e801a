-- Logging in through an OpenID Connect provider: whom an identity belongs to, attempts that are under way, sessions with a second factor.

CREATE TABLE identiteit (
  uitgever text NOT NULL,
  onderwerp text NOT NULL,
  persoon uuid NOT NULL CONSTRAINT identiteit_persoon_fk REFERENCES persoon,
  gekoppeld_op timestamptz NOT NULL,
  CONSTRAINT identiteit_pk PRIMARY KEY (uitgever, onderwerp)
);
COMMENT ON TABLE identiteit IS 'Which person stands behind an identity at a provider (issuer and subject of OpenID Connect). One person may have several.';
CREATE INDEX identiteit_persoon_ix ON identiteit (persoon);

CREATE TABLE inlogpoging (
  toestand bytea NOT NULL CONSTRAINT inlogpoging_pk PRIMARY KEY,
  browser bytea NOT NULL,
  aanbieder text NOT NULL,
  bewijs text NOT NULL,
  eenmalig text NOT NULL,
  terug text NOT NULL,
  rolvervulling uuid,
  begonnen_op timestamptz NOT NULL,
  verloopt_op timestamptz NOT NULL,
  gebruikt_op timestamptz
);
COMMENT ON TABLE inlogpoging IS 'A login that is under way: what must come back (SHA-256 of state and of a cookie of this browser), PKCE proof and nonce. Used once, removed after its time.';
COMMENT ON COLUMN inlogpoging.rolvervulling IS 'The role in which one wants to work after this login, when it was chosen beforehand.';

CREATE TABLE afmelding (
  aanbieder text NOT NULL,
  kenmerk text NOT NULL,
  ontvangen_op timestamptz NOT NULL,
  CONSTRAINT afmelding_pk PRIMARY KEY (aanbieder, kenmerk)
);
COMMENT ON TABLE afmelding IS 'Logout messages that a provider sent (their jti), so that the same one works once. Removed after a day.';

-- One person per address: logging in finds people by it.
CREATE UNIQUE INDEX persoon_email_uniek ON persoon (lower(email));

ALTER TABLE sessie
  ALTER COLUMN rolvervulling DROP NOT NULL,
  ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT sessie_id_uniek UNIQUE,
  ADD COLUMN persoon uuid CONSTRAINT sessie_persoon_fk REFERENCES persoon,
  ADD COLUMN uiterlijk_op timestamptz,
  ADD COLUMN laatst_op timestamptz,
  ADD COLUMN tweede_factor boolean NOT NULL DEFAULT false,
  ADD COLUMN aanbieder text NOT NULL DEFAULT '',
  ADD COLUMN onderwerp text NOT NULL DEFAULT '',
  ADD COLUMN sessie_bij_aanbieder text,
  ADD COLUMN apparaat text NOT NULL DEFAULT '';
-- Sessions of before this change end: everybody logs in anew.
UPDATE sessie s SET persoon = r.persoon, uiterlijk_op = s.verloopt_op, laatst_op = s.begonnen_op, ingetrokken_op = coalesce(s.ingetrokken_op, now())
  FROM rolvervulling r WHERE r.id = s.rolvervulling;
ALTER TABLE sessie
  ALTER COLUMN persoon SET NOT NULL,
  ALTER COLUMN uiterlijk_op SET NOT NULL,
  ALTER COLUMN laatst_op SET NOT NULL,
  ALTER COLUMN tweede_factor DROP DEFAULT,
  ALTER COLUMN aanbieder DROP DEFAULT,
  ALTER COLUMN onderwerp DROP DEFAULT,
  ADD CONSTRAINT sessie_duur CHECK (verloopt_op <= uiterlijk_op);
COMMENT ON COLUMN sessie.rolvervulling IS 'The role that was chosen to work in; empty until somebody with several roles has chosen.';
COMMENT ON COLUMN sessie.verloopt_op IS 'When the session ends without use; moves up with use, never past uiterlijk_op.';
COMMENT ON COLUMN sessie.apparaat IS 'Browser and system in a few words, so that a person recognises the session in the list.';
CREATE INDEX sessie_persoon_ix ON sessie (persoon) WHERE ingetrokken_op IS NULL;
CREATE INDEX sessie_uiterlijk_ix ON sessie (uiterlijk_op);
CREATE INDEX sessie_onderwerp_ix ON sessie (aanbieder, onderwerp) WHERE ingetrokken_op IS NULL;

ALTER TABLE rolvervulling
  ADD COLUMN toegekend_door uuid,
  ADD COLUMN toegekend_op timestamptz,
  ADD COLUMN beeindigd_door uuid,
  ADD COLUMN beeindigd_op timestamptz;

-- The same role at the same place is held once at a time.
CREATE UNIQUE INDEX rolvervulling_een_keer ON rolvervulling (persoon, rol, coalesce(organisatie, ''), coalesce(groep, '')) WHERE tot IS NULL;

-- Who reads about other people's children, or gives access to it, proves who he is with two factors. toegang/regels/tweede-factor.ts says the same.
CREATE FUNCTION rol_eist_tweede_factor(rol text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN rol NOT IN ('ouder', 'leerling', 'opr', 'toezicht');

DROP FUNCTION sessie_actor(bytea, timestamptz, date);
CREATE FUNCTION sessie_actor(sleutel_hash bytea, nu timestamptz, dag date)
  RETURNS TABLE (persoon uuid, naam text, rol text, organisatie text, leerling uuid, groep text, laatst_op timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT p.id, p.naam, r.rol, r.organisatie, p.leerling, r.groep, s.laatst_op
    FROM sessie s JOIN rolvervulling r ON r.id = s.rolvervulling AND r.persoon = s.persoon JOIN persoon p ON p.id = r.persoon
    WHERE s.sleutel = sleutel_hash AND s.ingetrokken_op IS NULL AND s.verloopt_op > nu
      AND r.van <= dag AND (r.tot IS NULL OR r.tot > dag)
      AND (s.tweede_factor OR NOT rol_eist_tweede_factor(r.rol));
  END;
COMMENT ON FUNCTION sessie_actor(bytea, timestamptz, date) IS 'The actor of a valid session whose role still holds today, with the second factor where the role demands one; no row otherwise.';
REVOKE EXECUTE ON FUNCTION sessie_actor(bytea, timestamptz, date) FROM PUBLIC;

-- A session lives on with use, up to its end.
CREATE FUNCTION sessie_verlengen(sleutel_hash bytea, nu timestamptz, tot timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    UPDATE sessie SET laatst_op = nu, verloopt_op = least(tot, uiterlijk_op)
    WHERE sleutel = sleutel_hash AND ingetrokken_op IS NULL AND verloopt_op > nu;
  END;
COMMENT ON FUNCTION sessie_verlengen(bytea, timestamptz, timestamptz) IS 'Moves the end of a running session up, never past uiterlijk_op.';
REVOKE EXECUTE ON FUNCTION sessie_verlengen(bytea, timestamptz, timestamptz) FROM PUBLIC;
