-- When it gets stuck (GES): a difference between parents and school, the rung on which it stands, and what came of it.

CREATE TABLE geschil (
  id uuid NOT NULL CONSTRAINT geschil_pk PRIMARY KEY,
  leerling uuid NOT NULL CONSTRAINT geschil_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT geschil_vestiging_fk REFERENCES vestiging,
  onderwerp text NOT NULL CONSTRAINT geschil_onderwerp CHECK (onderwerp IN ('toelating', 'verwijdering', 'opp', 'ondersteuning', 'schorsing', 'anders')),
  over uuid,
  omschrijving text NOT NULL CONSTRAINT geschil_omschrijving_lengte CHECK (length(omschrijving) BETWEEN 1 AND 4000),
  trede text NOT NULL CONSTRAINT geschil_trede CHECK (trede IN ('school', 'schoolleider', 'bestuur', 'swv', 'consulent', 'gpo')),
  toestand text NOT NULL CONSTRAINT geschil_toestand CHECK (toestand IN ('loopt', 'opgelost', 'gesloten')),
  begonnen_dag date NOT NULL,
  begonnen_op timestamptz NOT NULL,
  afgerond_op date,
  bij_bestuur_sinds date,
  door uuid NOT NULL CONSTRAINT geschil_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  door_rol text NOT NULL,
  volgnummer integer NOT NULL DEFAULT 1,
  CONSTRAINT geschil_afgerond CHECK ((toestand = 'loopt') = (afgerond_op IS NULL))
);
COMMENT ON TABLE geschil IS 'A difference between parents and school (GES-1), on which rung it stands now; the steps stand in geschil_stap.';
COMMENT ON COLUMN geschil.bij_bestuur_sinds IS 'Since when the board knows of it: the day on which it was brought to the board or to the GPO. From then on the board reads this difference, and nothing else of the dossier.';
COMMENT ON COLUMN geschil.over IS 'Id of the application, removal or plan that it is about, when there is one.';
CREATE INDEX geschil_leerling_ix ON geschil (leerling);
CREATE INDEX geschil_vestiging_ix ON geschil (vestiging) WHERE afgerond_op IS NULL;

CREATE TABLE geschil_stap (
  geschil uuid NOT NULL CONSTRAINT geschil_stap_geschil_fk REFERENCES geschil,
  volgnummer integer NOT NULL,
  leerling uuid NOT NULL CONSTRAINT geschil_stap_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT geschil_stap_vestiging_fk REFERENCES vestiging,
  soort text NOT NULL,
  trede text NOT NULL,
  dag date NOT NULL,
  moment timestamptz NOT NULL,
  door uuid,
  door_naam text NOT NULL,
  door_rol text NOT NULL,
  gegevens jsonb NOT NULL,
  CONSTRAINT geschil_stap_pk PRIMARY KEY (geschil, volgnummer)
);
COMMENT ON TABLE geschil_stap IS 'What happened in a difference, in order: a talk, the next rung, the opinion of the GPO, the reasoned answer of the board, the outcome. Append-only.';
CREATE INDEX geschil_stap_leerling_ix ON geschil_stap (leerling);

CREATE TABLE veilig_thuis (
  id uuid NOT NULL CONSTRAINT veilig_thuis_pk PRIMARY KEY,
  leerling uuid NOT NULL CONSTRAINT veilig_thuis_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT veilig_thuis_vestiging_fk REFERENCES vestiging,
  soort text NOT NULL CONSTRAINT veilig_thuis_soort CHECK (soort IN ('advies', 'melding')),
  dag date NOT NULL,
  gronden text[] NOT NULL,
  toelichting text NOT NULL CONSTRAINT veilig_thuis_toelichting_lengte CHECK (length(toelichting) BETWEEN 1 AND 4000),
  ouders_ingelicht boolean NOT NULL,
  niet_ingelicht_om text CONSTRAINT veilig_thuis_niet_ingelicht_lengte CHECK (length(niet_ingelicht_om) BETWEEN 1 AND 1000),
  moment timestamptz NOT NULL,
  door uuid NOT NULL CONSTRAINT veilig_thuis_door_fk REFERENCES persoon,
  door_naam text NOT NULL,
  CONSTRAINT veilig_thuis_ingelicht CHECK (ouders_ingelicht = (niet_ingelicht_om IS NULL))
);
COMMENT ON TABLE veilig_thuis IS 'That the school asked Veilig Thuis for advice or reported there, and on what grounds (GES-3: never only because parents and school differ). Read by the school only; parents read a report once they were told of it.';
CREATE INDEX veilig_thuis_leerling_ix ON veilig_thuis (leerling);

-- A pupil of eighteen speaks for himself; before that the parents with gezag do (BW 1:233, 1:247).
CREATE OR REPLACE FUNCTION actor_is_meerderjarige_leerling(welke uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT actor_rol() = 'leerling' AND welke = actor_leerling()
      AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = welke AND l.geboortedatum <= vandaag() - interval '18 years');
  END;
COMMENT ON FUNCTION actor_is_meerderjarige_leerling(uuid) IS 'Whether the actor is this pupil, and eighteen or older today.';
REVOKE EXECUTE ON FUNCTION actor_is_meerderjarige_leerling(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION actor_is_meerderjarige_leerling(uuid) TO opmaat_app;
