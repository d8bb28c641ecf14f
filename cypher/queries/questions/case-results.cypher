// purpose: What came of the cases of rectification: each result added up, with the cases that had it.
// mode: READ
// params: asOf, scope, class
// columns: what, quantity, unit, yuan, cases, latest
// budget: 3200
// topic: rectification
// title: 整顿取得的成效 | What came of rectification
// about: 到所查日期整顿登记的实事和成效，同一事项、同一单位的数量相加。 | Results recorded for cases by the day: quantities of the same matter and unit are added.
// ask class: word ANY ANY=全部/any CITY=市级/city COUNTY=县级/county NONE=未定级/none | 级别 | Class
// column what: 成效 | Result
// column quantity: 数量 | Quantity
// column unit: 计量单位 | Unit of measure
// column yuan: 金额（元） | Yuan
// column cases: 涉及整顿数 | Cases
// column latest: 最近日期 | Latest on
// say: {scope}整顿取得了什么成效 | {class}整顿办成了哪些实事 | what came of rectification in {scope} | results of {class} cases of rectification
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (b:Branch) WHERE coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true) AND b.voidedAt IS NULL RETURN b
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:!Group)){0,5} (b:Branch) RETURN DISTINCT b
}
MATCH (b)<-[on:CONCERNS WHERE coalesce(on.since <= $asOf, true) AND coalesce(on.until > $asOf, true) AND on.voidedAt IS NULL]-(c:RectificationCase)
WHERE c.opened <= $asOf AND c.voidedAt IS NULL AND $class IN ['ANY', coalesce(c.class, 'NONE')]
MATCH (c)-[did:DELIVERED WHERE coalesce(did.since <= $asOf, true) AND coalesce(did.until > $asOf, true) AND did.voidedAt IS NULL]->(d:Delivery WHERE coalesce(d.date <= $asOf, true))
WITH d.what AS what, d.unit AS unit, sum(d.quantity) AS quantity, sum(d.valueYuan) AS yuan, count(DISTINCT c) AS cases, max(d.date) AS latest
RETURN what, quantity, unit, CASE yuan WHEN 0 THEN null ELSE yuan END AS yuan, cases, latest
ORDER BY cases DESC, what, unit
