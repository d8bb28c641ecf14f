// purpose: What has been delivered under each pairing, added up by matter and unit.
// mode: READ
// params: asOf, scope, ground
// columns: first, second, ground, what, quantity, unit, yuan, latest, pairing
// past end: what a pairing brought counts after its end
// past f: what a pairing brought counts after its end
// past o: what a pairing brought counts after its end
// past p: what a pairing brought counts after its end
// budget: 7000
// topic: pairing
// title: 结对帮扶的实事 | What pairings have delivered
// about: 每对结对（含已结束的）到所查日期为止落实的实事，同一事项、同一单位的数量相加，金额相加。 | What each pairing, ended ones included, had delivered by the day: quantities of the same matter and unit are added, and so are sums of money.
// ask ground: word ANY ANY=全部/any DOUBLE_HUNDRED=双百结对/double-hundred STRONG_BESIDE_WEAK=以强带弱/strong-beside-weak SMALL_VILLAGES=小村联建/small-villages URBAN_RURAL=城乡结对/urban-rural | 依据类型 | Ground
// column first: 帮扶方或甲方 | Helper or first side
// column second: 受帮方或乙方 | Helped or second side
// column ground: 依据类型 | Ground
// column what: 实事 | Delivered
// column quantity: 数量 | Quantity
// column unit: 计量单位 | Unit of measure
// column yuan: 金额（元） | Yuan
// column latest: 最近日期 | Latest on
// column pairing: 结对编号 | Pairing
// shows: pairing
// say: {scope}结对办成了哪些实事 | {ground}落实了什么 | what has been delivered by pairings in {scope} | what did {ground} pairings deliver
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
MATCH (v) (()<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(:Branch)){0,1} (mine)<-[end:HELPER|HELPED|PARTNER WHERE coalesce(end.since <= $asOf, true) AND end.voidedAt IS NULL]-(p:Pairing)
WHERE coalesce(p.since <= $asOf, true) AND p.voidedAt IS NULL AND $ground IN ['ANY', p.ground]
WITH DISTINCT p
MATCH (p)-[f:HELPER|PARTNER WHERE coalesce(f.since <= $asOf, true) AND f.voidedAt IS NULL]->(first), (p)-[o:HELPED|PARTNER WHERE coalesce(o.since <= $asOf, true) AND o.voidedAt IS NULL]->(second)
WHERE first <> second AND (f:HELPER OR first.code < second.code)
MATCH (p)-[did:DELIVERED WHERE coalesce(did.since <= $asOf, true) AND coalesce(did.until > $asOf, true) AND did.voidedAt IS NULL]->(d:Delivery WHERE coalesce(d.date <= $asOf, true))
WITH p, first, second, d.what AS what, d.unit AS unit, sum(d.quantity) AS quantity, sum(d.valueYuan) AS yuan, max(d.date) AS latest
RETURN CASE WHEN first:Institution THEN first.name ELSE first {.code, .name} END AS first, CASE WHEN second:Institution THEN second.name ELSE second {.code, .name} END AS second, p.ground AS ground, what, quantity, unit, CASE yuan WHEN 0 THEN null ELSE yuan END AS yuan, latest, p.code AS pairing
ORDER BY pairing, what, unit
