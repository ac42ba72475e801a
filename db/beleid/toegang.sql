-- People and roles. One sees oneself; a school sees the people of the own school and the parents of its pupils.
SELECT beleid_vernieuwen('persoon');
GRANT SELECT ON persoon TO opmaat_app;
CREATE POLICY lezen ON persoon FOR SELECT USING (
  id = (SELECT actor_persoon())
  OR actor_rol() IN ('systeem', 'poort')
  OR EXISTS (SELECT 1 FROM gezag g WHERE g.persoon = persoon.id)
  OR (actor_organisatie() IS NOT NULL AND EXISTS (SELECT 1 FROM rolvervulling r WHERE r.persoon = persoon.id))
);

SELECT beleid_vernieuwen('rolvervulling');
GRANT SELECT ON rolvervulling TO opmaat_app;
CREATE POLICY lezen ON rolvervulling FOR SELECT USING (
  persoon = (SELECT actor_persoon()) OR organisatie = (SELECT actor_organisatie()) OR actor_rol() IN ('systeem', 'poort')
);

-- Sessions are for the gate only (rol «poort»: logging in and out); finding the actor of a session goes by sessie_actor().
SELECT beleid_vernieuwen('sessie');
GRANT SELECT, INSERT, UPDATE (ingetrokken_op) ON sessie TO opmaat_app;
CREATE POLICY poort ON sessie USING (actor_rol() = 'poort') WITH CHECK (actor_rol() = 'poort');
GRANT EXECUTE ON FUNCTION sessie_actor(bytea, timestamptz, date) TO opmaat_app, opmaat_login;

SELECT beleid_vernieuwen('voorbeeldaccount');
GRANT SELECT ON voorbeeldaccount TO opmaat_app;
CREATE POLICY lezen ON voorbeeldaccount FOR SELECT USING (actor_rol() = 'poort');
