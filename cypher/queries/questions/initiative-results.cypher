// purpose: What initiatives gave, or what came of them, added up by matter and unit; each initiative once, rates not at all.
// mode: READ
// params: asOf, scope, side
// columns: what, unit, total, values, initiatives, villages
// past x: what was given once still counts
// past i: what was given once still counts
// budget: 1800
// topic: sharing
// title: 帮扶项目的投入和成效合计 | Totals of initiatives
// about: 到所查日期开始的、惠及所查范围的帮扶项目，按内容和计量单位合计。每个项目不论惠及几个村只算一次；注明不可累加的（如人均数）不相加，只列出各项数值。 | Initiatives begun by the day that reach the scope, by matter and unit. Each counts once however many villages it reaches; what may not be added, such as an amount a head, is listed and not added.
// ask side: word RESULT RESULT=成效/results GIVEN=投入/contributions | 合计什么 | What to add up
// column what: 内容 | Matter
// column unit: 计量单位 | Unit of measure
// column total: 合计 | Total
// column values: 各项数值 | Values
// column initiatives: 项目数 | Initiatives
// column villages: 受益村数 | Villages reached
// shows: sharing
// say: {scope}帮扶项目取得了什么成效 | {scope}帮扶{side}合计 | what came of the initiatives in {scope} | totals of {side} of initiatives
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(:Unit) RETURN v
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v
  UNION
  MATCH (:Unit&(GeneralBranch|Branch) {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village) RETURN v
}
MATCH (v)<-[x:REACHES WHERE coalesce(x.since <= $asOf, true) AND x.voidedAt IS NULL]-(i:Initiative)
WHERE coalesce(i.since <= $asOf, true) AND i.voidedAt IS NULL
WITH i, collect(DISTINCT v) AS reached, CASE $side WHEN 'RESULT' THEN [i.result, i.resultQuantity, i.resultUnit, i.resultAdditive] ELSE [i.resource, i.quantity, i.unit, i.additive] END AS facts
WHERE facts[0] IS NOT NULL
WITH i, reached, facts ORDER BY facts[1] DESC, i.code
WITH facts[0] AS what, facts[2] AS unit, count(i) AS initiatives, collect(facts[1]) AS values, collect(coalesce(facts[3], false)) AS additive, collect(reached) AS lists
RETURN what, unit, CASE WHEN size(values) > 0 AND NOT false IN additive THEN reduce(sum = 0, x IN values | sum + x) END AS total, values,
  initiatives, COUNT { UNWIND lists AS list UNWIND list AS v RETURN DISTINCT v } AS villages
ORDER BY villages DESC, what, unit
