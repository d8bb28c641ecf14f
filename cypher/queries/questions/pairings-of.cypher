// purpose: All pairings of a village or of the villages of a unit, with what became of them.
// mode: READ
// params: asOf, scope, place
// columns: village, partner, role, ground, form, status, since, until, steps, deliveries, pairing
// past own: the history of pairings is what it tells
// past theirs: the history of pairings is what it tells
// budget: 540
// topic: pairing
// title: 某村或组织的结对情况 | All pairings of a place
// about: 某村，或某组织所属各村，到所查日期有过的全部结对，含已结束和正在办理的，及办理步骤和实事件数。 | Every pairing that a village, or the villages of a unit, had by the day, those that ended or are on their way included, with the steps and how often something was delivered.
// ask place: place - | 村或组织 | Village or unit
// column village: 村 | Village
// column partner: 对方 | Other side
// column role: 本村角色 | Its role
// words role: HELPER=帮扶方/helps HELPED=受帮方/is-helped PARTNER=互助方/partner
// column ground: 依据类型 | Ground
// words ground: DOUBLE_HUNDRED=双百结对/double-hundred STRONG_BESIDE_WEAK=以强带弱/strong-beside-weak SMALL_VILLAGES=小村联建/small-villages URBAN_RURAL=城乡结对/urban-rural
// column form: 形式 | Form
// words form: PAIRED_AID=结对帮扶/paired-aid JOINT_BRANCH=联合党支部/joint-branch CO_BUILDING=城乡共建/co-building
// column status: 状态 | Status
// words status: SUGGESTED=建议/suggested PLANNED=拟定/planned SUBMITTED=报批/submitted APPROVED=已批复/approved SENT_BACK=退回/sent-back IN_FORCE=结对中/in-force ENDED=已结束/ended
// column since: 起始日期 | Since
// column until: 结束日期 | Until
// column steps: 办理步骤 | Steps
// column deliveries: 实事件数 | Deliveries
// column pairing: 结对编号 | Pairing
// shows: pairing
// say: {place}的结对情况 | {place}和谁结过对 | pairings of {place} | who has {place} been paired with | {place}和谁结了对子 | {place}跟谁结对
CALL () {
  MATCH (v:Village {code: $place}) RETURN v
  UNION
  MATCH (:Unit&(GeneralBranch|Branch) {code: $place}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village) RETURN v
  UNION
  MATCH (:Unit&(Province|City|County|Township) {code: $place}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v
}
WITH v WHERE $scope IS NULL
  OR $scope IN COLLECT { MATCH (v) (()-[up:LIES_IN|PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){1,4} (top) RETURN top.code }
  OR $scope IN COLLECT { MATCH (v)<-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]-(:Branch) (()-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,2} (top) RETURN top.code }
MATCH (v) (()<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(:Branch)){0,1} (mine)<-[own:HELPER|HELPED|PARTNER WHERE own.voidedAt IS NULL]-(p:Pairing WHERE p.voidedAt IS NULL)-[theirs:HELPER|HELPED|PARTNER WHERE theirs.voidedAt IS NULL]->(other)
WHERE other <> mine AND (own:PARTNER OR type(own) <> type(theirs))
WITH DISTINCT v, p, own, other,
  COLLECT { MATCH (p)-[took:TOOK WHERE coalesce(took.since <= $asOf, true) AND coalesce(took.until > $asOf, true) AND took.voidedAt IS NULL]->(step:Step WHERE step.date <= $asOf) RETURN toString(step.date) + ' ' + step.step ORDER BY step.date, step.code } AS steps
WHERE coalesce(p.since <= $asOf, false) OR size(steps) > 0
RETURN v {.code, .name} AS village, CASE WHEN other:Institution THEN other.name ELSE other {.code, .name} END AS partner, type(own) AS role, p.ground AS ground, p.form AS form,
  CASE
    WHEN p.since > $asOf THEN coalesce({建议: 'SUGGESTED', 拟定: 'PLANNED', 报批: 'SUBMITTED', 已批复: 'APPROVED', 退回: 'SENT_BACK'}[substring(last(steps), 11)], substring(last(steps), 11))
    WHEN p.until > $asOf THEN 'IN_FORCE'
    ELSE p.status
  END AS status,
  CASE WHEN p.since <= $asOf THEN p.since END AS since, CASE WHEN p.until <= $asOf THEN p.until END AS until, steps,
  COUNT { (p)-[did:DELIVERED WHERE coalesce(did.since <= $asOf, true) AND coalesce(did.until > $asOf, true) AND did.voidedAt IS NULL]->(d:Delivery WHERE coalesce(d.date <= $asOf, true)) } AS deliveries, p.code AS pairing
ORDER BY v.code, since DESC, pairing
