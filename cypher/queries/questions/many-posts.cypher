// purpose: People who hold several posts.
// mode: READ
// params: asOf, scope, least, duties
// columns: person, branch, count, posts
// past any: who never held so many posts need not be looked at
// budget: 44000
// topic: people
// title: 一人多岗 | Who holds many posts
// about: 目前担任的职务不少于所填个数的人；可选择是否把无职党员岗位算在内。 | People who now hold at least so many posts; duty posts may be counted or not.
// ask least: number 5 1..50 | 职务不少于 | At least
// ask duties: word WITHOUT WITHOUT=不算岗位/no WITH=也算岗位/yes | 无职党员岗位 | Count duty posts
// column person: 人员 | Person
// column branch: 党支部 | Branch
// column count: 职务数 | Posts
// column posts: 职务 | Which
// say: {scope}一人多岗的人 | 身兼{least}职以上的人 | who in {scope} holds many posts | people with at least {least} posts
CALL () {
  CALL () {
    WITH 1 AS whole WHERE $scope IS NULL
    MATCH (u:Unit) RETURN u
    UNION
    MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
  }
  RETURN u AS place
  UNION
  CALL () {
    WITH 1 AS whole WHERE $scope IS NULL
    MATCH (v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(:Unit) RETURN v
    UNION
    MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v
    UNION
    MATCH (:Unit&(GeneralBranch|Branch) {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village) RETURN v
  }
  RETURN v AS place
}
MATCH (place)<-[h:HOLDS WHERE coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person)
WITH DISTINCT p
WHERE COUNT { (p)-[any:HOLDS WHERE any.voidedAt IS NULL]->() } >= $least
WITH p, COLLECT { MATCH (p)-[h:HOLDS WHERE coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]->(n) WHERE $duties = 'WITH' OR coalesce(h.body, '') <> '岗位' RETURN n.name + h.title ORDER BY n.code, h.title } AS posts
WHERE size(posts) >= $least
RETURN p {.code, .name} AS person, head(COLLECT { MATCH (p)-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]->(:Unit) (()-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,1} (home:Branch) RETURN home {.code, .name} ORDER BY home.code }) AS branch, size(posts) AS count, posts
ORDER BY count DESC, p.code
