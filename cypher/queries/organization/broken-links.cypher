// purpose: Links that end before they begin, lead to where they came from, or hold on days when one of their ends does not; in the whole store or among some nodes.
// mode: READ
// params: ids, ends
// columns: rule, matter, since, until, parties
// no-as-of: the rules hold on every day; an unknown beginning breaks none.
// no-scope: a guard sees all.
// budget: 260000
CALL () {
  // A list, since a plan made on an empty store would look through all links for each node.
  UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id UNWIND [(n)-[r]-() | r] AS r RETURN r
  UNION
  // Links that changed by themselves, from where they begin.
  UNWIND $ends AS id MATCH (n) WHERE elementId(n) = id UNWIND [(n)-[r:HOLDS|MENTORS|RESPONSIBLE_FOR|NEIGHBOURS]->() | r] AS r RETURN r
  UNION
  WITH 1 AS whole WHERE $ids IS NULL
  MATCH ()-[r]->() RETURN r
}
WITH r, startNode(r) AS a, endNode(r) AS b
WHERE r.voidedAt IS NULL AND NOT r:WAS
WITH a, b, r, r.since AS since,
  CASE WHEN a:Pairing THEN coalesce(r.until, a.until) ELSE r.until END AS until
WITH a, b, r, since, until, CASE
  WHEN until < since THEN 'ends-before-it-begins'
  // Who is said to have taught themselves is shown, not refused.
  WHEN a = b AND NOT r:MENTORS THEN 'leads-elsewhere'
  WHEN NOT r:PART_OF|LIES_IN|BELONGS_TO|ATTENDS|SERVES|HOLDS|WITHIN|COVERS|RESPONSIBLE_FOR|HELPER|HELPED|PARTNER THEN null
  WHEN b.until IS NOT NULL AND coalesce(until > b.until, true) THEN 'ends-with-its-ends'
  WHEN a:!Pairing AND a.until IS NOT NULL AND coalesce(until > a.until, true) THEN 'ends-with-its-ends'
  WHEN since < b.since THEN 'begins-with-its-ends'
  WHEN since < a.since THEN 'begins-with-its-ends'
END AS first
WHERE first IS NOT NULL
// A link may break two rules, and people want to hear of both.
UNWIND CASE
  WHEN first = 'ends-with-its-ends' AND (coalesce(since < b.since, false) OR coalesce(since < a.since, false)) THEN [first, 'begins-with-its-ends']
  ELSE [first]
END AS rule
// Pairings have no name but those of their parties.
RETURN rule, type(r) AS matter, r.since AS since, until, [x IN [a, b] | x {
    .code, .since, .until, labels: labels(x),
    heir: CASE WHEN x.until IS NOT NULL THEN head([(x)-[w:SUCCEEDED_BY WHERE w.voidedAt IS NULL]->(y) | y {.code, .name}]) END,
    name: coalesce(x.name, reduce(all = '', p IN [(x)-[q:HELPER|HELPED|PARTNER WHERE q.until IS NULL AND q.voidedAt IS NULL]->(p) | p.name] | all + CASE all WHEN '' THEN '' ELSE '—' END + p))
  }] AS parties
ORDER BY rule, a.code, matter, b.code
