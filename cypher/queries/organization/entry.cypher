// purpose: One unit, village or person with its own properties and source.
// mode: READ
// params: code, asOf, scope
// columns: code, name, level, officialName, aliases, since, until, source, recordedAt, parent, successors, formers
// budget: 100
CALL () {
  MATCH (n:Unit {code: $code}) RETURN n
  UNION
  MATCH (n:Village {code: $code}) RETURN n
  UNION
  MATCH (n:Person {code: $code}) RETURN n
}
WITH n WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (n) (()-[up:PART_OF|LIES_IN|BELONGS_TO WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,8} (top)
  RETURN top.code
}
OPTIONAL MATCH (n)-[r:PART_OF|LIES_IN|BELONGS_TO WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(parent:Unit)
RETURN n.code AS code, n.name AS name, [label IN labels(n) WHERE NOT label IN ['Unit', 'Member']][0] AS level,
  n.officialName AS officialName, coalesce(n.aliases, []) AS aliases, n.since AS since, n.until AS until,
  n.source AS source, n.recordedAt AS recordedAt, parent.code AS parent,
  [(n)-[s:SUCCEEDED_BY WHERE coalesce(s.date <= $asOf, true) AND s.voidedAt IS NULL]->(next) | next.code] AS successors,
  COLLECT { MATCH (former)-[s:SUCCEEDED_BY WHERE coalesce(s.date <= $asOf, true) AND s.voidedAt IS NULL]->(n) RETURN former {.code, .name, date: s.date} ORDER BY s.date, former.code } AS formers
