// purpose: Villages with fewer people than a number, with their neighbours that are small too.
// mode: READ
// params: asOf, scope, people
// columns: village, township, population, year, smallNeighbours, joint
// budget: 1900
// topic: villages
// title: 人口少的村 | Small villages
// about: 最近一年人口少于所填人数的村，相邻的村中同样人口少的，以及是否已由联合党支部服务。 | Villages whose latest population is below the number, which of their neighbours are as small, and the joint branch that serves them, if one does.
// ask people: number 300 1..10000 | 人口少于 | Fewer people than
// column village: 村 | Village
// column township: 乡镇 | Township
// column population: 人口 | Population
// column year: 年度 | Year
// column smallNeighbours: 相邻小村 | Small neighbours
// column joint: 联合党支部 | Joint branch
// say: {scope}人口少于{people}人的村 | 有哪些小村 | villages with fewer than {people} people | small villages in {scope} | 少于{people}人的村 | {scope}少于{people}人的村有哪些
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
RETURN v {.code, .name} AS village, head(COLLECT { MATCH (v)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(town:Unit) RETURN town {.code, .name} ORDER BY town.code }) AS township, facts.population AS population, facts.asOf.year AS year,
  COLLECT {
    MATCH (v)-[n:NEIGHBOURS WHERE coalesce(n.since <= $asOf, true) AND coalesce(n.until > $asOf, true) AND n.voidedAt IS NULL]-(near:Village)
    WHERE head(COLLECT {
      MATCH (near)-[q:REPORTED WHERE coalesce(q.since <= $asOf, true) AND coalesce(q.until > $asOf, true) AND q.voidedAt IS NULL]->(theirs:Statistics WHERE theirs.year <= $asOf.year AND theirs.voidedAt IS NULL)
      RETURN theirs.population ORDER BY theirs.asOf DESC LIMIT 1
    }) < $people
    RETURN near {.code, .name} ORDER BY near.code
  } AS smallNeighbours,
  head(COLLECT {
    MATCH (v)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(b:Branch)-[t:SERVES WHERE coalesce(t.since <= $asOf, true) AND coalesce(t.until > $asOf, true) AND t.voidedAt IS NULL]->(other:Village)
    WHERE other <> v
    RETURN b {.code, .name} ORDER BY b.code LIMIT 1
  }) AS joint
ORDER BY population, v.code
