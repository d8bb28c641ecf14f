// purpose: Organizations in a unit and what they have given already, for a plan of pairs.
// mode: READ
// params: asOf, scope
// columns: code, name, unit, given
// past g: what was given once can be given again
// past i: what was given once can be given again
// budget: 60
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (o:Institution)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(u:Unit) RETURN o, u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (u:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(o:Institution) RETURN o, u
}
RETURN o.code AS code, o.name AS name, u.code AS unit,
  COLLECT { MATCH (o)-[g:GIVES WHERE coalesce(g.since <= $asOf, true) AND g.voidedAt IS NULL]->(i:Initiative WHERE coalesce(i.since <= $asOf, true) AND i.voidedAt IS NULL) RETURN DISTINCT i.resource ORDER BY i.resource } AS given
ORDER BY code
