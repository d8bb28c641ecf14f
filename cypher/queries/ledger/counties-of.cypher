// purpose: In which county each of some townships lies.
// mode: READ
// params: codes, asOf
// columns: code, county
// no-scope: a sheet is checked against all.
// budget: 20
UNWIND $codes AS code
MATCH (t:Unit {code: code})
WITH code, CASE
  WHEN t:County THEN t.code
  ELSE head([(t)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(c:County) | c.code])
END AS county
WHERE county IS NOT NULL
RETURN code, county
