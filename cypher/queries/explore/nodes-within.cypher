// purpose: Units, villages, villager groups, institutions and people in a unit, or all, each by itself with what may be told of it; of people no more than the name, and whether it is invented.
// mode: READ
// params: asOf, scope
// columns: code, label, level, official_name, rating, year, population, households, per_capita_income, collective_income, arable_mu, industries, needs, longitude, latitude, datum, since, until, synthetic, source
// budget: 60
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,7} (u:Unit) RETURN DISTINCT u
}
CALL (u) {
  RETURN u AS n
  UNION
  MATCH (u)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(n:Village|Institution) RETURN n
  UNION
  MATCH (u)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(n:Village) RETURN n
  UNION
  MATCH (u)<-[near:LIES_IN WHERE coalesce(near.since <= $asOf, true) AND coalesce(near.until > $asOf, true) AND near.voidedAt IS NULL]-(:Village)<-[within:WITHIN WHERE coalesce(within.since <= $asOf, true) AND coalesce(within.until > $asOf, true) AND within.voidedAt IS NULL]-(n:VillagerGroup) RETURN n
  UNION
  MATCH (u)<-[belongs:BELONGS_TO WHERE coalesce(belongs.since <= $asOf, true) AND coalesce(belongs.until > $asOf, true) AND belongs.voidedAt IS NULL]-(n:Person) RETURN n
}
WITH DISTINCT n
WHERE coalesce(n.since <= $asOf, true) AND coalesce(n.until > $asOf, true) AND n.voidedAt IS NULL
CALL (n) {
  OPTIONAL MATCH (n)-[r:REPORTED WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(s:Statistics WHERE s.year <= $asOf.year AND s.voidedAt IS NULL)
  RETURN s ORDER BY s.asOf DESC LIMIT 1
}
RETURN n.code AS code, n.name AS label, [word IN labels(n) WHERE NOT word IN ['Unit', 'Member']][0] AS level,
  CASE WHEN n.officialName <> n.name AND n:!Person THEN n.officialName END AS official_name, s.rating AS rating, s.asOf.year AS year, coalesce(s.population, n.population) AS population,
  coalesce(s.households, n.households) AS households, s.perCapitaIncome AS per_capita_income,
  s.collectiveIncome AS collective_income, s.arableMu AS arable_mu,
  COLLECT { MATCH (n)-[relies:RELIES_ON WHERE coalesce(relies.since <= $asOf, true) AND coalesce(relies.until > $asOf, true) AND relies.voidedAt IS NULL]->(i:Industry) RETURN i.name ORDER BY relies.rank, i.name } AS industries,
  COLLECT { MATCH (n)-[lacks:NEEDS WHERE coalesce(lacks.since <= $asOf, true) AND coalesce(lacks.until > $asOf, true) AND lacks.voidedAt IS NULL]->(what:Resource) RETURN what.name ORDER BY what.name } AS needs,
  n.longitude AS longitude, n.latitude AS latitude, n.datum AS datum,
  CASE WHEN n:!Person THEN n.since END AS since, CASE WHEN n:!Person THEN n.until END AS until,
  coalesce(s.synthetic, n.synthetic) AS synthetic, CASE WHEN n:!Person THEN n.source END AS source
ORDER BY code
