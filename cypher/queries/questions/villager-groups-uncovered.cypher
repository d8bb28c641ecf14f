// purpose: Villager groups that no party group covers.
// mode: READ
// params: asOf, scope
// columns: villagerGroup, village, township, households, population
// budget: 19000
// topic: groups
// check: warning
// remedy: 在“村民小组”中写明由哪个党小组联系，或新建党小组。 | Say in the record of the villager group which party group covers it, or found one.
// title: 没有党小组对应的村民小组 | Villager groups that no party group covers
// about: 目前没有任何党小组覆盖的村民小组。 | Villager groups that no party group covers now.
// column villagerGroup: 村民小组 | Villager group
// column village: 村 | Village
// column township: 乡镇 | Township
// column households: 户数 | Households
// column population: 人口 | Population
// say: {scope}没有党小组覆盖的村民小组 | 哪些村民小组没有党小组 | villager groups that no party group covers | uncovered villager groups in {scope}
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(:Unit) RETURN v
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v
  UNION
  MATCH (:Unit&(GeneralBranch|Branch) {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village) RETURN v
}
MATCH (v)<-[w:WITHIN WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]-(a:VillagerGroup)
WHERE coalesce(a.since <= $asOf, true) AND coalesce(a.until > $asOf, true) AND a.voidedAt IS NULL AND NOT EXISTS { (a)<-[c:COVERS WHERE coalesce(c.since <= $asOf, true) AND coalesce(c.until > $asOf, true) AND c.voidedAt IS NULL]-(:Group) }
RETURN a.name AS villagerGroup, v {.code, .name} AS village, head(COLLECT { MATCH (v)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(town:Unit) RETURN town {.code, .name} ORDER BY town.code }) AS township, a.households AS households, a.population AS population
ORDER BY coalesce(a.population, 0) DESC, a.code
