// purpose: The way down to each of several units, villages or members from the top of its hierarchy, itself last; those that are not there, or not to be seen, are missing.
// mode: READ
// params: codes, asOf, scope
// columns: code, way
// budget: 60
UNWIND $codes AS given
CALL (given) {
  MATCH (n:Unit {code: given}) RETURN n
  UNION
  MATCH (n:Village {code: given}) RETURN n
  UNION
  MATCH (n:Person {code: given}) RETURN n
}
CALL (n) {
  MATCH way = (n) (()-[r:PART_OF|LIES_IN|BELONGS_TO WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(:Unit)){0,8} (top)
  WHERE top.code = $scope OR ($scope IS NULL AND NOT EXISTS {
    (top)-[above:PART_OF|LIES_IN|BELONGS_TO WHERE coalesce(above.since <= $asOf, true) AND coalesce(above.until > $asOf, true) AND above.voidedAt IS NULL]->(:Unit)
  })
  RETURN reverse([step IN nodes(way) | step.code]) AS way ORDER BY size(way) DESC LIMIT 1
}
RETURN n.code AS code, way
ORDER BY code
