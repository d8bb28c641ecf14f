// purpose: Pairings with their parties, the branches that serve these, steps, opinions and deliveries: those of some codes, or all at a stage.
// mode: READ
// params: codes, stages, asOf, scope
// columns: code, ground, form, status, since, until, reason, document, source, parties, steps, opinions, deliveries
// past p: pairings are told at every stage, before and after they are in force
// budget: 260
CALL () {
  UNWIND $codes AS code
  MATCH (p:Pairing {code: code} WHERE p.voidedAt IS NULL) RETURN p
  UNION
  WITH 1 AS all WHERE size($codes) = 0
  MATCH (p:Pairing WHERE p.status IN $stages AND p.voidedAt IS NULL) RETURN p
}
CALL (p) {
  MATCH (p)-[is:HELPER|HELPED|PARTNER WHERE coalesce(is.since <= $asOf, true) AND coalesce(is.until > $asOf, true) AND is.voidedAt IS NULL]->(n)
  ORDER BY type(is) DESC, n.code
  RETURN collect({role: type(is), code: n.code, name: n.name, village: n:Village,
    township: head(COLLECT { MATCH (n)-[lies:LIES_IN|WITHIN|PART_OF WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(u:Unit) RETURN u.name }),
    branches: COLLECT { MATCH (n)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(b:Branch) RETURN b {.code, .name, villages: COLLECT { MATCH (b)-[all:SERVES WHERE coalesce(all.since <= $asOf, true) AND coalesce(all.until > $asOf, true) AND all.voidedAt IS NULL]->(v:Village) RETURN v.name ORDER BY v.code }} ORDER BY b.code }}) AS parties
}
WITH p, parties WHERE $scope IS NULL OR any(party IN parties WHERE EXISTS {
  MATCH (n {code: party.code}) (()-[up:PART_OF|LIES_IN|WITHIN WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->()){0,6} (top:Unit {code: $scope})
})
RETURN p.code AS code, p.ground AS ground, p.form AS form, p.status AS status, p.since AS since, p.until AS until, p.reason AS reason, p.document AS document, p.source AS source, parties,
  COLLECT { MATCH (p)-[took:TOOK WHERE coalesce(took.since <= $asOf, true) AND coalesce(took.until > $asOf, true) AND took.voidedAt IS NULL]->(s:Step WHERE s.voidedAt IS NULL) RETURN s {.code, .step, .date, .turn, .by, .person, .document, .remark, .recordedAt} ORDER BY s.date, s.recordedAt, coalesce(s.turn, 1), s.code } AS steps,
  COLLECT { MATCH (p)-[heard:HEARD WHERE coalesce(heard.since <= $asOf, true) AND coalesce(heard.until > $asOf, true) AND heard.voidedAt IS NULL]->(o:Opinion WHERE o.voidedAt IS NULL)-[of:OF WHERE of.voidedAt IS NULL AND coalesce(of.since <= $asOf, true) AND coalesce(of.until > $asOf, true)]->(v:Village) RETURN o {.code, .date, .opinion, .inFavour, .against, .abstained, village: v.code} ORDER BY o.date, o.code } AS opinions,
  COLLECT { MATCH (p)-[did:DELIVERED WHERE coalesce(did.since <= $asOf, true) AND coalesce(did.until > $asOf, true) AND did.voidedAt IS NULL]->(d:Delivery WHERE d.voidedAt IS NULL) RETURN d {.code, .what, .quantity, .unit, .valueYuan, .date, .reviewed, .reviewer, .result} ORDER BY d.date, d.code } AS deliveries
ORDER BY since DESC, code
