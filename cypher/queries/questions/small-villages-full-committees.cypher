// purpose: Villages with fewer people than a number that have both committees of their own, with the posts and their holders.
// mode: READ
// params: asOf, scope, people, posts
// columns: village, township, population, branchPosts, villagePosts, holders
// budget: 4200
// topic: villages
// check: hint
// remedy: 考虑与相邻村联建党支部，或交叉任职、“一肩挑”，精简职数。 | Consider a joint branch with a neighbour, or the same people in both committees.
// title: 职数偏多的小村 | Small villages with full committees
// about: 最近一年人口少于所填人数、单独设党支部的村，其支部委员会与村委会的职务合计达到所填数。 | Villages whose latest population is below the number and that have a branch to themselves, where the posts of the branch's and the villagers' committee together reach the number.
// ask people: number 300 1..10000 | 人口少于 | Fewer people than
// ask posts: number 6 2..50 | 职务不少于 | Posts at least
// column village: 村 | Village
// column township: 乡镇 | Township
// column population: 人口 | Population
// column branchPosts: 支部职务 | Posts of the branch
// column villagePosts: 村委会职务 | Posts of the village
// column holders: 任职人数 | People in them
// say: {scope}职数偏多的小村 | 哪些小村职数偏多 | small villages with full committees in {scope} | which small villages have full committees | {scope}哪些村两委职数太多
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(:Unit) RETURN v
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v
  UNION
  MATCH (:Unit&(GeneralBranch|Branch) {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village) RETURN v
}
CALL (v) {
  OPTIONAL MATCH (v)-[reported:REPORTED WHERE coalesce(reported.since <= $asOf, true) AND coalesce(reported.until > $asOf, true) AND reported.voidedAt IS NULL]->(facts:Statistics WHERE facts.year <= $asOf.year AND facts.voidedAt IS NULL)
  RETURN facts ORDER BY facts.asOf DESC LIMIT 1
}
WITH v, facts WHERE facts.population < $people
MATCH (v)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(b:Branch)
WHERE NOT EXISTS { (b)-[t:SERVES WHERE coalesce(t.since <= $asOf, true) AND coalesce(t.until > $asOf, true) AND t.voidedAt IS NULL]->(other:Village) WHERE other <> v }
CALL (v, b) {
  OPTIONAL MATCH (b)<-[h:HOLDS WHERE (h.title ENDS WITH '书记' AND NOT h.title CONTAINS '第一' OR h.title ENDS WITH '委员') AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person)
  WITH v, collect(p) AS ofBranch
  OPTIONAL MATCH (v)<-[g:HOLDS WHERE (g.title ENDS WITH '主任' OR g.title ENDS WITH '委员') AND coalesce(g.since <= $asOf, true) AND coalesce(g.until > $asOf, true) AND g.voidedAt IS NULL]-(p:Person)
  RETURN ofBranch, collect(p) AS ofVillage
}
WITH v, facts, ofBranch, ofVillage WHERE size(ofBranch) + size(ofVillage) >= $posts
RETURN v {.code, .name} AS village, head(COLLECT { MATCH (v)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(town:Unit) RETURN town {.code, .name} ORDER BY town.code }) AS township, facts.population AS population,
  size(ofBranch) AS branchPosts, size(ofVillage) AS villagePosts, COUNT { UNWIND ofBranch + ofVillage AS p RETURN DISTINCT p } AS holders
ORDER BY branchPosts + villagePosts DESC, v.code
