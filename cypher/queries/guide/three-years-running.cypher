// purpose: Who got the same honour as a leader of a group in three years running or more.
// mode: READ
// params: asOf, scope
// columns: code, name, years
// budget: 22000
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
MATCH (u)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(leader:Person)<-[of:OF WHERE coalesce(of.since <= $asOf, true) AND coalesce(of.until > $asOf, true) AND of.voidedAt IS NULL]-(a:Assessment {award: '优秀党小组长'})
WHERE a.year <= $asOf.year
WITH leader, collect(DISTINCT a.year) AS years
WHERE any(y IN years WHERE y + 1 IN years AND y + 2 IN years)
RETURN leader.code AS code, leader.name AS name, size(years) AS years
ORDER BY code
