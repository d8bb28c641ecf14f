// purpose: Branches of villages many of whose members attend elsewhere, or whose villagers work away.
// mode: READ
// params: asOf, scope, share
// columns: branch, members, away, awayShare, attends, labourShare, year
// budget: 7900
// topic: people
// title: 流动党员多的支部 | Branches whose members are away
// about: 有党员在别处临时参加组织生活的村党支部，或所服务的村外出务工人数占人口的百分比达到所填数的；先看流动党员占比，再看外出务工占比。 | Branches of villages with members who attend another branch, or whose villages have at least the stated share of people working away; by the share of members first, then by that of people.
// ask share: number 35 0..100 | 外出务工占比不低于（%） | Working away, at least (%)
// column branch: 党支部 | Branch
// column members: 党员数 | Members
// column away: 流动党员 | Attending elsewhere
// column awayShare: 流动党员占比（%） | Share of members (%)
// column attends: 临时参加的支部 | Branches they attend
// column labourShare: 外出务工占比（%） | Working away (%)
// column year: 年度 | Year
// say: {scope}流动党员多的支部 | 哪些支部难以开会 | branches in {scope} whose members are away | where do {share} percent work away | {scope}有多少流动党员
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (b:Branch) WHERE coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true) AND b.voidedAt IS NULL RETURN b
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:!Group)){0,5} (b:Branch) RETURN DISTINCT b
}
WITH b WHERE EXISTS { (b)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(:Village) }
CALL (b) {
  OPTIONAL MATCH (b) (()<-[part:PART_OF WHERE coalesce(part.since <= $asOf, true) AND coalesce(part.until > $asOf, true) AND part.voidedAt IS NULL]-(:Group)){0,1} (:Unit)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(p:Member)
  OPTIONAL MATCH (p)-[guest:ATTENDS WHERE coalesce(guest.since <= $asOf, true) AND coalesce(guest.until > $asOf, true) AND guest.voidedAt IS NULL]->(other:Unit)
  WHERE other <> b
  RETURN count(DISTINCT p) AS members, count(DISTINCT CASE WHEN other IS NOT NULL THEN p END) AS away, collect(DISTINCT other) AS others
}
CALL (b) {
  MATCH (b)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(v:Village)
  CALL (v) {
  OPTIONAL MATCH (v)-[reported:REPORTED WHERE coalesce(reported.since <= $asOf, true) AND coalesce(reported.until > $asOf, true) AND reported.voidedAt IS NULL]->(facts:Statistics WHERE facts.year <= $asOf.year AND facts.voidedAt IS NULL)
  RETURN facts ORDER BY facts.asOf DESC LIMIT 1
}
  RETURN sum(CASE WHEN facts.population > 0 THEN facts.labourAway END) AS labour, sum(CASE WHEN facts.labourAway IS NOT NULL THEN facts.population END) AS people, max(facts.asOf.year) AS year
}
WITH b, members, away, others, year, CASE WHEN members > 0 THEN round(100.0 * away / members, 1) END AS awayShare, CASE WHEN people > 0 THEN round(100.0 * labour / people, 1) END AS labourShare
WHERE away > 0 OR labourShare >= $share
RETURN b {.code, .name} AS branch, members, away, awayShare, COLLECT { UNWIND others AS other RETURN other {.code, .name} ORDER BY other.code } AS attends, labourShare, year
ORDER BY awayShare DESC, labourShare DESC, b.code
