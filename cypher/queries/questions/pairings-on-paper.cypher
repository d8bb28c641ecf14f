// purpose: Pairings that have been in force for some months without anything delivered.
// mode: READ
// params: asOf, scope, months
// columns: first, second, ground, form, since, months, document, pairing
// budget: 15000
// topic: pairing
// check: hint
// remedy: 问清原因，补记已办的实事，或重新商定帮扶措施。 | Ask why; record what was done, or agree on measures anew.
// title: 只有协议没有实事的结对 | Pairings on paper only
// about: 结对生效已满所填月数，到所查日期没有记录任何实事的。可能是没有做，也可能是没有登记。 | Pairings in force for at least so many months for which nothing delivered is recorded by the day. It may not have been done, or not been written down.
// ask months: number 6 0..600 | 结对满几个月 | In force for months
// column first: 帮扶方或甲方 | Helper or first side
// column second: 受帮方或乙方 | Helped or second side
// column ground: 依据类型 | Ground
// words ground: DOUBLE_HUNDRED=双百结对/double-hundred STRONG_BESIDE_WEAK=以强带弱/strong-beside-weak SMALL_VILLAGES=小村联建/small-villages URBAN_RURAL=城乡结对/urban-rural
// column form: 形式 | Form
// words form: PAIRED_AID=结对帮扶/paired-aid JOINT_BRANCH=联合党支部/joint-branch CO_BUILDING=城乡共建/co-building
// column since: 起始日期 | Since
// column months: 已满月数 | Months
// column document: 文号 | Document
// column pairing: 结对编号 | Pairing
// shows: pairing
// say: {scope}只有协议没有实事的结对 | 结对{months}个月还没办实事的 | pairings on paper only in {scope} | pairings without any delivery for {months} months | pairings on paper only for {months} months | pairings on paper only | 哪些结对光签了协议没干事
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(:Unit) RETURN v
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v
  UNION
  MATCH (:Unit&(GeneralBranch|Branch) {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village) RETURN v
}
WITH collect(v) AS villages
UNWIND villages AS v
MATCH (v) (()<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(:Branch)){0,1} (mine)<-[end:HELPER|HELPED|PARTNER WHERE coalesce(end.since <= $asOf, true) AND coalesce(end.until > $asOf, true) AND end.voidedAt IS NULL]-(p:Pairing)
WHERE (p.status = 'IN_FORCE' OR p.status = 'ENDED' AND p.until > $asOf) AND coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL AND p.since <= $asOf - duration({months: $months})
WITH DISTINCT p
WHERE NOT EXISTS { (p)-[did:DELIVERED WHERE coalesce(did.since <= $asOf, true) AND coalesce(did.until > $asOf, true) AND did.voidedAt IS NULL]->(d:Delivery WHERE coalesce(d.date <= $asOf, true)) }
MATCH (p)-[f:HELPER|PARTNER WHERE coalesce(f.since <= $asOf, true) AND coalesce(f.until > $asOf, true) AND f.voidedAt IS NULL]->(first), (p)-[o:HELPED|PARTNER WHERE coalesce(o.since <= $asOf, true) AND coalesce(o.until > $asOf, true) AND o.voidedAt IS NULL]->(second)
WHERE first <> second AND (f:HELPER OR first.code < second.code)
RETURN CASE WHEN first:Institution THEN first.name ELSE first {.code, .name} END AS first, CASE WHEN second:Institution THEN second.name ELSE second {.code, .name} END AS second, p.ground AS ground, p.form AS form, p.since AS since,
  duration.between(p.since, $asOf).months AS months, p.document AS document, p.code AS pairing
ORDER BY months DESC, pairing
