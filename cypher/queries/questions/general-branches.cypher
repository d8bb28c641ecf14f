// purpose: General branches with their size, what they have in common, and villages apart from the others.
// mode: READ
// params: asOf, scope
// columns: generalBranch, township, branches, villages, members, population, secretary, industries, apart
// budget: 4700
// topic: general-branches
// title: 联村党总支是否均衡相连 | Are general branches balanced and connected
// about: 各党总支的支部数、村数、党员数、人口、书记，半数以上的村共有的产业，以及与本总支其他村都不相邻的村。只列服务村的党总支。 | How many branches, villages, members and people each general branch has, its secretary, the industries that at least half its villages share, and villages beside none of its others. Only those that serve villages.
// column generalBranch: 党总支 | General branch
// column township: 乡镇 | Township
// column branches: 党支部数 | Branches
// column villages: 村数 | Villages
// column members: 党员数 | Members
// column population: 人口 | People
// column secretary: 书记 | Secretary
// column industries: 共有产业 | Shared industries
// column apart: 不相邻的村 | Villages apart
// say: {scope}联村党总支是否均衡 | {scope}党总支有多少支部和党员 | are the general branches in {scope} balanced | general branches in {scope} and their size
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
WITH u AS g WHERE g:GeneralBranch AND coalesce(g.since <= $asOf, true) AND coalesce(g.until > $asOf, true) AND g.voidedAt IS NULL
WITH g, COLLECT { MATCH (g)<-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]-(b:Branch) RETURN b } AS branches
WITH g, branches, COLLECT { UNWIND branches AS b MATCH (b)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(v:Village) RETURN DISTINCT v } AS villages
WHERE size(villages) > 0
CALL (villages) {
  UNWIND villages AS v
  CALL (v) {
  OPTIONAL MATCH (v)-[reported:REPORTED WHERE coalesce(reported.since <= $asOf, true) AND coalesce(reported.until > $asOf, true) AND reported.voidedAt IS NULL]->(facts:Statistics WHERE facts.year <= $asOf.year AND facts.voidedAt IS NULL)
  RETURN facts ORDER BY facts.asOf DESC LIMIT 1
}
  RETURN sum(facts.population) AS population
}
RETURN g {.code, .name} AS generalBranch,
  head(COLLECT { MATCH (g)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(town:Township) RETURN town {.code, .name} ORDER BY town.code }) AS township,
  size(branches) AS branches, size(villages) AS villages,
  COUNT { UNWIND branches AS b MATCH (b) (()<-[part:PART_OF WHERE coalesce(part.since <= $asOf, true) AND coalesce(part.until > $asOf, true) AND part.voidedAt IS NULL]-(:Group)){0,1} (:Unit)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(p:Member) RETURN DISTINCT p } AS members,
  population,
  head(COLLECT { MATCH (g)<-[h:HOLDS WHERE h.title ENDS WITH '书记' AND NOT h.title CONTAINS '副' AND NOT h.title CONTAINS '第一' AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person) RETURN p {.code, .name} ORDER BY p.code }) AS secretary,
  COLLECT {
    UNWIND villages AS v
    MATCH (v)-[r:RELIES_ON WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(i:Industry)
    WITH i.name AS name, count(DISTINCT v) AS many WHERE 2 * many >= size(villages)
    RETURN name ORDER BY many DESC, name
  } AS industries,
  COLLECT {
    UNWIND villages AS v
    WITH v WHERE size(villages) > 1 AND NOT EXISTS { MATCH (v)-[n:NEIGHBOURS WHERE coalesce(n.since <= $asOf, true) AND coalesce(n.until > $asOf, true) AND n.voidedAt IS NULL]-(w:Village) WHERE w IN villages }
    RETURN v {.code, .name} ORDER BY v.code
  } AS apart
ORDER BY members DESC, g.code
