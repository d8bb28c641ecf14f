// purpose: Branches whose cases of rectification are open on a day and of the hardest class, the longest open first.
// mode: READ
// params: asOf, scope
// columns: code, name, opened
// budget: 12000
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
MATCH (u:Branch)<-[on:CONCERNS WHERE coalesce(on.since <= $asOf, true) AND coalesce(on.until > $asOf, true) AND on.voidedAt IS NULL]-(c:RectificationCase WHERE c.opened <= $asOf AND c.stage = 'OPEN' AND c.class = 'CITY' AND c.voidedAt IS NULL)
RETURN u.code AS code, u.name AS name, c.opened AS opened
ORDER BY opened, code
