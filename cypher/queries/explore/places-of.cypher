// purpose: Where units and villages lie, by their codes: a village itself, a branch where the first village that it serves does.
// mode: READ
// params: codes, asOf, scope
// columns: code, longitude, latitude, datum
// budget: 60
UNWIND $codes AS given
CALL (given) {
  MATCH (v:Village {code: given}) RETURN v
  UNION
  MATCH (:Unit&Branch {code: given})-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(v:Village) RETURN v
}
WITH given, v ORDER BY v.code
WHERE v.longitude IS NOT NULL AND v.latitude IS NOT NULL AND ($scope IS NULL OR $scope IN COLLECT {
  MATCH (v) (()-[up:PART_OF|LIES_IN WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,8} (top)
  RETURN top.code
})
WITH given, collect(v)[0] AS first
RETURN given AS code, first.longitude AS longitude, first.latitude AS latitude, first.datum AS datum
