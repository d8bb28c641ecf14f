// purpose: Everything below a root with what it lies below, and of a village, or one that a branch serves, the rating, inhabitants and industries; a served village stands at its branch.
// mode: READ
// params: root, asOf, scope
// columns: parent, code, name, level, villages, members, rating, population, industries
// budget: 60
MATCH (root:Unit {code: $root})
WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (root) ((:Unit)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,7} (top)
  RETURN top.code
}
MATCH (root) ((:Unit)<-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]-(:Unit)){0,7} (u:Unit)
CALL (u) {
  MATCH (u)<-[r:PART_OF]-(c:Unit)
  WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL
  RETURN c
  UNION ALL
  MATCH (u)<-[r:LIES_IN]-(c:Village)
  WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL
    AND NOT EXISTS {
      (c)<-[s:SERVES]-(:Branch)
      WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL
    }
  RETURN c
  UNION ALL
  MATCH (u)<-[r:BELONGS_TO]-(c:Person)
  WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL
  RETURN c
}
CALL (c) {
  OPTIONAL MATCH (c)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(v:Village)
  RETURN v ORDER BY v.code LIMIT 1
}
WITH u, c, CASE WHEN c:Village THEN c ELSE v END AS place
CALL (place) {
  OPTIONAL MATCH (place)-[reported:REPORTED WHERE coalesce(reported.since <= $asOf, true) AND coalesce(reported.until > $asOf, true) AND reported.voidedAt IS NULL]->(facts:Statistics WHERE facts.year <= $asOf.year AND facts.voidedAt IS NULL)
  RETURN facts ORDER BY facts.asOf DESC LIMIT 1
}
RETURN u.code AS parent, c.code AS code, c.name AS name,
  [label IN labels(c) WHERE NOT label IN ['Unit', 'Member']][0] AS level,
  CASE WHEN c:Village THEN 1 ELSE COUNT { (c)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(:Village) } END AS villages,
  CASE WHEN c:Member THEN 1 ELSE 0 END AS members,
  facts.rating AS rating, facts.population AS population,
  COLLECT {
    MATCH (place)-[relies:RELIES_ON WHERE coalesce(relies.since <= $asOf, true) AND coalesce(relies.until > $asOf, true) AND relies.voidedAt IS NULL]->(industry:Industry)
    RETURN industry.name ORDER BY relies.rank
  } AS industries
ORDER BY parent, code
