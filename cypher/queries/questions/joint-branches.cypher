// purpose: Branches that serve several villages: where they belong, who leads them, and how many members each village's groups have.
// mode: READ
// params: asOf, scope
// columns: branch, above, villages, members, secretary, since, formers
// budget: 4900
// topic: pairing
// title: 联合党支部及其隶属 | Joint branches and where they belong
// about: 目前服务两个以上村的党支部：上级组织、所服务的村、党员数、书记、成立日期和由哪些支部合并而来。党费和村集体资产的归属没有登记。 | Branches that now serve two villages or more: the unit above, the villages, how many members, the secretary, since when, and the branches that they came from. Who has the membership dues and the collective assets is not recorded.
// column branch: 联合党支部 | Joint branch
// column above: 上级组织 | Unit above
// column villages: 服务的村 | Villages served
// column members: 党员数 | Members
// column secretary: 书记 | Secretary
// column since: 成立日期 | Since
// column formers: 原支部 | Former branches
// shows: pairing
// say: {scope}有哪些联合党支部 | 联建后支部隶属哪里 | joint branches in {scope} | where do joint branches belong
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (b:Branch) WHERE coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true) AND b.voidedAt IS NULL RETURN b
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:!Group)){0,5} (b:Branch) RETURN DISTINCT b
}
WITH b, COLLECT { MATCH (b)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(v:Village) RETURN v {.code, .name} ORDER BY v.code } AS villages
WHERE size(villages) > 1
RETURN b {.code, .name} AS branch,
  head(COLLECT { MATCH (b)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(unit:Unit) RETURN unit {.code, .name} ORDER BY unit.code }) AS above,
  villages,
  COUNT { MATCH (b) (()<-[part:PART_OF WHERE coalesce(part.since <= $asOf, true) AND coalesce(part.until > $asOf, true) AND part.voidedAt IS NULL]-(:Group)){0,1} (:Unit)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(p:Member) RETURN DISTINCT p } AS members,
  head(COLLECT { MATCH (b)<-[h:HOLDS WHERE h.title ENDS WITH '书记' AND NOT h.title CONTAINS '副' AND NOT h.title CONTAINS '第一' AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person) RETURN p {.code, .name} ORDER BY p.code }) AS secretary,
  b.since AS since,
  COLLECT { MATCH (b)<-[after:SUCCEEDED_BY WHERE after.date <= $asOf AND after.voidedAt IS NULL]-(old:Unit) RETURN old {.code, .name} ORDER BY old.code } AS formers
ORDER BY members DESC, b.code
