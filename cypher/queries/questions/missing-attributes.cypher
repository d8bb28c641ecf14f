// purpose: Villages for which figures of the last year, a position, industries, neighbours or a branch are not recorded.
// mode: READ
// params: asOf, scope, missing
// columns: village, township, missing, latestYear
// budget: 25000
// topic: villages
// check: hint
// remedy: 在“村情”“行政村”“相邻”中补全。 | Complete the figures, the village or its neighbours.
// title: 资料不全的村 | Villages with something missing
// about: 没有上一年度村情、没有坐标、没有产业、没有相邻村，或没有党支部服务的村，写明缺什么。 | Villages without figures of the year before, a position, industries, neighbours, or a branch that serves them; what is missing is named.
// ask missing: word ANY ANY=任一项/anything FIGURES=上年村情/figures POSITION=坐标/position INDUSTRY=产业/industries NEIGHBOUR=相邻村/neighbours BRANCH=党支部/branch | 缺什么 | Missing
// column village: 村 | Village
// column township: 乡镇 | Township
// column missing: 缺什么 | Missing
// column latestYear: 最近村情年度 | Latest figures of
// say: {scope}资料不全的村 | 哪些村缺{missing} | villages in {scope} with something missing | villages without {missing}
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
WITH v, facts, CASE WHEN coalesce(facts.asOf.year < $asOf.year - 1, true) THEN ['FIGURES'] ELSE [] END
  + CASE WHEN v.longitude IS NULL OR v.latitude IS NULL THEN ['POSITION'] ELSE [] END
  + CASE WHEN NOT EXISTS { (v)-[r:RELIES_ON WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(:Industry) } THEN ['INDUSTRY'] ELSE [] END
  + CASE WHEN NOT EXISTS { (v)-[n:NEIGHBOURS WHERE coalesce(n.since <= $asOf, true) AND coalesce(n.until > $asOf, true) AND n.voidedAt IS NULL]-(:Village) } THEN ['NEIGHBOUR'] ELSE [] END
  + CASE WHEN NOT EXISTS { (v)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(:Branch) } THEN ['BRANCH'] ELSE [] END AS missing
WHERE CASE $missing WHEN 'ANY' THEN size(missing) > 0 ELSE $missing IN missing END
RETURN v {.code, .name} AS village, head(COLLECT { MATCH (v)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(town:Unit) RETURN town {.code, .name} ORDER BY town.code }) AS township, missing, facts.asOf.year AS latestYear
ORDER BY size(missing) DESC, v.code
