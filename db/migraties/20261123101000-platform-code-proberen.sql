-- A link with a code: how wrong codes count is the same for every capability that sends one. kern/sleutel/pogingen.ts says the same;
-- server/platform/code-proberen.test.ts holds both beside each other. Who calls it holds the row locked.

CREATE FUNCTION code_proberen(eerder integer, rust_tot timestamptz, goed boolean, nu timestamptz,
  OUT uitslag text, OUT pogingen integer, OUT gesloten_tot timestamptz)
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  BEGIN ATOMIC
    SELECT CASE WHEN eerder >= 20 THEN 'gesloten' WHEN rust_tot > nu THEN 'rust' WHEN goed THEN 'goed'
        WHEN eerder >= 19 THEN 'gesloten' WHEN (eerder + 1) % 5 = 0 THEN 'rust' ELSE 'onjuist' END,
      CASE WHEN telt THEN eerder + 1 ELSE eerder END,
      CASE WHEN NOT telt THEN rust_tot WHEN eerder < 19 AND (eerder + 1) % 5 = 0 THEN nu + interval '15 minutes' END
    FROM (SELECT eerder < 20 AND (rust_tot IS NULL OR rust_tot <= nu) AND goed IS NOT TRUE) t (telt);
  END;
COMMENT ON FUNCTION code_proberen(integer, timestamptz, boolean, timestamptz) IS 'TOE-2, AAN-14: one attempt with a code: how it ends (goed, onjuist, rust, gesloten), how many wrong codes there are then, and until when the link rests. Every fifth wrong one: fifteen minutes; the twentieth: for good.';
REVOKE EXECUTE ON FUNCTION code_proberen(integer, timestamptz, boolean, timestamptz) FROM PUBLIC;
