// purpose: The people who belong to a unit or below it, or to the branches that serve a village, by name.
// mode: READ
// params: code, asOf, scope
// columns: code, name
// budget: 40
CALL () {
  MATCH (unit:Unit {code: $code}) RETURN unit
  UNION
  MATCH (:Village {code: $code})<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(unit:Branch)
  RETURN unit
}
WITH unit WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (unit) ((:Unit)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,8} (top)
  RETURN top.code
}
MATCH (unit) ((:Unit)<-[part:PART_OF WHERE coalesce(part.since <= $asOf, true) AND coalesce(part.until > $asOf, true) AND part.voidedAt IS NULL]-(:Unit)){0,3} (below:Unit)
  <-[b:BELONGS_TO WHERE coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true) AND b.voidedAt IS NULL]-(p:Person)
RETURN DISTINCT p.code AS code, p.name AS name
ORDER BY name, code
