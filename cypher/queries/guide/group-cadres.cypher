// purpose: How many villager groups there are, how many no group covers, and how many posts of group cadres have ended or are left.
// mode: READ
// params: asOf, scope
// columns: villagerGroups, uncovered, endedPosts, formerCadres, leftPosts
// budget: 47000
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
MATCH (u)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village)
CALL (v) {
  OPTIONAL MATCH (v)<-[w:WITHIN WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]-(group:VillagerGroup)
  RETURN count(group) AS groups,
    sum(CASE WHEN group IS NOT NULL AND NOT EXISTS { (group)<-[c:COVERS WHERE coalesce(c.since <= $asOf, true) AND coalesce(c.until > $asOf, true) AND c.voidedAt IS NULL]-(:Group) } THEN 1 ELSE 0 END) AS alone
}
CALL (v) {
  OPTIONAL MATCH (v)<-[past:HOLDS WHERE past.body = '村民小组' AND past.voidedAt IS NULL AND past.since <= $asOf]-(cadre:Person)
  RETURN collect(CASE WHEN past IS NULL THEN NULL ELSE {cadre: cadre.code, ended: coalesce(past.until <= $asOf, false)} END) AS posts
}
WITH sum(groups) AS villagerGroups, sum(alone) AS uncovered, collect(posts) AS lists
WITH villagerGroups, uncovered, reduce(all = [], list IN lists | all + list) AS posts
RETURN villagerGroups, uncovered, size([p IN posts WHERE p.ended]) AS endedPosts,
  COUNT { UNWIND [p IN posts WHERE p.ended | p.cadre] AS cadre RETURN DISTINCT cadre } AS formerCadres,
  size([p IN posts WHERE NOT p.ended]) AS leftPosts
