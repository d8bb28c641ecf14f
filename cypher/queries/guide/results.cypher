// purpose: What came of the cases of rectification: each result added up over the cases that had it.
// mode: READ
// params: asOf, scope
// columns: what, cases, quantity, unit
// budget: 2600
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
MATCH (u:Branch)<-[on:CONCERNS WHERE coalesce(on.since <= $asOf, true) AND coalesce(on.until > $asOf, true) AND on.voidedAt IS NULL]-(c:RectificationCase)
WHERE c.opened <= $asOf
MATCH (c)-[d:DELIVERED WHERE coalesce(d.since <= $asOf, true) AND coalesce(d.until > $asOf, true) AND d.voidedAt IS NULL]->(delivery:Delivery WHERE coalesce(delivery.date <= $asOf, true))
RETURN delivery.what AS what, count(DISTINCT c) AS cases, toInteger(round(sum(delivery.quantity))) AS quantity, delivery.unit AS unit
ORDER BY what, unit
