// purpose: Cases that relapsed after they were closed, or whose figures have become worse since.
// mode: READ
// params: asOf, scope, months
// columns: branch, closed, relapsed, worse, ratingThen, ratingNow, incomeThen, incomeNow, collectiveThen, collectiveNow
// budget: 17000
// topic: rectification
// check: warning
// remedy: 复核近年指标；必要时重新纳入整顿。 | Look at the figures of the last years; take the case up again if needed.
// title: 销号后反复或变差的 | Relapses after closing
// about: 销号满所填月数的整顿中，已登记反复的，或所服务的村评级、人均收入、集体收入比销号当年下降的。当年没有数字或还没有新数字的不比较。 | Cases closed for at least so many months that are recorded as relapsed, or whose village has a lower rating, income a head or collective income than in the year of closing. Without figures of that year, or later ones, nothing is compared.
// ask months: number 12 0..600 | 销号满几个月 | Months since closing
// column branch: 党支部 | Branch
// column closed: 销号日期 | Closed
// column relapsed: 反复日期 | Relapsed
// column worse: 变差的指标 | Worse
// words worse: RATING=评级/rating INCOME=人均收入/income-per-head COLLECTIVE=集体收入/collective-income
// column ratingThen: 销号当年评级 | Rating then
// words ratingThen: STRONG=强/strong MEDIUM=中/medium WEAK=弱/weak
// column ratingNow: 最近评级 | Rating now
// words ratingNow: STRONG=强/strong MEDIUM=中/medium WEAK=弱/weak
// column incomeThen: 销号当年人均收入 | Income a head then
// column incomeNow: 最近人均收入 | Income a head now
// column collectiveThen: 销号当年集体收入 | Collective income then
// column collectiveNow: 最近集体收入 | Collective income now
// say: {scope}销号满{months}个月又变差的 | 哪些整顿出现反复 | which cases in {scope} relapsed | cases worse {months} months after closing | {scope}销号后有没有反弹 | 去年销号的村有没有反弹 | {scope}销号后又变差的村
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (b:Branch) WHERE coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true) AND b.voidedAt IS NULL RETURN b
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:!Group)){0,5} (b:Branch) RETURN DISTINCT b
}
MATCH (b)<-[on:CONCERNS WHERE coalesce(on.since <= $asOf, true) AND coalesce(on.until > $asOf, true) AND on.voidedAt IS NULL]-(c:RectificationCase)
WHERE c.closed <= $asOf - duration({months: $months}) AND c.voidedAt IS NULL
MATCH (b)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(v:Village)
CALL (v, c) {
  OPTIONAL MATCH (v)-[reported:REPORTED WHERE coalesce(reported.since <= $asOf, true) AND coalesce(reported.until > $asOf, true) AND reported.voidedAt IS NULL]->(before:Statistics WHERE before.year = c.closed.year AND before.year <= $asOf.year AND before.voidedAt IS NULL)
  RETURN before ORDER BY before.asOf DESC LIMIT 1
}
CALL (v) {
  OPTIONAL MATCH (v)-[reported:REPORTED WHERE coalesce(reported.since <= $asOf, true) AND coalesce(reported.until > $asOf, true) AND reported.voidedAt IS NULL]->(facts:Statistics WHERE facts.year <= $asOf.year AND facts.voidedAt IS NULL)
  RETURN facts ORDER BY facts.asOf DESC LIMIT 1
}
WITH b, c, v, before, CASE WHEN facts.asOf > before.asOf THEN facts END AS now, {WEAK: 0, MEDIUM: 1, STRONG: 2} AS ranks
WITH b, c, v, before, now, CASE WHEN ranks[now.rating] < ranks[before.rating] THEN ['RATING'] ELSE [] END
  + CASE WHEN now.perCapitaIncome < before.perCapitaIncome THEN ['INCOME'] ELSE [] END
  + CASE WHEN now.collectiveIncome < before.collectiveIncome THEN ['COLLECTIVE'] ELSE [] END AS worse
WHERE c.relapsed <= $asOf OR size(worse) > 0
RETURN b {.code, .name} AS branch, c.closed AS closed, CASE WHEN c.relapsed <= $asOf THEN c.relapsed END AS relapsed, worse,
  before.rating AS ratingThen, now.rating AS ratingNow, before.perCapitaIncome AS incomeThen, now.perCapitaIncome AS incomeNow,
  before.collectiveIncome AS collectiveThen, now.collectiveIncome AS collectiveNow
ORDER BY relapsed, size(worse) DESC, c.code, v.code
