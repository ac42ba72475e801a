CREATE TABLE match (
  id uuid NOT NULL CONSTRAINT match_pk PRIMARY KEY,
  leerling uuid NOT NULL CONSTRAINT match_leerling_fk REFERENCES leerling,
  swv text NOT NULL,
  vestiging text NOT NULL CONSTRAINT match_vestiging_fk REFERENCES vestiging,
  aanleiding text NOT NULL,
  invoer jsonb NOT NULL,
  criteria jsonb NOT NULL,
  uitkomst jsonb NOT NULL,
  moment timestamptz NOT NULL,
  door uuid NOT NULL CONSTRAINT match_door_fk REFERENCES persoon,
  door_naam text NOT NULL
);
COMMENT ON TABLE match IS 'MAT-4: a match that somebody kept: the input, the version of the criteria and of the SOPs, and the outcome with its sentences. Append-only.';
CREATE INDEX match_leerling_ix ON match (leerling, moment DESC);

-- In plpgsql because that keeps its plan for as long as the connection lives: with the policies of all tables in it, planning costs
-- ten times as much as running. Runs with the rights and row security of who calls it.
CREATE FUNCTION match_gegevens(welke uuid, dag date) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT jsonb_build_object('swv', l.swv, 'geboortedatum', l.geboortedatum, 'pc4', left(l.postcode, 4),
      'gebied', (SELECT to_jsonb(p) FROM postcodegebied p WHERE p.pc4 = left(l.postcode, 4)),
      'behoeften', coalesce((
        SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('bron', b.bron, 'vestiging', b.vestiging, 'categorie', b.categorie,
          'intensiteit', b.intensiteit, 'setting', b.setting, 'verplicht', b.verplicht, 'van', b.van, 'tot', b.tot,
          'lokaal', (SELECT to_jsonb(c) FROM categorie_lokaal c WHERE c.swv = b.swv AND c.code = b.categorie))) ORDER BY b.id)
        FROM behoefte b WHERE b.leerling = l.id AND b.vervallen_op IS NULL), '[]'),
      'ingeschreven_bij', (
        SELECT i.vestiging FROM inschrijving i WHERE i.leerling = l.id AND i.van <= dag AND (i.tot IS NULL OR i.tot > dag)),
      'gewenste_start', (SELECT min(a.gewenste_start) FROM aanmelding a WHERE a.leerling = l.id AND a.afgerond_op IS NULL),
      'swvs', (
        SELECT jsonb_agg(jsonb_build_object('code', s.code, 'naam', s.naam, 'keuze', (
          SELECT jsonb_build_object('van', k.van, 'plaats', k.plaats_in_plan, 'waarde', k.waarde) FROM instelling k
          WHERE k.swv = s.code AND k.sleutel = 'matchcriteria' AND k.van <= dag ORDER BY k.van DESC LIMIT 1)))
        FROM swv s WHERE s.code = l.swv
          OR s.code IN (SELECT unnest(ARRAY[p.swv_po, p.swv_vo]) FROM postcodegebied p WHERE p.pc4 = left(l.postcode, 4))),
      'stand', (SELECT volgnummer FROM aanbod_stand))
    FROM leerling l WHERE l.id = welke);
END $$;
COMMENT ON FUNCTION match_gegevens(uuid, date) IS 'All that a match needs of one pupil on a day: needs, home, school, the criteria of its SWV, and the state of the offer. Nothing for who may not see the pupil.';
