// purpose: Kinds of duty posts with how many hold them, and in how many branches nobody or several do.
// mode: READ
// params: asOf, scope
// columns: post, holders, branches, unclaimed, doubled
// budget: 35000
// topic: responsibility
// title: 无职党员岗位设置情况 | Duty posts by kind
// about: 每种无职党员岗位目前有多少人、多少个村党支部有人，多少个无人认领，多少个由两人以上重复认领。 | For each kind of duty post: how many hold it, in how many branches of villages somebody does, in how many nobody, and in how many two or more.
// column post: 岗位 | Duty post
// column holders: 人数 | Holders
// column branches: 有人的支部 | Branches with one
// column unclaimed: 无人认领的支部 | Branches without
// column doubled: 重复认领的支部 | Branches with several
// say: {scope}无职党员设了哪些岗位 | {scope}哪些岗位无人认领 | duty posts in {scope} | which duty posts are unclaimed or doubled
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (b:Branch) WHERE coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true) AND b.voidedAt IS NULL RETURN b
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:!Group)){0,5} (b:Branch) RETURN DISTINCT b
}
WITH b WHERE EXISTS { (b)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(:Village) }
WITH collect(b) AS branches
UNWIND branches AS b
MATCH (b)<-[h:HOLDS WHERE h.body = '岗位' AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person)
WITH size(branches) AS total, h.title AS post, b, count(DISTINCT p) AS people
WITH total, post, sum(people) AS holders, count(b) AS branches, sum(CASE WHEN people > 1 THEN 1 ELSE 0 END) AS doubled
RETURN post, holders, branches, total - branches AS unclaimed, doubled
ORDER BY unclaimed DESC, doubled DESC, post
