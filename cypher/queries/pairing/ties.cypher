// purpose: Pairings of villages that are in force or have ended, for a plan of pairs.
// mode: READ
// params: asOf, scope
// columns: code, first, second, help, ground, form, running, source
// past end: a tie that has ended still speaks for a pair
// past f: a tie that has ended still speaks for a pair
// past o: a tie that has ended still speaks for a pair
// budget: 1500
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(u:Unit) RETURN v, u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (u:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v, u
  UNION
  MATCH (:Unit&(GeneralBranch|Branch) {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(u:Unit) RETURN DISTINCT v, u
}
WITH DISTINCT v
MATCH (v) (()<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(:Branch)){0,1} (mine)<-[end:HELPER|HELPED|PARTNER WHERE coalesce(end.since <= $asOf, true) AND end.voidedAt IS NULL]-(p:Pairing)
WHERE p.status IN ['IN_FORCE', 'ENDED'] AND coalesce(p.since <= $asOf, true) AND p.voidedAt IS NULL
WITH DISTINCT p
MATCH (p)-[f:HELPER|PARTNER WHERE coalesce(f.since <= $asOf, true) AND f.voidedAt IS NULL]->(first), (p)-[o:HELPED|PARTNER WHERE coalesce(o.since <= $asOf, true) AND o.voidedAt IS NULL]->(second)
WHERE first <> second AND (f:HELPER OR first.code < second.code)
// A branch stands for the first village that it serves.
WITH p, f, coalesce(head(COLLECT { MATCH (first:Unit)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(w:Village) RETURN w.code ORDER BY w.code LIMIT 1 }), first.code) AS first,
  coalesce(head(COLLECT { MATCH (second:Unit)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(w:Village) RETURN w.code ORDER BY w.code LIMIT 1 }), second.code) AS second
RETURN p.code AS code, first, second, f:HELPER AS help, p.ground AS ground, p.form AS form,
  coalesce(p.until > $asOf, p.status = 'IN_FORCE') AS running, coalesce(p.document, p.source, '') AS source
ORDER BY code
