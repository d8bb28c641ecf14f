// purpose: Units and villages as a merging looks at them: where they lie on a day, and in which county.
// mode: READ
// params: codes, asOf
// columns: code, name, level, since, until, parent, parentName, synthetic, county
// no-scope: a guard sees all.
// budget: 80
UNWIND $codes AS code
CALL (code) {
  MATCH (n:Unit {code: code}) RETURN n
  UNION
  MATCH (n:Village {code: code}) RETURN n
}
OPTIONAL MATCH (n)-[r:PART_OF|LIES_IN WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(parent:Unit)
RETURN n.code AS code, n.name AS name, [label IN labels(n) WHERE label <> 'Unit'][0] AS level,
  n.since AS since, n.until AS until, parent.code AS parent, parent.name AS parentName, coalesce(n.synthetic, false) AS synthetic,
  head(COLLECT {
    MATCH (n) (()-[up:PART_OF|LIES_IN WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,8} (county:County)
    RETURN county.code
  }) AS county
