// purpose: Which of some records lie in a unit's subtree on a day, be it as the unit itself.
// mode: READ
// params: label, codes, asOf, scope
// columns: code
// budget: 60
UNWIND $codes AS given
MATCH (n:$($label) {code: given})
WHERE $scope IS NULL OR EXISTS {
  MATCH (n)
    (()-[of:CONCERNS WHERE coalesce(of.since <= $asOf, true) AND coalesce(of.until > $asOf, true) AND of.voidedAt IS NULL]->()){0,1}
    (()-[up:BELONGS_TO|WITHIN|LIES_IN|PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->()){0,9} (top)
  WHERE top.code = $scope
}
RETURN given AS code
