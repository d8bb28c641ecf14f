// purpose: Villages of a rating with their latest figures.
// mode: READ
// params: asOf, scope, rating
// columns: village, township, year, population, perCapitaIncome, collectiveIncome, industries
// budget: 1100
// topic: villages
// title: 按评级查村 | Villages of a rating
// about: 最近一年评级为所选等次的村及其主要数字，按代码排列。 | Villages whose latest rating is the chosen one, with their main figures, by code.
// ask rating: word STRONG STRONG=强/strong MEDIUM=中/medium WEAK=弱/weak | 评级 | Rating
// column village: 村 | Village
// column township: 乡镇 | Township
// column year: 年度 | Year
// column population: 人口 | Population
// column perCapitaIncome: 人均收入（元） | Income a head (yuan)
// column collectiveIncome: 集体收入（元） | Collective income (yuan)
// column industries: 产业 | Industries
// say: {scope}评级为{rating}的村 | 哪些村评级为{rating} | villages rated {rating} | villages in {scope} whose rating is {rating} | {scope}有哪些{rating}村 | {scope}的{rating}村
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
WITH v, facts WHERE facts.rating = $rating
RETURN v {.code, .name} AS village, head(COLLECT { MATCH (v)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(town:Unit) RETURN town {.code, .name} ORDER BY town.code }) AS township, facts.asOf.year AS year, facts.population AS population,
  facts.perCapitaIncome AS perCapitaIncome, facts.collectiveIncome AS collectiveIncome,
  COLLECT { MATCH (v)-[r:RELIES_ON WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(i:Industry) RETURN i.name ORDER BY r.rank, i.name } AS industries
ORDER BY v.code
