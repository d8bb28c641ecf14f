// purpose: Who answers for which units, villages or villager groups, and how much is below each.
// mode: READ
// params: asOf, scope, kind, who
// columns: holder, post, target, role, villages, villagerGroups, households, since
// budget: 9000
// topic: responsibility
// title: 谁包联谁 | Who answers for whom
// about: 目前谁包联哪些村、村民小组或组织，一项一行，各有多少村、多少村民小组、多少户；包联时写明户数的按写明的算，否则按村民小组户数合计。整顿的包案另查。 | Who now answers for which villages, villager groups or units, a row each, with the villages, villager groups and households below: the number stated with the responsibility, else that of the villager groups. Cases of rectification are asked about elsewhere.
// ask kind: word VILLAGE VILLAGE=村/villages GROUP=村民小组/villager-groups UNIT=乡镇或其他组织/units | 包联对象 | What they answer for
// ask who: word ANY ANY=全部/any PERSON=个人/people INSTITUTION=单位/institutions | 谁包联 | Who
// column holder: 责任人或单位 | Holder
// column post: 职务 | Post
// column target: 包联对象 | Answers for
// column role: 职责 | Role
// column villages: 村数 | Villages
// column villagerGroups: 村民小组数 | Villager groups
// column households: 户数 | Households
// column since: 起始日期 | Since
// people: holder
// shows: responsibility
// picture: flow holder > target
// say: {scope}谁包联谁 | {scope}{kind}由谁包联 | who answers for whom in {scope} | {who} who answer for {kind} in {scope} | 谁包联{scope} | {scope}由谁包联 | who answers for {scope} | 谁在包{scope} | 谁包{scope} | {scope}现在谁包 | {scope}谁包 | 谁负责{scope} | who is responsible for {scope}
CALL () {
  WITH 1 AS wanted WHERE $kind = 'UNIT'
  CALL () {
    WITH 1 AS whole WHERE $scope IS NULL
    MATCH (u:Unit) RETURN u
    UNION
    MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
  }
  RETURN u AS target
  UNION ALL
  WITH 1 AS wanted WHERE $kind <> 'UNIT'
  CALL () {
    WITH 1 AS whole WHERE $scope IS NULL
    MATCH (v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(:Unit) RETURN v
    UNION
    MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v
    UNION
    MATCH (:Unit&(GeneralBranch|Branch) {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village) RETURN v
  }
  CALL (v) {
    WITH v WHERE $kind = 'VILLAGE' RETURN v AS target
    UNION ALL
    WITH v WHERE $kind = 'GROUP'
    MATCH (v)<-[w:WITHIN WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]-(a:VillagerGroup) RETURN a AS target
  }
  RETURN target
}
MATCH (target)<-[r:RESPONSIBLE_FOR WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]-(holder:Person|Institution)
WHERE $who = 'ANY' OR $who = 'PERSON' AND holder:Person OR $who = 'INSTITUTION' AND holder:Institution
WITH DISTINCT holder, target, r
OPTIONAL CALL (target) {
  WITH target WHERE target:Village RETURN target AS v
  UNION
  MATCH (target:Unit&!Branch) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(w:Village) RETURN w AS v
  UNION
  MATCH (target:GeneralBranch|Branch) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(w:Village) RETURN w AS v
}
WITH holder, target, r, collect(v) AS below
OPTIONAL CALL (target, below) {
  WITH target WHERE target:VillagerGroup RETURN target AS a
  UNION
  UNWIND below AS v
  MATCH (v)<-[w:WITHIN WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]-(a:VillagerGroup) RETURN a
}
WITH holder, holder.code AS holderCode, target, target.code AS targetCode, r, below, count(a) AS villagerGroups, sum(a.households) AS households
RETURN CASE WHEN holder:Institution THEN holder.name ELSE holder {.code, .name} END AS holder,
  head(COLLECT { MATCH (holder)-[h:HOLDS WHERE coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]->() RETURN h.title ORDER BY h.since, h.title }) AS post,
  CASE WHEN target:VillagerGroup THEN head(COLLECT { MATCH (target)-[w:WITHIN WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]->(place:Village) RETURN place.name ORDER BY place.code }) + target.name ELSE target {.code, .name} END AS target,
  r.role AS role, size(below) AS villages, villagerGroups, coalesce(r.households, households) AS households, r.since AS since
ORDER BY holderCode, targetCode, role
