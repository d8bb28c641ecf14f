// purpose: Party groups with fewer or more members than usual.
// mode: READ
// params: asOf, scope, least, most
// columns: group, branch, members, villagerGroups
// budget: 28000
// topic: groups
// check: warning
// remedy: 过小的与相邻党小组合并，过大的拆分；确有需要的，写明理由。 | Merge small ones with a neighbour and split large ones, or state why they are so.
// title: 人数过少或过多的党小组 | Party groups that are too small or too large
// about: 党员（含预备党员）人数少于下限或多于上限的党小组。只是提醒，不是不允许。 | Groups whose members, those on probation included, are fewer than the least or more than the most. It is a reminder; nothing forbids them.
// ask least: number 3 0..100 | 最少人数 | At least
// ask most: number 13 0..1000 | 最多人数 | At most
// column group: 党小组 | Group
// column branch: 党支部 | Branch
// column members: 党员数 | Members
// column villagerGroups: 对应村民小组 | Villager groups covered
// say: {scope}人数过多或过少的党小组 | 少于{least}人或多于{most}人的党小组 | groups with fewer than {least} or more than {most} members | party groups too small or too large in {scope} | {scope}哪些党小组人太多 | {scope}人太多的党小组 | groups with more than {most} members | {scope}超过{most}人的党小组 | 哪些党小组超过{most}人
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
WITH u AS g WHERE g:Group AND coalesce(g.since <= $asOf, true) AND coalesce(g.until > $asOf, true) AND g.voidedAt IS NULL
WITH g, COUNT { (g)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(:Member) } AS members
WHERE members < $least OR members > $most
RETURN g {.code, .name} AS group,
  head(COLLECT { MATCH (g)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(b:Unit) RETURN b {.code, .name} ORDER BY b.code }) AS branch,
  members,
  COLLECT { MATCH (g)-[c:COVERS WHERE coalesce(c.since <= $asOf, true) AND coalesce(c.until > $asOf, true) AND c.voidedAt IS NULL]->(a:VillagerGroup) RETURN a.name ORDER BY a.code } AS villagerGroups
ORDER BY members DESC, g.code
