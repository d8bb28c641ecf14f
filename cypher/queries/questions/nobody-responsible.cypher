// purpose: Villages, villager groups or townships that nobody answers for.
// mode: READ
// params: asOf, scope, kind
// columns: target, township, formerly, until
// past past: who answered for it before
// budget: 9200
// topic: responsibility
// check: hint
// remedy: 为每个村确定包联责任人。 | Name somebody for each village.
// title: 无人包联的村 | What nobody answers for
// about: 目前没有任何人或单位包联的村、村民小组或乡镇，以及以前最后由谁包联、到哪天为止。 | Villages, villager groups or townships that no person or institution answers for now, with who did last and until when.
// ask kind: word VILLAGE VILLAGE=村/villages GROUP=村民小组/villager-groups UNIT=乡镇/townships | 哪一类 | What
// column target: 无人包联 | Nobody answers for
// column township: 乡镇 | Township
// column formerly: 以前包联 | Formerly
// column until: 截止日期 | Until
// shows: responsibility
// say: {scope}无人包联的村 | 哪些{kind}没有人包联 | villages in {scope} that nobody answers for | which {kind} does nobody answer for | {scope}哪些村没人包 | {scope}没人包的村
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
WITH target WHERE (target:!Unit OR target:Township) AND coalesce(target.since <= $asOf, true) AND coalesce(target.until > $asOf, true) AND target.voidedAt IS NULL
  AND NOT EXISTS { (target)<-[r:RESPONSIBLE_FOR WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]-() }
OPTIONAL MATCH (target)<-[past:RESPONSIBLE_FOR WHERE past.until <= $asOf AND past.voidedAt IS NULL]-(holder)
WITH target, past, holder ORDER BY past.until DESC, holder.code
WITH target, collect(holder) AS holders, collect(past.until) AS ends
WITH target, target.code AS code, head(holders) AS holder, head(ends) AS until
RETURN CASE WHEN target:VillagerGroup THEN head(COLLECT { MATCH (target)-[w:WITHIN WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]->(place:Village) RETURN place.name ORDER BY place.code }) + target.name ELSE target {.code, .name} END AS target,
  head(COLLECT { MATCH (target) (()-[within:WITHIN WHERE coalesce(within.since <= $asOf, true) AND coalesce(within.until > $asOf, true) AND within.voidedAt IS NULL]->(:Village)){0,1} ()-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(town:Unit) RETURN town {.code, .name} ORDER BY town.code }) AS township,
  CASE WHEN holder IS NOT NULL THEN CASE WHEN holder:Institution THEN holder.name ELSE holder {.code, .name} END END AS formerly, until
ORDER BY code
