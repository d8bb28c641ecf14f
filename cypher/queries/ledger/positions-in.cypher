// purpose: Where the villages of some counties lie.
// mode: READ
// params: codes, asOf
// columns: county, code, longitude, latitude
// no-scope: a sheet is checked against all.
// budget: 20000
UNWIND $codes AS county
MATCH (c:Unit {code: county})
UNWIND [c] + [(t:Township)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(c) | t] AS place
MATCH (place)<-[r:LIES_IN WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]-(v:Village)
WHERE v.longitude IS NOT NULL AND v.latitude IS NOT NULL
RETURN county, v.code AS code, v.longitude AS longitude, v.latitude AS latitude
