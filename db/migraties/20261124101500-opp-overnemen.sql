-- Terms to adopt a plan that ran before there were plans (AAN-6, OPP-1): each becomes a plan that must be made. Pupils who have a running
-- plan already are left alone, so this may run again.
INSERT INTO opp (id, leerling, swv, vestiging, aanleiding, aanleiding_dag, begonnen_op, door_naam)
SELECT DISTINCT ON (t.leerling, t.vestiging) gen_random_uuid(), t.leerling, t.swv, t.vestiging, 'extra_ondersteuning', t.start, t.start::timestamptz, 'Opmaat'
FROM termijn t
WHERE t.soort = 'opp-vaststellen' AND t.voldaan_op IS NULL AND t.vervallen_op IS NULL AND t.leerling IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM opp o WHERE o.leerling = t.leerling AND o.vestiging = t.vestiging AND o.afgesloten_op IS NULL)
ORDER BY t.leerling, t.vestiging, t.start DESC;
