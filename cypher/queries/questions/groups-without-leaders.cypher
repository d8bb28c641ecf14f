// purpose: Party groups in which a post is vacant.
// mode: READ
// params: asOf, scope, post
// columns: group, branch, members, vacant
// budget: 48000
// topic: groups
// check: warning
// remedy: 组织党小组推选组长、副组长，并在“职务”中登记。 | Let the group elect a leader and deputies, and record the posts.
// title: 没有组长或副组长的党小组 | Party groups without a leader or deputy
// about: 目前组长或副组长空缺的党小组；空缺列写明缺哪一职。 | Groups whose post of leader or deputy leader nobody holds now; what is vacant is named.
// ask post: word LEADER LEADER=组长/leader DEPUTY=副组长/deputy EITHER=组长或副组长/either | 空缺的职务 | Vacant post
// column group: 党小组 | Group
// column branch: 党支部 | Branch
// column members: 党员数 | Members
// column vacant: 空缺 | Vacant
// say: {scope}没有{post}的党小组 | 哪些党小组缺{post} | party groups without a {post} | groups in {scope} that lack a {post}
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
WITH u AS g WHERE g:Group AND coalesce(g.since <= $asOf, true) AND coalesce(g.until > $asOf, true) AND g.voidedAt IS NULL
WITH g, [title IN ['组长', '副组长'] WHERE NOT EXISTS { (g)<-[h:HOLDS WHERE h.title = title AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(:Person) }] AS vacant
WHERE CASE $post WHEN 'LEADER' THEN '组长' IN vacant WHEN 'DEPUTY' THEN '副组长' IN vacant ELSE size(vacant) > 0 END
RETURN g {.code, .name} AS group,
  head(COLLECT { MATCH (g)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(b:Unit) RETURN b {.code, .name} ORDER BY b.code }) AS branch,
  COUNT { (g)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(:Member) } AS members, vacant
ORDER BY size(vacant) DESC, members DESC, g.code
