// purpose: What flowed until a day: from whom to how many, what came of it, whether it stayed inside a general branch, crossed its border or came from outside the scope, and what the receivers lack.
// mode: READ
// params: asOf, scope
// columns: code, giver, giverName, shownAs, resource, quantity, unit, additive, result, resultQuantity, resultUnit, resultAdditive, receivers, areas, way, needs
// budget: 9000
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
MATCH (u)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village)<-[r:REACHES WHERE r.voidedAt IS NULL]-(i:Initiative)<-[g:GIVES WHERE g.voidedAt IS NULL]-(giver)
WHERE i.since <= $asOf AND i.voidedAt IS NULL
OPTIONAL MATCH (v)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(:Branch)-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]->(area:GeneralBranch)
WITH giver, i, collect(DISTINCT v) AS villages, collect(DISTINCT area) AS areas
CALL (giver) {
  OPTIONAL MATCH (giver)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(:Branch)-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]->(home:GeneralBranch)
  OPTIONAL MATCH (giver)<-[t:SERVES WHERE coalesce(t.since <= $asOf, true) AND coalesce(t.until > $asOf, true) AND t.voidedAt IS NULL]-(branch:Branch)
  RETURN head(collect(home)) AS home, min(branch.code) AS branch
}
RETURN i.code AS code, giver.code AS giver, giver.name AS giverName,
  CASE WHEN giver:Village THEN coalesce(branch, giver.code) ELSE head([a IN areas | a.code]) END AS shownAs, i.resource AS resource, i.quantity AS quantity, i.unit AS unit,
  i.additive AS additive, i.result AS result, i.resultQuantity AS resultQuantity, i.resultUnit AS resultUnit, i.resultAdditive AS resultAdditive,
  size(villages) AS receivers, [a IN areas | a.name] AS areas,
  CASE WHEN giver:Institution THEN 'outside' WHEN areas = [home] THEN 'inside' ELSE 'across' END AS way,
  COLLECT { UNWIND villages AS w MATCH (w)-[n:NEEDS WHERE coalesce(n.since <= $asOf, true) AND coalesce(n.until > $asOf, true) AND n.voidedAt IS NULL]->(need:Resource) RETURN DISTINCT need.name } AS needs
ORDER BY code
