// purpose: Posts of a branch's committee held by people who have left that branch, and the day on which they left.
// mode: READ
// params: asOf, scope
// columns: person, post, branch, left, now
// budget: 60000
// topic: people
// check: warning
// remedy: 已离任的，在“职务”中写明离任日期；仍任职的，核对其所在支部。 | End the post if it was given up, or look where the person really belongs.
// title: 已转出仍任职的人 | Posts held after leaving
// about: 曾编入一个党支部或其党小组、现已转出，但仍登记为该支部书记、副书记或委员的人（第一书记不算）。 | People who once belonged to a branch or a group of it, do so no longer, and are still recorded as its secretary, deputy or committee member (first secretaries do not count).
// column person: 姓名 | Name
// column post: 职务 | Post
// column branch: 党支部 | Branch
// column left: 转出日期 | Left on
// column now: 现在所在 | Now in
// past was: a membership that has ended is what it looks for
// past below: the group to which that led may have ended too
// say: {scope}已转出仍任职的人 | 谁已经转出还担任职务 | who still holds a post after leaving the branch in {scope} | posts held after leaving
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (b:Branch) WHERE coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true) AND b.voidedAt IS NULL RETURN b
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:!Group)){0,5} (b:Branch) RETURN DISTINCT b
}
MATCH (b)<-[h:HOLDS WHERE (h.title ENDS WITH '书记' AND NOT h.title CONTAINS '第一' OR h.title ENDS WITH '委员') AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person)
CALL (p, b) {
  MATCH (p)-[was:BELONGS_TO WHERE was.until <= $asOf AND was.voidedAt IS NULL]->(:Unit) (()-[below:PART_OF WHERE below.voidedAt IS NULL]->(:Unit)){0,1} (at:Branch)
  WHERE at = b
  RETURN max(was.until) AS left
}
WITH p, h, b, left WHERE left IS NOT NULL AND NOT EXISTS {
  MATCH (p)-[is:BELONGS_TO WHERE coalesce(is.since <= $asOf, true) AND coalesce(is.until > $asOf, true) AND is.voidedAt IS NULL]->(:Unit) (()-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,1} (here:Branch)
  WHERE here = b
}
RETURN p {.code, .name} AS person, h.title AS post, b {.code, .name} AS branch, left,
  head(COLLECT { MATCH (p)-[is:BELONGS_TO WHERE coalesce(is.since <= $asOf, true) AND coalesce(is.until > $asOf, true) AND is.voidedAt IS NULL]->(u:Unit) RETURN u {.code, .name} ORDER BY u.code }) AS now
ORDER BY b.code, p.code, post
