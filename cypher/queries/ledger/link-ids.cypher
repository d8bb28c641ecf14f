// purpose: Records kept as links of one type that hold on a day, in the order of their ends' codes; a succession also speaks of what has ended.
// mode: READ
// params: type, text, asOf, scope
// columns: id
// budget: 100
MATCH (a)-[r:$($type)]->(b)
WHERE r.voidedAt IS NULL
  AND coalesce(coalesce(r.since, r.date) <= $asOf, true)
  AND coalesce(r.until > $asOf, true)
  AND (r.date IS NOT NULL
    OR (coalesce(a.since <= $asOf, true) AND coalesce(a.until > $asOf, true)
      AND coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true)))
  AND ($text = '' OR a.code STARTS WITH $text OR a.name CONTAINS $text OR b.code STARTS WITH $text OR b.name CONTAINS $text
    OR r.title CONTAINS $text OR r.topic CONTAINS $text)
  AND ($scope IS NULL
    OR EXISTS {
      MATCH (a)
        (()-[with:HOLDS|RESPONSIBLE_FOR|CONCERNS WHERE coalesce(with.since <= $asOf, true) AND coalesce(with.until > $asOf, true) AND with.voidedAt IS NULL]->()){0,1}
        (()-[up:BELONGS_TO|WITHIN|LIES_IN|PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->()){0,9} (top)
      WHERE top.code = $scope
    }
    OR EXISTS {
      MATCH (b)
        (()-[with:HOLDS|RESPONSIBLE_FOR|CONCERNS WHERE coalesce(with.since <= $asOf, true) AND coalesce(with.until > $asOf, true) AND with.voidedAt IS NULL]->()){0,1}
        (()-[up:BELONGS_TO|WITHIN|LIES_IN|PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->()){0,9} (top)
      WHERE top.code = $scope
    })
RETURN elementId(r) AS id
ORDER BY a.code, b.code, r.since, r.title, r.topic, r.role, id
