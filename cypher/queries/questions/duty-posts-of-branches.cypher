// purpose: For each branch of a village: members without office, how many of them hold a duty post, and which kinds several hold.
// mode: READ
// params: asOf, scope
// columns: branch, withoutOffice, holders, without, kinds, doubled
// budget: 1200
// topic: responsibility
// title: 各支部无职党员认领岗位情况 | Duty posts by branch
// about: 村党支部（含党小组）党员中目前不担任其他职务的人数，其中认领岗位和没有认领的人数，认领了几种岗位，哪几种由两人以上认领。 | Of the members of a branch of villages, its groups included, who hold no other post: how many have a duty post and how many none, how many kinds there are, and which kinds two or more hold.
// column branch: 党支部 | Branch
// column withoutOffice: 无职党员 | Without office
// column holders: 已认领人数 | With a duty post
// column without: 未认领人数 | Without one
// column kinds: 岗位种数 | Kinds
// column doubled: 重复认领的岗位 | Held by several
// say: {scope}哪些党员没有认领岗位 | {scope}各支部岗位认领情况 | members without a duty post in {scope} | duty posts by branch in {scope}
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (b:Branch) WHERE coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true) AND b.voidedAt IS NULL RETURN b
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:!Group)){0,5} (b:Branch) RETURN DISTINCT b
}
WITH b WHERE EXISTS { (b)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(:Village) }
CALL (b) {
  OPTIONAL MATCH (b) (()<-[part:PART_OF WHERE coalesce(part.since <= $asOf, true) AND coalesce(part.until > $asOf, true) AND part.voidedAt IS NULL]-(:Group)){0,1} (:Unit)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(p:Member)
  WITH DISTINCT p, COLLECT { MATCH (p)-[o:HOLDS WHERE coalesce(o.since <= $asOf, true) AND coalesce(o.until > $asOf, true) AND o.voidedAt IS NULL]->() RETURN coalesce(o.body, '') = '岗位' } AS areDuties
  WITH p, areDuties WHERE all(isDuty IN areDuties WHERE isDuty)
  RETURN count(p) AS withoutOffice, count(CASE WHEN size(areDuties) > 0 THEN p END) AS holders
}
CALL (b) {
  OPTIONAL MATCH (b)<-[h:HOLDS WHERE h.body = '岗位' AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(q:Person)
  WITH h.title AS post, count(DISTINCT q) AS several ORDER BY post
  RETURN count(post) AS kinds, collect(CASE WHEN several > 1 THEN post END) AS doubled
}
RETURN b {.code, .name} AS branch, withoutOffice, holders, withoutOffice - holders AS without, kinds, doubled
ORDER BY without DESC, b.code
