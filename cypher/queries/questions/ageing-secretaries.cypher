// purpose: Secretaries of village branches of an age or more whose branch has nobody younger who could follow.
// mode: READ
// params: asOf, scope, age, young
// columns: branch, secretary, age, since, youngestDeputy
// budget: 19000
// topic: people
// check: hint
// remedy: 及早培养后备，发展年轻党员。 | Train somebody to follow, and admit young members.
// title: 年龄偏大又无后备的书记 | Ageing secretaries without a successor
// about: 村党支部书记达到所填年龄，且本支部没有年龄较轻的副书记、委员或入党积极分子可以接任。年龄按当年减出生年计算。 | Secretaries of branches of villages who have reached the age and whose branch has no deputy, committee member or activist younger than the limit. Ages are the year less the year of birth.
// ask age: number 55 18..100 | 年龄不小于 | Age at least
// ask young: number 50 18..100 | 后备人选小于 | Successor younger than
// column branch: 党支部 | Branch
// column secretary: 书记 | Secretary
// column age: 年龄 | Age
// column since: 任职日期 | In office since
// column youngestDeputy: 班子其他成员最小年龄 | Youngest other committee member
// people: secretary
// say: {scope}年龄偏大又无后备的书记 | {age}岁以上没有后备的书记 | secretaries over {age} without a successor | ageing secretaries in {scope}
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (b:Branch) WHERE coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true) AND b.voidedAt IS NULL RETURN b
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:!Group)){0,5} (b:Branch) RETURN DISTINCT b
}
MATCH (b)<-[h:HOLDS WHERE h.title ENDS WITH '书记' AND NOT h.title CONTAINS '副' AND NOT h.title CONTAINS '第一' AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person)
WHERE $asOf.year - p.birthYear >= $age
  AND EXISTS { (b)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(:Village) }
  AND NOT EXISTS {
    MATCH (b)<-[d:HOLDS WHERE (d.title ENDS WITH '书记' AND NOT d.title CONTAINS '第一' OR d.title ENDS WITH '委员') AND coalesce(d.since <= $asOf, true) AND coalesce(d.until > $asOf, true) AND d.voidedAt IS NULL]-(next:Person)
    WHERE next <> p AND $asOf.year - next.birthYear < $young
  }
  AND NOT EXISTS {
    MATCH (b) (()<-[part:PART_OF WHERE coalesce(part.since <= $asOf, true) AND coalesce(part.until > $asOf, true) AND part.voidedAt IS NULL]-(:Group)){0,1} (:Unit)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(next:Person {stage: 'ACTIVIST'})
    WHERE $asOf.year - next.birthYear < $young
  }
RETURN b {.code, .name} AS branch, p {.code, .name} AS secretary, $asOf.year - p.birthYear AS age, h.since AS since,
  COLLECT {
    MATCH (b)<-[c:HOLDS WHERE (c.title ENDS WITH '书记' AND NOT c.title CONTAINS '第一' OR c.title ENDS WITH '委员') AND coalesce(c.since <= $asOf, true) AND coalesce(c.until > $asOf, true) AND c.voidedAt IS NULL]-(other:Person)
    WHERE other <> p AND other.birthYear IS NOT NULL
    RETURN min($asOf.year - other.birthYear)
  }[0] AS youngestDeputy
ORDER BY age DESC, b.code
