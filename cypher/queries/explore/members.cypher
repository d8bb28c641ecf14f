// purpose: All members below a root, each with what it belongs to and the posts it holds.
// mode: READ
// params: root, asOf, scope
// columns: code, name, level, within, above, township, posts, stage, birthYear, education, joined, since, source
// budget: 60
MATCH (root:Unit {code: $root})
WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (root) ((:Unit)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,7} (top)
  RETURN top.code
}
MATCH (root) ((higher:Unit)<-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]-(:Unit)){0,7} (above:Unit)
WITH above, [unit IN higher | unit.code] + above.code AS within, COLLECT {
    MATCH (above) ((:Unit)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,3} (t:Township)
    RETURN t.name LIMIT 1}[0] AS township
CALL (above) {
  MATCH (above)<-[m:BELONGS_TO]-(c:Person)
  WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL
  RETURN c, m.since AS since
}
RETURN c.code AS code, c.name AS name, 'Person' AS level, within, above.name AS above,
  township,
  COLLECT {
    MATCH (c)-[h:HOLDS WHERE coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]->(u)
    RETURN u.name + ' ' + h.title ORDER BY u.code
  } AS posts,
  c.stage AS stage, c.birthYear AS birthYear, c.education AS education, c.joined AS joined, since, c.source AS source
ORDER BY code
