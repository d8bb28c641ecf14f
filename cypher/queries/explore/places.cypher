// purpose: The villages below a root with where they lie, if that is known, and their latest figures, each under the code by which the hierarchy shows it: the branch that serves it, else itself; and all units that it or its branch lies in.
// mode: READ
// params: root, asOf, scope
// columns: code, village, name, within, area, longitude, latitude, datum, rating, population, industry
// budget: 240
MATCH (root:Unit {code: $root})
WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (root) ((:Unit)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,7} (top)
  RETURN top.code
}
MATCH (root) ((higher:Unit)<-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]-(:Unit&(County|Township))){0,2} (u:Unit)
CALL (u) {
  MATCH (u)<-[l:LIES_IN]-(v:Village)
  WHERE coalesce(l.since <= $asOf, true) AND coalesce(l.until > $asOf, true) AND l.voidedAt IS NULL
  RETURN v
}
CALL (v) {
  OPTIONAL MATCH (v)<-[s:SERVES]-(branch:Branch)
  WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL
  RETURN branch AS branch ORDER BY branch.code LIMIT 1
}
CALL (v) {
  OPTIONAL MATCH (v)-[reported:REPORTED WHERE coalesce(reported.since <= $asOf, true) AND coalesce(reported.until > $asOf, true) AND reported.voidedAt IS NULL]->(facts:Statistics WHERE facts.year <= $asOf.year AND facts.voidedAt IS NULL)
  RETURN facts ORDER BY facts.asOf DESC LIMIT 1
}
CALL (v) {
  OPTIONAL MATCH (v)-[relies:RELIES_ON WHERE coalesce(relies.since <= $asOf, true) AND coalesce(relies.until > $asOf, true) AND relies.voidedAt IS NULL]->(industry:Industry)
  RETURN industry ORDER BY relies.rank LIMIT 1
}
RETURN coalesce(branch.code, v.code) AS code, v.code AS village, v.name AS name,
  [unit IN higher | unit.code] + u.code + COLLECT {
    MATCH (branch) ((:Unit)-[part:PART_OF WHERE coalesce(part.since <= $asOf, true) AND coalesce(part.until > $asOf, true) AND part.voidedAt IS NULL]->(:Unit)){1,7} (unit)
    RETURN unit.code
  } AS within, u.name AS area,
  v.longitude AS longitude, v.latitude AS latitude, coalesce(v.datum, '') AS datum,
  facts.rating AS rating, facts.population AS population, industry.name AS industry
ORDER BY village
