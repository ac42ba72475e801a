-- Dossiers that were shared before there was consent (AAN-12): what the parent said then becomes a consent, so that parents can end it.
-- Sharings that have their consent are left alone, so this may run again.

INSERT INTO toestemming (id, leerling, swv, vestiging, doel, partijsoort, partij, onderdelen, waarom, allen_nodig, gevraagd_op, gevraagd_dag,
  geldig_tot, door, door_naam, door_rol, geldt)
SELECT gen_random_uuid(), d.leerling, d.swv, d.vestiging, 'hergebruik_dossier', 'school', v.naam,
  '{behoeften,factoren,aanpak,observaties,verslagen,documenten}', 'Bij de aanmelding vond de ouder goed dat de school het bestaande dossier gebruikt.',
  false, d.van::timestamptz, d.van, (greatest(d.van, current_date) + interval '12 months')::date, d.door, p.naam, 'ouder', true
FROM dossierdeling d JOIN vestiging v ON v.code = d.vestiging JOIN persoon p ON p.id = d.door
WHERE (d.tot IS NULL OR d.tot > current_date)
  AND NOT EXISTS (SELECT 1 FROM toestemming t WHERE t.leerling = d.leerling AND t.vestiging = d.vestiging AND t.doel = 'hergebruik_dossier');

INSERT INTO toestemming_antwoord (id, toestemming, leerling, swv, persoon, persoon_naam, als, antwoord, weg, dag, moment, vastgelegd_door, vastgelegd_door_naam)
SELECT gen_random_uuid(), t.id, t.leerling, t.swv, t.door, t.door_naam, 'ouder', 'gegeven', 'opmaat', t.gevraagd_dag, t.gevraagd_op, t.door, t.door_naam
FROM toestemming t WHERE t.doel = 'hergebruik_dossier' AND NOT EXISTS (SELECT 1 FROM toestemming_antwoord a WHERE a.toestemming = t.id);
