// purpose: Cases of rectification that were open on a day or before: how many of each stage and class, who answers for them, how often plans were sent back.
// mode: READ
// params: asOf, scope
// columns: cases, open, city, county, finished, closed, relapsed, withoutPlan, sentBackMost, leaders, withOneLeader, firstSecretaries
// budget: 46000
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
MATCH (u:Branch)<-[on:CONCERNS WHERE coalesce(on.since <= $asOf, true) AND coalesce(on.until > $asOf, true) AND on.voidedAt IS NULL]-(c:RectificationCase)
WHERE c.opened <= $asOf
WITH c,
  COLLECT { MATCH (c)<-[a:RESPONSIBLE_FOR WHERE a.role = '包案领导' AND a.since <= $asOf AND a.voidedAt IS NULL]-(l:Person) RETURN l.code } AS leading,
  COUNT { (u)<-[h:HOLDS WHERE h.title = '第一书记' AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(:Person) } AS firstSecretaries
WITH collect(c {.stage, .class, .planDate, .rounds, .relapsed, leading: leading, firstSecretaries: firstSecretaries}) AS found
RETURN size(found) AS cases, size([c IN found WHERE c.stage = 'OPEN']) AS open,
  size([c IN found WHERE c.stage = 'OPEN' AND c.class = 'CITY']) AS city,
  size([c IN found WHERE c.stage = 'OPEN' AND c.class = 'COUNTY']) AS county,
  size([c IN found WHERE c.stage IN ['CONSOLIDATING', 'CLOSED']]) AS finished,
  size([c IN found WHERE c.stage = 'CLOSED']) AS closed,
  size([c IN found WHERE c.relapsed <= $asOf]) AS relapsed,
  size([c IN found WHERE c.planDate IS NULL]) AS withoutPlan,
  reduce(most = 0, c IN found | CASE WHEN c.rounds > most THEN c.rounds ELSE most END) AS sentBackMost,
  COUNT { UNWIND found AS c UNWIND c.leading AS leader RETURN DISTINCT leader } AS leaders,
  size([c IN found WHERE size(c.leading) = 1]) AS withOneLeader,
  size([c IN found WHERE c.firstSecretaries > 0]) AS firstSecretaries
