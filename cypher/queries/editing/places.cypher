// purpose: A unit or village, and with a branch the villages that it serves, with a village the branches that serve it.
// mode: READ
// params: code, asOf, scope
// columns: code, name, level
// budget: 60
CALL () {
  MATCH (n:Unit {code: $code}) RETURN n
  UNION
  MATCH (n:Village {code: $code}) RETURN n
}
WITH n WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (n) (()-[up:PART_OF|LIES_IN WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,8} (top)
  RETURN top.code
}
CALL (n) {
  RETURN n AS place
  UNION
  MATCH (n)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(place:Village|Branch)
  RETURN place
}
RETURN place.code AS code, place.name AS name, [label IN labels(place) WHERE label <> 'Unit'][0] AS level
ORDER BY place:Village, code
