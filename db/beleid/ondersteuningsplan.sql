-- OND-1: how much runs that a change of a setting touches. Counts for the directie about its own SWV; no name, no pupil.
CREATE OR REPLACE FUNCTION plan_geraakt(dag date) RETURNS TABLE (wat text, aantal integer)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  mijn text := actor_organisatie();
BEGIN
  IF actor_rol() <> 'directie' OR mijn IS NULL THEN RETURN; END IF;
  RETURN QUERY
    SELECT 'tlv_lopend', count(*)::integer FROM tlv_aanvraag t
      WHERE t.swv = mijn AND t.ingediend_dag IS NOT NULL AND t.afgerond_op IS NULL
    UNION ALL SELECT 'lwoo_lopend', count(*)::integer FROM tlv_aanvraag t
      WHERE t.swv = mijn AND t.soort = 'LWOO' AND t.ingediend_dag IS NOT NULL AND t.afgerond_op IS NULL
    UNION ALL SELECT 'tlv_geldig', count(*)::integer FROM tlv_besluit b
      WHERE b.swv = mijn AND b.uitkomst = 'positief' AND b.tot >= dag AND b.ingetrokken_op IS NULL
    UNION ALL SELECT 'arrangement_lopend', count(*)::integer FROM arrangement a
      WHERE a.swv = mijn AND a.model = 'leerling' AND a.toestand IN ('ingediend', 'aanvulling')
    UNION ALL SELECT 'arrangement_actief', count(*)::integer FROM arrangement a
      WHERE a.swv = mijn AND a.tot >= dag AND (a.beeindigd_op IS NULL OR a.beeindigd_op > dag) AND a.toestand = 'toegekend'
    UNION ALL SELECT 'opp_lopend', count(*)::integer FROM opp o JOIN vestiging_swv v ON v.vestiging = o.vestiging AND v.swv = mijn
      WHERE o.afgesloten_op IS NULL AND v.van <= dag AND (v.tot IS NULL OR v.tot > dag)
    UNION ALL SELECT 'sop_geldig', count(*)::integer FROM sop s JOIN vestiging_swv v ON v.vestiging = s.vestiging AND v.swv = mijn
      WHERE s.vastgesteld_op IS NOT NULL AND s.geldig_tot >= dag AND v.van <= dag AND (v.tot IS NULL OR v.tot > dag)
      AND NOT EXISTS (SELECT 1 FROM sop n WHERE n.vestiging = s.vestiging AND n.vastgesteld_op IS NOT NULL AND n.versie > s.versie);
END $$;
COMMENT ON FUNCTION plan_geraakt(date) IS 'OND-1: how many requests, decisions and plans of the SWV of the acting directie run on a day, by kind.';
REVOKE EXECUTE ON FUNCTION plan_geraakt(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION plan_geraakt(date) TO opmaat_app;
