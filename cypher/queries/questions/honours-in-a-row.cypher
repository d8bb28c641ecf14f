// purpose: Who got the same award in several years running, and may be eligible for what depends on it.
// mode: READ
// params: asOf, scope, years, award
// columns: person, branch, award, from, to, years, age
// any: who has such a link at all is found first, which costs nothing; what counts is asked again below
// budget: 22000
// topic: groups
// title: 连续几年获得同一荣誉的人 | The same honour in years running
// about: 到所查年度为止，同一荣誉连续获得不少于所填年数的人，取最近的一段。连续三年及以上的优秀党小组长可作为村级后备。 | Who got the same award in at least so many years running, the latest run being told. Leaders of groups who were excellent in three years running or more are eligible as a reserve for village office.
// ask years: number 3 2..30 | 连续几年 | Years running
// ask award: text 优秀党小组长 | 荣誉含有 | Award contains
// column person: 人员 | Person
// column branch: 党支部 | Branch
// column award: 荣誉 | Award
// column from: 从 | From
// column to: 到 | To
// column years: 年数 | Years
// column age: 年龄 | Age
// say: {scope}连续{years}年获得{award}的人 | 谁可以列为村级后备 | who got {award} in {years} years running | who in {scope} is eligible as a reserve
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
MATCH (u)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(p:Person)
WHERE EXISTS { (p)<-[:OF]-(:Assessment) }
MATCH (p)<-[of:OF WHERE coalesce(of.since <= $asOf, true) AND coalesce(of.until > $asOf, true) AND of.voidedAt IS NULL]-(a:Assessment)
WHERE a.year <= $asOf.year AND a.voidedAt IS NULL AND a.award CONTAINS $award
WITH p, a.award AS award, collect(DISTINCT a.year) AS won
UNWIND won AS from
WITH p, award, won, from WHERE NOT from - 1 IN won
WITH p, award, from, reduce(to = from, step IN range(1, size(won)) | CASE WHEN from + step IN won AND to = from + step - 1 THEN from + step ELSE to END) AS to
WHERE to - from + 1 >= $years
WITH p, award, from, to ORDER BY to DESC
WITH p, award, collect([from, to])[0] AS run
RETURN p {.code, .name} AS person, head(COLLECT { MATCH (p)-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]->(:Unit) (()-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,1} (home:Branch) RETURN home {.code, .name} ORDER BY home.code }) AS branch, award, run[0] AS from, run[1] AS to, run[1] - run[0] + 1 AS years, $asOf.year - p.birthYear AS age
ORDER BY years DESC, to DESC, award, p.code
