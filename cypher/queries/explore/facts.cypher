// purpose: What the inspector shows beside a unit, village or person: villages served with their latest figures, office holders, pairings.
// mode: READ
// params: code, asOf, scope
// columns: villages, holders, posts, pairings
// budget: 340
CALL () {
  MATCH (n:Unit {code: $code}) RETURN n
  UNION
  MATCH (n:Village {code: $code}) RETURN n
  UNION
  MATCH (n:Person {code: $code}) RETURN n
}
WITH n WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (n) (()-[up:PART_OF|LIES_IN|BELONGS_TO WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,8} (top)
  RETURN top.code
}
CALL (n) {
  MATCH (n)-[s:SERVES]->(v:Village)
  WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL
  RETURN v
  UNION
  WITH n WHERE n:Village
  RETURN n AS v
}
WITH n, collect(v) AS places
CALL (places) {
  UNWIND places AS v
  OPTIONAL MATCH (v)-[r:REPORTED WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(s:Statistics WHERE s.asOf <= $asOf AND s.voidedAt IS NULL)
  WITH v, s ORDER BY s.asOf DESC
  WITH v, collect(s)[0] AS latest
  ORDER BY v.code
  RETURN collect({code: v.code, name: v.name, asOf: latest.asOf, population: latest.population, households: latest.households,
    perCapitaIncome: latest.perCapitaIncome, collectiveIncome: latest.collectiveIncome, arableMu: latest.arableMu,
    rating: latest.rating, record: latest.code, synthetic: latest.synthetic, source: latest.source}) AS villages
}
CALL (n) {
  OPTIONAL MATCH (n)<-[h:HOLDS WHERE coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person)
  WITH h, p ORDER BY h.title, p.code
  RETURN collect(CASE WHEN p IS NULL THEN NULL ELSE {code: p.code, name: p.name, title: h.title, since: h.since, source: h.source, record: elementId(h)} END) AS holders
}
CALL (n) {
  OPTIONAL MATCH (n)-[h:HOLDS WHERE coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]->(u:Unit)
  WITH h, u ORDER BY u.code
  RETURN collect(CASE WHEN u IS NULL THEN NULL ELSE {code: u.code, name: u.name, title: h.title, since: h.since, source: h.source, record: elementId(h)} END) AS posts
}
CALL (places) {
  UNWIND places AS v
  MATCH (v)<-[mine:HELPER|HELPED|PARTNER]-(pairing:Pairing)-[theirs:HELPER|HELPED|PARTNER]->(other:Village)
  WHERE coalesce(mine.since <= $asOf, true) AND coalesce(mine.until > $asOf, true) AND mine.voidedAt IS NULL
    AND coalesce(theirs.since <= $asOf, true) AND coalesce(theirs.until > $asOf, true) AND theirs.voidedAt IS NULL
    AND coalesce(pairing.since <= $asOf, true) AND coalesce(pairing.until > $asOf, true) AND pairing.voidedAt IS NULL
  OPTIONAL MATCH (other)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(branch:Branch)
  WITH pairing, mine, other, branch ORDER BY pairing.code, other.code
  RETURN collect({code: coalesce(branch.code, other.code), name: other.name, role: type(mine), ground: pairing.ground,
    form: pairing.form, status: pairing.status, since: pairing.since, source: pairing.source, record: pairing.code}) AS pairings
}
RETURN villages, holders, posts, pairings
