SELECT beleid_vernieuwen('match');
GRANT SELECT, INSERT ON match TO opmaat_app;
CREATE POLICY lezen ON match FOR SELECT USING (
  (actor_rol() IN ('ib', 'schoolleider') AND vestiging = (SELECT actor_organisatie()) AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = match.leerling))
  OR (actor_rol() = 'ouder' AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = match.leerling))
);
CREATE POLICY toevoegen ON match FOR INSERT WITH CHECK (
  actor_rol() IN ('ib', 'schoolleider') AND vestiging = actor_organisatie() AND door = actor_persoon()
  AND EXISTS (SELECT 1 FROM leerling l WHERE l.id = match.leerling)
);

-- As in its migration, with the declarations that the pupil has (MAT-2, TLV-5; tlv_van_leerling is in tlv-besluit.sql).
CREATE OR REPLACE FUNCTION match_gegevens(welke uuid, dag date) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
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
      'tlv', tlv_van_leerling(l.id, dag),
      'stand', (SELECT volgnummer FROM aanbod_stand))
    FROM leerling l WHERE l.id = welke);
END $$;
