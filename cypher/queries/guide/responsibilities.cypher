// purpose: Who answers for what: by role, how many people or institutions for how many, and over how many households.
// mode: READ
// params: asOf, scope
// columns: role, holders, targets, townships, villages, villagerGroups, households
// budget: 13500
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
CALL (u) {
  RETURN u AS target
  UNION ALL
  MATCH (u)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village)
  RETURN v AS target
  UNION ALL
  MATCH (u)<-[near:LIES_IN WHERE coalesce(near.since <= $asOf, true) AND coalesce(near.until > $asOf, true) AND near.voidedAt IS NULL]-(:Village)<-[w:WITHIN WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]-(g:VillagerGroup)
  RETURN g AS target
  UNION ALL
  MATCH (u)<-[c:CONCERNS WHERE coalesce(c.since <= $asOf, true) AND coalesce(c.until > $asOf, true) AND c.voidedAt IS NULL]-(k:RectificationCase)
  RETURN k AS target
}
MATCH (target)<-[r:RESPONSIBLE_FOR WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]-(holder)
RETURN r.role AS role, count(DISTINCT holder) AS holders, count(DISTINCT target) AS targets,
  count(DISTINCT CASE WHEN target:Township THEN target END) AS townships,
  count(DISTINCT CASE WHEN target:Village THEN target END) AS villages,
  count(DISTINCT CASE WHEN target:VillagerGroup THEN target END) AS villagerGroups,
  sum(r.households) AS households
ORDER BY role
