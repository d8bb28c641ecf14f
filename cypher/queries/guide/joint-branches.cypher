// purpose: Joint branches in force: which villages they join and on what ground, whether these are neighbours and live of the same, how it went, what was delivered.
// mode: READ
// params: asOf, scope
// columns: code, name, pairing, ground, mutual, document, since, villages, townships, adjacent, alike, populations, steps, objections, agreed, secretaryLeadsArea, deliveries
// budget: 10000
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
MATCH (u)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(one:Village)<-[f:HELPER|PARTNER WHERE coalesce(f.since <= $asOf, true) AND coalesce(f.until > $asOf, true) AND f.voidedAt IS NULL]-(p:Pairing {form: 'JOINT_BRANCH', status: 'IN_FORCE'})
WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL
MATCH (p)-[o:HELPED|PARTNER WHERE coalesce(o.since <= $asOf, true) AND coalesce(o.until > $asOf, true) AND o.voidedAt IS NULL]->(other:Village)<-[t:SERVES WHERE coalesce(t.since <= $asOf, true) AND coalesce(t.until > $asOf, true) AND t.voidedAt IS NULL]-(u)
WHERE f:HELPER OR one.code < other.code
WITH u AS branch, p, f, one, other
RETURN branch.code AS code, branch.name AS name, p.code AS pairing, p.ground AS ground, f:PARTNER AS mutual,
  p.document AS document, p.since AS since, [one.name, other.name] AS villages,
  COLLECT { UNWIND [one, other] AS v MATCH (v)-[l:LIES_IN WHERE coalesce(l.since <= $asOf, true) AND coalesce(l.until > $asOf, true) AND l.voidedAt IS NULL]->(town:Township) RETURN town.name } AS townships,
  EXISTS { (one)-[n:NEIGHBOURS WHERE coalesce(n.since <= $asOf, true) AND coalesce(n.until > $asOf, true) AND n.voidedAt IS NULL]-(other) } AS adjacent,
  EXISTS { (one)-[i:RELIES_ON WHERE coalesce(i.since <= $asOf, true) AND coalesce(i.until > $asOf, true) AND i.voidedAt IS NULL]->(:Industry)<-[j:RELIES_ON WHERE coalesce(j.since <= $asOf, true) AND coalesce(j.until > $asOf, true) AND j.voidedAt IS NULL]-(other) } AS alike,
  COLLECT {
    UNWIND [one, other] AS v
    MATCH (v)-[r:REPORTED WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(figures:Statistics WHERE figures.year <= $asOf.year)
    WITH v, figures ORDER BY figures.asOf DESC
    WITH v, collect(figures.population) AS latest
    RETURN latest[0]
  } AS populations,
  COLLECT { MATCH (p)-[took:TOOK WHERE coalesce(took.since <= $asOf, true) AND coalesce(took.until > $asOf, true) AND took.voidedAt IS NULL]->(step:Step WHERE step.date <= $asOf) RETURN step.step ORDER BY step.date } AS steps,
  COUNT { (p)-[h:HEARD WHERE coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]->(:Opinion {opinion: 'OBJECTED'}) } AS objections,
  COUNT {
    MATCH (p)-[heard:HEARD WHERE coalesce(heard.since <= $asOf, true) AND coalesce(heard.until > $asOf, true) AND heard.voidedAt IS NULL]->(view:Opinion WHERE view.date <= $asOf)-[of:OF WHERE coalesce(of.since <= $asOf, true) AND coalesce(of.until > $asOf, true) AND of.voidedAt IS NULL]->(asked:Village)
    WITH asked, view ORDER BY view.date DESC
    WITH asked, head(collect(view.opinion)) AS latest WHERE latest = 'AGREED'
    RETURN asked
  } AS agreed,
  EXISTS {
    MATCH (branch)<-[leads:HOLDS WHERE leads.title = '书记' AND coalesce(leads.since <= $asOf, true) AND coalesce(leads.until > $asOf, true) AND leads.voidedAt IS NULL]-(secretary:Person),
      (branch)-[below:PART_OF WHERE coalesce(below.since <= $asOf, true) AND coalesce(below.until > $asOf, true) AND below.voidedAt IS NULL]->(:GeneralBranch)<-[also:HOLDS WHERE also.title = '副书记' AND coalesce(also.since <= $asOf, true) AND coalesce(also.until > $asOf, true) AND also.voidedAt IS NULL]-(secretary)
  } AS secretaryLeadsArea,
  COLLECT {
    MATCH (p)-[d:DELIVERED WHERE coalesce(d.since <= $asOf, true) AND coalesce(d.until > $asOf, true) AND d.voidedAt IS NULL]->(delivery:Delivery WHERE coalesce(delivery.date <= $asOf, true))
    WITH delivery ORDER BY delivery.date, delivery.code
    RETURN delivery {.what, .quantity, .unit, .valueYuan}
  } AS deliveries
ORDER BY pairing
