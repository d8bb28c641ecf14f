// purpose: Awards a year: how many, to how many, and what each was worth.
// mode: READ
// params: asOf, scope
// columns: year, award, awards, receivers, yuan
// budget: 8000
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
CALL (u) {
  RETURN u AS subject
  UNION ALL
  MATCH (u)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(p:Person) RETURN p AS subject
}
MATCH (subject)<-[of:OF WHERE coalesce(of.since <= $asOf, true) AND coalesce(of.until > $asOf, true) AND of.voidedAt IS NULL]-(a:Assessment)
WHERE a.year <= $asOf.year
RETURN a.year AS year, a.award AS award, count(a) AS awards, count(DISTINCT subject) AS receivers, collect(DISTINCT a.amountYuan) AS yuan
ORDER BY year, award
