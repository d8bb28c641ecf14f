// purpose: The way from something down from the top of its hierarchy, itself last; a served village stands at its branch, what has ended at what took its place.
// mode: READ
// params: code, asOf, scope
// columns: code, name, level
// budget: 30
CALL () {
  MATCH (start:Unit {code: $code}) RETURN start
  UNION
  MATCH (start:Village {code: $code}) RETURN start
  UNION
  MATCH (start:Person {code: $code}) RETURN start
}
CALL (start) {
  OPTIONAL MATCH (start) (()-[s:SUCCEEDED_BY WHERE coalesce(s.date <= $asOf, true) AND s.voidedAt IS NULL]->()){1,5} (heir)
  WHERE start.until <= $asOf AND coalesce(heir.since <= $asOf, true) AND coalesce(heir.until > $asOf, true)
  RETURN heir ORDER BY heir.code LIMIT 1
}
WITH coalesce(heir, start) AS start
OPTIONAL MATCH (start)<-[serving:SERVES WHERE coalesce(serving.since <= $asOf, true) AND coalesce(serving.until > $asOf, true) AND serving.voidedAt IS NULL]-(branch:Branch)
WITH coalesce(branch, start) AS start ORDER BY branch.code LIMIT 1
MATCH way = (start) (()-[r:PART_OF|LIES_IN|BELONGS_TO WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(:Unit)){0,8} (top)
WHERE (top.code = $scope OR ($scope IS NULL AND NOT EXISTS {
  (top)-[above:PART_OF|LIES_IN|BELONGS_TO WHERE coalesce(above.since <= $asOf, true) AND coalesce(above.until > $asOf, true) AND above.voidedAt IS NULL]->(:Unit)
}))
WITH nodes(way) AS way ORDER BY size(way) DESC LIMIT 1
UNWIND reverse(way) AS n
RETURN n.code AS code, n.name AS name, [label IN labels(n) WHERE NOT label IN ['Unit', 'Member']][0] AS level
