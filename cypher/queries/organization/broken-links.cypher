// purpose: Links that end before they begin, lead to where they came from, or hold on days when one of their ends does not; in the whole store or among some codes.
// mode: READ
// params: codes
// columns: rule, code, name, detail
// no-as-of: the rules hold on every day; an unknown beginning breaks none.
// no-scope: a guard sees all.
// budget: 260000
CALL () {
  UNWIND $codes AS code MATCH (:Unit {code: code})-[r]-() RETURN r
  UNION
  UNWIND $codes AS code MATCH (:Village {code: code})-[r]-() RETURN r
  UNION
  UNWIND $codes AS code MATCH (:Person {code: code})-[r]-() RETURN r
  UNION
  UNWIND $codes AS code MATCH (:VillagerGroup {code: code})-[r]-() RETURN r
  UNION
  UNWIND $codes AS code MATCH (:Pairing {code: code})-[r]-() RETURN r
  UNION
  WITH 1 AS whole WHERE $codes IS NULL
  MATCH ()-[r]->() RETURN r
}
WITH r, startNode(r) AS a, endNode(r) AS b
WHERE r.voidedAt IS NULL AND NOT r:WAS
WITH a, b, r, r.since AS since,
  CASE WHEN a:Pairing THEN coalesce(r.until, a.until) ELSE r.until END AS until
WITH a, b, r, CASE
  WHEN until < since THEN 'ends-before-it-begins'
  WHEN a = b THEN 'leads-elsewhere'
  WHEN NOT r:PART_OF|LIES_IN|BELONGS_TO|ATTENDS|SERVES|HOLDS|WITHIN|COVERS|RESPONSIBLE_FOR|HELPER|HELPED|PARTNER THEN null
  WHEN b.until IS NOT NULL AND coalesce(until > b.until, true) THEN 'ends-with-its-ends'
  WHEN a:!Pairing AND a.until IS NOT NULL AND coalesce(until > a.until, true) THEN 'ends-with-its-ends'
  WHEN since < b.since THEN 'begins-with-its-ends'
  WHEN since < a.since THEN 'begins-with-its-ends'
END AS rule
WHERE rule IS NOT NULL
RETURN rule, a.code AS code, a.name AS name, type(r) + ' ' + b.code AS detail
ORDER BY rule, code, detail
