-- Consent (TOE-1): asked for one purpose, one party, named data, until a date; answered by each who decides.

CREATE TABLE toestemming (
  id uuid NOT NULL CONSTRAINT toestemming_pk PRIMARY KEY,
  leerling uuid NOT NULL CONSTRAINT toestemming_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text CONSTRAINT toestemming_vestiging_fk REFERENCES vestiging,
  doel text NOT NULL,
  partijsoort text NOT NULL,
  partij text NOT NULL CONSTRAINT toestemming_partij_lengte CHECK (length(partij) BETWEEN 2 AND 200),
  onderdelen text[] NOT NULL CONSTRAINT toestemming_onderdelen_aantal CHECK (cardinality(onderdelen) BETWEEN 1 AND 20),
  waarom text NOT NULL CONSTRAINT toestemming_waarom_lengte CHECK (length(waarom) BETWEEN 1 AND 2000),
  allen_nodig boolean NOT NULL,
  gevraagd_op timestamptz NOT NULL,
  gevraagd_dag date NOT NULL,
  geldig_tot date NOT NULL,
  door uuid NOT NULL CONSTRAINT toestemming_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  door_rol text NOT NULL,
  herinnerd_op date,
  vervallen_op date,
  geldt boolean NOT NULL DEFAULT false,
  gemeld_aan uuid[] NOT NULL DEFAULT '{}',
  loopt_af_gemeld_op date,
  CONSTRAINT toestemming_periode CHECK (geldig_tot > gevraagd_dag)
);
COMMENT ON TABLE toestemming IS 'A consent as it was asked (TOE-1): purpose, party, which data, why, until when. What it asks never changes: another party or purpose is another consent.';
COMMENT ON COLUMN toestemming.vestiging IS 'The school that asked or for which it is; empty when a parent gave it of own accord to a party outside school.';
COMMENT ON COLUMN toestemming.allen_nodig IS 'Whether every parent with gezag must say yes, or one yes with nobody against.';
COMMENT ON COLUMN toestemming.geldig_tot IS 'First day on which it no longer holds.';
COMMENT ON COLUMN toestemming.vervallen_op IS 'Day on which the school took its question back; from then on it holds no longer.';
COMMENT ON COLUMN toestemming.geldt IS 'Whether it held when others were last told: to tell them once when a date or a change of gezag alters that. toestemming_geldig() decides.';
COMMENT ON COLUMN toestemming.gemeld_aan IS 'Who got the mail that this is asked of them; who gains gezag later is not in it yet.';
CREATE INDEX toestemming_leerling_ix ON toestemming (leerling, gevraagd_op DESC);
CREATE INDEX toestemming_vestiging_ix ON toestemming (vestiging) WHERE vervallen_op IS NULL;

CREATE TABLE toestemming_antwoord (
  id uuid NOT NULL CONSTRAINT toestemming_antwoord_pk PRIMARY KEY,
  toestemming uuid NOT NULL CONSTRAINT toestemming_antwoord_toestemming_fk REFERENCES toestemming,
  leerling uuid NOT NULL,
  swv text NOT NULL,
  persoon uuid NOT NULL CONSTRAINT toestemming_antwoord_persoon_fk REFERENCES persoon,
  persoon_naam text NOT NULL,
  als text NOT NULL CONSTRAINT toestemming_antwoord_als CHECK (als IN ('ouder', 'leerling')),
  antwoord text NOT NULL CONSTRAINT toestemming_antwoord_antwoord CHECK (antwoord IN ('gegeven', 'geweigerd', 'ingetrokken')),
  weg text NOT NULL CONSTRAINT toestemming_antwoord_weg CHECK (weg IN ('opmaat', 'formulier', 'mail')),
  dag date NOT NULL,
  moment timestamptz NOT NULL,
  volgorde bigint GENERATED ALWAYS AS IDENTITY,
  document uuid CONSTRAINT toestemming_antwoord_document_fk REFERENCES document,
  toelichting text NOT NULL DEFAULT '' CONSTRAINT toestemming_antwoord_toelichting_lengte CHECK (length(toelichting) <= 1000),
  telt boolean NOT NULL DEFAULT true,
  vastgelegd_door uuid NOT NULL CONSTRAINT toestemming_antwoord_vastgelegd_fk REFERENCES persoon,
  vastgelegd_door_naam text NOT NULL
);
COMMENT ON TABLE toestemming_antwoord IS 'Who answered a consent, what, when and by which road: in Opmaat, a signed form, or said and confirmed by mail. Append-only; the last of each person counts.';
COMMENT ON COLUMN toestemming_antwoord.telt IS 'False for what a pupil under 16 thinks of it: that is heard, and does not decide, also not once the pupil is 16.';
CREATE INDEX toestemming_antwoord_toestemming_ix ON toestemming_antwoord (toestemming, persoon, volgorde DESC);

-- Who decides about consent on this day: the pupil from 16, before that each parent or guardian with gezag (UAVG art. 5).
CREATE FUNCTION toestemming_beslissers(welke uuid, dag date) RETURNS TABLE (persoon uuid, als text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT p.id, 'leerling' FROM leerling l JOIN persoon p ON p.leerling = l.id
      WHERE l.id = welke AND l.geboortedatum <= (dag - interval '16 years')::date
    UNION ALL
    SELECT g.persoon, 'ouder' FROM gezag g JOIN leerling l ON l.id = g.leerling
      WHERE g.leerling = welke AND g.soort <> 'ouder_zonder_gezag' AND g.van <= dag AND (g.tot IS NULL OR g.tot > dag)
        AND l.geboortedatum > (dag - interval '18 years')::date
        AND NOT EXISTS (SELECT 1 FROM persoon p WHERE p.leerling = l.id AND l.geboortedatum <= (dag - interval '16 years')::date);
  END;
COMMENT ON FUNCTION toestemming_beslissers(uuid, date) IS 'TOE-1: who decides about consent for this pupil on this day. A pupil of 16 without an account of its own: the parents, as before, until eighteen, when gezag ends.';

-- Whether a consent holds on this day. toestemming/regels/stand.ts says the same; a test holds both beside each other.
CREATE FUNCTION toestemming_geldig(welke uuid, dag date) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (
      SELECT 1 FROM toestemming t
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE a.antwoord = 'gegeven') AS ja, count(*) FILTER (WHERE a.antwoord IN ('geweigerd', 'ingetrokken')) AS nee, count(*) AS allen
        FROM toestemming_beslissers(t.leerling, dag) b
        LEFT JOIN LATERAL (SELECT x.antwoord FROM toestemming_antwoord x WHERE x.toestemming = t.id AND x.persoon = b.persoon AND x.telt
          ORDER BY x.volgorde DESC LIMIT 1) a ON true
      ) stand
      WHERE t.id = welke AND t.gevraagd_dag <= dag AND t.geldig_tot > dag AND (t.vervallen_op IS NULL OR t.vervallen_op > dag)
        AND stand.nee = 0 AND stand.ja >= 1 AND (NOT t.allen_nodig OR stand.ja = stand.allen));
  END;
COMMENT ON FUNCTION toestemming_geldig(uuid, date) IS 'TOE-1: true when this consent holds on this day: not past its date, nobody who decides is against, and enough have said yes.';
REVOKE EXECUTE ON FUNCTION toestemming_beslissers(uuid, date), toestemming_geldig(uuid, date) FROM PUBLIC;
