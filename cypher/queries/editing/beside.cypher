// purpose: Villages or units of the same level that lie beside one, those next to it first.
// mode: READ
// params: code, asOf, scope
// columns: code, name, upper
// budget: 180
CALL () {
  MATCH (n:Unit {code: $code}) RETURN n
  UNION
  MATCH (n:Village {code: $code}) RETURN n
}
WITH n, [label IN labels(n) WHERE label <> 'Unit'][0] AS level
WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (n) (()-[up:PART_OF|LIES_IN WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,8} (top)
  RETURN top.code
}
CALL (n) {
  MATCH (n)-[beside:NEIGHBOURS WHERE coalesce(beside.since <= $asOf, true) AND coalesce(beside.until > $asOf, true) AND beside.voidedAt IS NULL]-(m:Village)
  RETURN m, 0 AS rank
  UNION
  MATCH (n)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(:Village)
    -[beside:NEIGHBOURS WHERE coalesce(beside.since <= $asOf, true) AND coalesce(beside.until > $asOf, true) AND beside.voidedAt IS NULL]-(:Village)
    <-[t:SERVES WHERE coalesce(t.since <= $asOf, true) AND coalesce(t.until > $asOf, true) AND t.voidedAt IS NULL]-(m:Branch)
  RETURN m, 0 AS rank
  UNION
  MATCH (n)-[up:PART_OF|LIES_IN WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)
    <-[down:PART_OF|LIES_IN WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(m)
  RETURN m, 1 AS rank
}
WITH n, level, m, min(rank) AS rank
WHERE m <> n AND level IN labels(m) AND coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true)
ORDER BY rank, m.code
LIMIT 60
OPTIONAL MATCH (m)-[up:PART_OF|LIES_IN WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(upper:Unit)
RETURN m.code AS code, m.name AS name, coalesce(upper.name, '') AS upper
