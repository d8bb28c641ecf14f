// purpose: Who answers for many villages, villager groups or units.
// mode: READ
// params: asOf, scope, kind, most
// columns: holder, count, households, targets, roles
// budget: 8900
// topic: responsibility
// check: warning
// remedy: 把部分对象调整给其他责任人。 | Give some of it to others.
// title: 包联过多的人 | Who answers for too many
// about: 目前包联的对象多于所填个数的人或单位。同一对象以不同职责包联只算一个；整顿的包案另查。 | People and institutions who now answer for more than the number. A target counts once whatever the roles; cases of rectification are asked about elsewhere.
// ask kind: word VILLAGE VILLAGE=村/villages GROUP=村民小组/villager-groups UNIT=乡镇或其他组织/units | 包联对象 | What they answer for
// ask most: number 5 0..1000 | 多于 | More than
// column holder: 责任人或单位 | Holder
// column count: 个数 | Number
// column households: 户数 | Households
// column targets: 包联对象 | Answers for
// column roles: 职责 | Roles
// people: holder
// shows: responsibility
// say: {scope}包联过多的人 | 谁包联了{most}个以上的{kind} | who answers for more than {most} {kind} | overloaded responsibility in {scope} | 谁包的村太多 | who has too many villages
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
WITH holder, holder.code AS code, count(DISTINCT target) AS count, sum(r.households) AS households, collect(DISTINCT r.role) AS roles, collect(DISTINCT target) AS targets
WHERE count > $most
RETURN CASE WHEN holder:Institution THEN holder.name ELSE holder {.code, .name} END AS holder, count,
  CASE households WHEN 0 THEN null ELSE households END AS households,
  COLLECT { UNWIND targets AS target RETURN CASE WHEN target:VillagerGroup THEN head(COLLECT { MATCH (target)-[w:WITHIN WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]->(place:Village) RETURN place.name ORDER BY place.code }) + target.name ELSE target {.code, .name} END ORDER BY target.code } AS targets,
  COLLECT { UNWIND roles AS role RETURN role ORDER BY role } AS roles
ORDER BY count DESC, code
