// purpose: What a person answers for, with households and villager groups below.
// mode: READ
// params: asOf, scope, person
// columns: target, role, villages, villagerGroups, households, since
// past tie: who once belonged or held a post there is asked about too
// budget: 530
// topic: responsibility
// title: 某人包联哪些对象 | What a person answers for
// about: 某人目前包联的组织、村和村民小组，各有多少村、多少村民小组、多少户；包联时写明户数的按写明的算，否则按村民小组户数合计。整顿的包案不在这里。 | The units, villages and villager groups that a person answers for now, each with its villages, villager groups and households: the number stated with the responsibility, else that of its villager groups. Cases of rectification are not told here.
// ask person: person - | 人员 | Person
// column target: 包联对象 | Answers for
// column role: 职责 | Role
// column villages: 村数 | Villages
// column villagerGroups: 村民小组数 | Villager groups
// column households: 户数 | Households
// column since: 起始日期 | Since
// shows: responsibility
// say: {person}包联哪些村 | {person}负责联系谁 | what does {person} answer for | responsibilities of {person} | {person}包了几个村 | {person}包哪些村
MATCH (p:Person {code: $person})
WHERE ($scope IS NULL OR $scope IN COLLECT {
  MATCH (p)-[tie:BELONGS_TO|HOLDS WHERE tie.voidedAt IS NULL]->() (()-[up:PART_OF|LIES_IN WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,7} (top)
  RETURN top.code
})
MATCH (p)-[r:RESPONSIBLE_FOR WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(target:!RectificationCase)
OPTIONAL CALL (target) {
  WITH target WHERE target:Village RETURN target AS v
  UNION
  MATCH (target:Unit) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(w:Village) RETURN w AS v
  UNION
  MATCH (target:GeneralBranch|Branch) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(w:Village) RETURN w AS v
}
WITH target, r, collect(v) AS villages
OPTIONAL CALL (target, villages) {
  WITH target WHERE target:VillagerGroup RETURN target AS a
  UNION
  UNWIND villages AS v
  MATCH (v)<-[w:WITHIN WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]-(a:VillagerGroup) RETURN a
}
WITH target, target.code AS code, r, villages, count(a) AS villagerGroups, sum(a.households) AS households
RETURN CASE WHEN target:VillagerGroup THEN head(COLLECT { MATCH (target)-[w:WITHIN WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]->(place:Village) RETURN place.name ORDER BY place.code }) + target.name ELSE target {.code, .name} END AS target, r.role AS role, size(villages) AS villages, villagerGroups, coalesce(r.households, households) AS households, r.since AS since
ORDER BY households DESC, code, role
