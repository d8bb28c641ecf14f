// purpose: Records under a label that a text may mean, to choose from as one types.
// mode: READ
// params: label, text, asOf, scope, limit
// columns: code, name, upper
// budget: 6000
MATCH (n:$($label))
WHERE n.voidedAt IS NULL AND coalesce(n.since <= $asOf, true) AND coalesce(n.until > $asOf, true)
  AND (n.code STARTS WITH $text OR n.name CONTAINS $text OR (' ' + n.initials) CONTAINS (' ' + toLower($text)))
  AND ($scope IS NULL OR EXISTS {
    MATCH (n) (()-[up:BELONGS_TO|WITHIN|LIES_IN|PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->()){0,9} (top)
    WHERE top.code = $scope
  })
WITH n ORDER BY CASE WHEN n.name STARTS WITH $text THEN 0 ELSE 1 END, n.code
LIMIT $limit
RETURN n.code AS code, n.name AS name, COLLECT {
    MATCH (n)-[up:PART_OF|LIES_IN|BELONGS_TO|WITHIN WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(upper)
    RETURN upper.name LIMIT 1
  }[0] AS upper
