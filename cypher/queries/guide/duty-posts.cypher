// purpose: How many members without office hold a post of duty, of how many kinds.
// mode: READ
// params: asOf, scope
// columns: holders, posts, kinds, inOffice
// budget: 58000
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
MATCH (u)<-[h:HOLDS WHERE h.body = '岗位' AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Member)
RETURN count(DISTINCT p) AS holders, count(h) AS posts, count(DISTINCT h.title) AS kinds,
  count(DISTINCT CASE WHEN EXISTS { (p)-[o:HOLDS WHERE o.body <> '岗位' AND coalesce(o.since <= $asOf, true) AND coalesce(o.until > $asOf, true) AND o.voidedAt IS NULL]->() } THEN p END) AS inOffice
