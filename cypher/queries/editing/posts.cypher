// purpose: Who holds which post at some units, villages or other places on a day.
// mode: READ
// params: codes, asOf, scope
// columns: id, place, person, name, title, body, since
// budget: 40
UNWIND $codes AS code
CALL (code) {
  MATCH (n:Unit {code: code}) RETURN n
  UNION
  MATCH (n:Village {code: code}) RETURN n
}
WITH n WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (n) (()-[up:PART_OF|LIES_IN WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,8} (top)
  RETURN top.code
}
MATCH (n)<-[h:HOLDS WHERE coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person)
RETURN elementId(h) AS id, n.code AS place, p.code AS person, p.name AS name, h.title AS title, coalesce(h.body, '') AS body, h.since AS since
ORDER BY place, body, title, person
