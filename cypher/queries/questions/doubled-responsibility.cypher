// purpose: What several people, or several institutions, answer for in the same role.
// mode: READ
// params: asOf, scope, least
// columns: target, role, holders, count
// budget: 64000
// topic: responsibility
// check: hint
// remedy: 明确由谁负责，结束多余的一项。 | Decide who answers for it and end the other.
// title: 重复包联 | Doubled responsibility
// about: 同一对象、同一职责，目前有几个人，或几个单位同时包联。一个人和一个单位共同包村不算重复。 | The same target and role with several people, or several institutions, at once. A person together with an institution is not doubled.
// ask least: number 2 2..100 | 不少于几个 | At least
// column target: 包联对象 | Answered for
// column role: 职责 | Role
// column holders: 责任人或单位 | Holders
// column count: 个数 | Number
// people: holders
// shows: responsibility
// say: {scope}重复包联的村 | 哪些对象有{least}个以上的人重复包联 | doubled responsibility in {scope} | what do at least {least} answer for in the same role
CALL () {
  CALL () {
    WITH 1 AS whole WHERE $scope IS NULL
    MATCH (u:Unit) RETURN u
    UNION
    MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
  }
  RETURN u AS target
  UNION ALL
  CALL () {
    WITH 1 AS whole WHERE $scope IS NULL
    MATCH (v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(:Unit) RETURN v
    UNION
    MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v
    UNION
    MATCH (:Unit&(GeneralBranch|Branch) {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village) RETURN v
  }
  CALL (v) {
    RETURN v AS target
    UNION ALL
    MATCH (v)<-[w:WITHIN WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]-(a:VillagerGroup) RETURN a AS target
  }
  RETURN target
}
MATCH (target)<-[r:RESPONSIBLE_FOR WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]-(holder:Person|Institution)
WITH DISTINCT target, r.role AS role, holder:Person AS person, holder ORDER BY holder.code
WITH target, target.code AS code, role, person, collect(CASE WHEN holder:Institution THEN holder.name ELSE holder {.code, .name} END) AS holders
WHERE size(holders) >= $least
RETURN CASE WHEN target:VillagerGroup THEN head(COLLECT { MATCH (target)-[w:WITHIN WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]->(place:Village) RETURN place.name ORDER BY place.code }) + target.name ELSE target {.code, .name} END AS target, role, holders, size(holders) AS count
ORDER BY count DESC, code, role
