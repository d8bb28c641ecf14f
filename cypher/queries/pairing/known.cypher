// purpose: What was known of villages at a moment: the figures, trades and needs as of a day, without what was recorded or changed later.
// mode: READ
// params: codes, asOf, known
// columns: code, figures, industries, needs
// no-scope: the villages are those of a pairing that its reader sees
// budget: 60
UNWIND $codes AS code
MATCH (v:Village {code: code})
CALL (v) {
  OPTIONAL MATCH (v)-[r:REPORTED WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND (r.voidedAt IS NULL OR r.voidedAt > $known)]->(s:Statistics WHERE s.year <= $asOf.year AND s.recordedAt <= $known AND (s.voidedAt IS NULL OR s.voidedAt > $known))
  RETURN s ORDER BY s.asOf DESC LIMIT 1
}
WITH v, coalesce(head(COLLECT {
  MATCH (s)-[changed:WAS WHERE changed.recordedAt > $known]->(former:Former)
  RETURN former ORDER BY changed.recordedAt
}), s) AS s
RETURN v.code AS code, s {.asOf, .population, .households, .perCapitaIncome, .collectiveIncome, .arableMu, .rating, .source} AS figures,
  COLLECT { MATCH (v)-[r:RELIES_ON WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.recordedAt <= $known AND (r.voidedAt IS NULL OR r.voidedAt > $known)]->(i:Industry) RETURN i.name ORDER BY r.rank, i.name } AS industries,
  COLLECT { MATCH (v)-[w:NEEDS WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.recordedAt <= $known AND (w.voidedAt IS NULL OR w.voidedAt > $known)]->(need:Resource) RETURN need.name ORDER BY w.rank, need.name } AS needs
ORDER BY code
