// purpose: The pairings in force that end at some branches or villages, each end where the hierarchy shows it: at the branch, else the village.
// mode: READ
// params: codes, asOf, scope
// columns: code, ground, form, status, mutual, first, second
// budget: 400
UNWIND $codes AS given
CALL (given) {
  MATCH (v:Village {code: given}) RETURN v
  UNION
  MATCH (:Unit&Branch {code: given})-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(v:Village) RETURN v
}
WITH DISTINCT v
WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (v) (()-[up:PART_OF|LIES_IN WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,8} (top)
  RETURN top.code
}
MATCH (v)<-[mine:HELPER|HELPED|PARTNER WHERE coalesce(mine.since <= $asOf, true) AND coalesce(mine.until > $asOf, true) AND mine.voidedAt IS NULL]-(pairing:Pairing)
WHERE coalesce(pairing.since <= $asOf, true) AND coalesce(pairing.until > $asOf, true) AND pairing.voidedAt IS NULL
  AND pairing.status IN ['IN_FORCE', 'ENDED']
WITH DISTINCT pairing
MATCH (a:Village)<-[end:HELPER|PARTNER]-(pairing)
WHERE coalesce(end.since <= $asOf, true) AND coalesce(end.until > $asOf, true) AND end.voidedAt IS NULL
MATCH (pairing)-[o:HELPED|PARTNER WHERE coalesce(o.since <= $asOf, true) AND coalesce(o.until > $asOf, true) AND o.voidedAt IS NULL]->(b:Village)
WHERE (end:HELPER AND b <> a) OR a.code < b.code
OPTIONAL MATCH (a)<-[sa:SERVES WHERE coalesce(sa.since <= $asOf, true) AND coalesce(sa.until > $asOf, true) AND sa.voidedAt IS NULL]-(branchA:Branch)
OPTIONAL MATCH (b)<-[sb:SERVES WHERE coalesce(sb.since <= $asOf, true) AND coalesce(sb.until > $asOf, true) AND sb.voidedAt IS NULL]-(branchB:Branch)
WITH pairing, end, coalesce(branchA.code, a.code) AS first, coalesce(branchB.code, b.code) AS second
WHERE first <> second
RETURN pairing.code AS code, pairing.ground AS ground, pairing.form AS form, pairing.status AS status,
  type(end) = 'PARTNER' AS mutual, first, second
ORDER BY code, first, second
