// purpose: Links that end before they begin, lead to where they came from, or hold on days when one of their ends does not; in the whole store or among some nodes.
// mode: READ
// params: ids
// columns: rule, code, name, detail
// no-as-of: the rules hold on every day; an unknown beginning breaks none.
// no-scope: a guard sees all.
// budget: 260000
CALL () {
  // A list, since a plan made on an empty store would look through all links for each node.
  UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id UNWIND [(n)-[r]-() | r] AS r RETURN r
  UNION
  WITH 1 AS whole WHERE $ids IS NULL
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
