// purpose: How many units of each level, villages that no branch serves, and members there are in and below a root, itself included.
// mode: READ
// params: root, asOf, scope
// columns: level, total
// budget: 12000
MATCH (root:Unit {code: $root})
WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (root) ((:Unit)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,7} (top)
  RETURN top.code
}
MATCH (root) ((:Unit)<-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]-(:Unit)){0,7} (above:Unit)
WITH collect(above) AS units
CALL (units) {
  UNWIND units AS u
  RETURN [label IN labels(u) WHERE label <> 'Unit'][0] AS level, count(*) AS total
  UNION ALL
  UNWIND units AS u
  RETURN 'Person' AS level, sum(COUNT {
    (u)<-[m:BELONGS_TO]-(:Person)
    WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL
  }) AS total
  UNION ALL
  UNWIND units AS u
  RETURN 'Village' AS level, sum(COUNT {
    (u)<-[l:LIES_IN]-(c:Village)
    WHERE coalesce(l.since <= $asOf, true) AND coalesce(l.until > $asOf, true) AND l.voidedAt IS NULL
      AND NOT EXISTS {
      (c)<-[s:SERVES]-(:Branch)
      WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL
    }
  }) AS total
}
RETURN level, total
ORDER BY level
