// purpose: Groups with their members, the villager groups that they cover, their leaders and deputies, and whether the leader was a cadre of a villager group before.
// mode: READ
// params: asOf, scope
// columns: code, name, members, villagerGroups, leaders, deputies, leaderWasCadre
// budget: 180
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
WITH u AS g WHERE g:Group
RETURN g.code AS code, g.name AS name,
  COUNT { (g)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(:Member) } AS members,
  COUNT { (g)-[c:COVERS WHERE coalesce(c.since <= $asOf, true) AND coalesce(c.until > $asOf, true) AND c.voidedAt IS NULL]->(:VillagerGroup) } AS villagerGroups,
  COUNT { (g)<-[l:HOLDS WHERE l.title = '组长' AND coalesce(l.since <= $asOf, true) AND coalesce(l.until > $asOf, true) AND l.voidedAt IS NULL]-(:Person) } AS leaders,
  COUNT { (g)<-[d:HOLDS WHERE d.title = '副组长' AND coalesce(d.since <= $asOf, true) AND coalesce(d.until > $asOf, true) AND d.voidedAt IS NULL]-(:Person) } AS deputies,
  EXISTS {
    MATCH (g)<-[now:HOLDS WHERE now.title = '组长' AND coalesce(now.since <= $asOf, true) AND coalesce(now.until > $asOf, true) AND now.voidedAt IS NULL]-(:Person)-[past:HOLDS WHERE past.body = '村民小组' AND past.voidedAt IS NULL]->()
    WHERE past.until <= $asOf
  } AS leaderWasCadre
ORDER BY code
