// purpose: Who came to the post of a branch secretary by three posts before it.
// mode: READ
// params: asOf, scope
// columns: code, name, unit, unitName, posts
// budget: 1300
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
MATCH (u:Branch)<-[now:HOLDS WHERE now.title = '书记' AND coalesce(now.since <= $asOf, true) AND coalesce(now.until > $asOf, true) AND now.voidedAt IS NULL]-(p:Person)
WITH p, u AS b, COUNT { (p)-[past:HOLDS WHERE past.voidedAt IS NULL AND past.until <= $asOf]->() } AS posts
WHERE posts >= 3
RETURN p.code AS code, p.name AS name, b.code AS unit, b.name AS unitName, posts
ORDER BY code
