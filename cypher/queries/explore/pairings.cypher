// purpose: The pairings in force among villages below a root, each end where the hierarchy shows it: at the branch, else the village.
// mode: READ
// params: root, asOf, scope
// columns: code, ground, form, status, mutual, first, second
// budget: 1500
MATCH (root:Unit {code: $root})
WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (root) ((:Unit)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,7} (top)
  RETURN top.code
}
MATCH (root) ((:Unit)<-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]-(:Township)){0,1} (:Unit)<-[l:LIES_IN WHERE coalesce(l.since <= $asOf, true) AND coalesce(l.until > $asOf, true) AND l.voidedAt IS NULL]-(a:Village)<-[end:HELPER|PARTNER]-(pairing:Pairing)
WHERE coalesce(pairing.since <= $asOf, true) AND coalesce(pairing.until > $asOf, true) AND pairing.voidedAt IS NULL
  AND coalesce(end.since <= $asOf, true) AND coalesce(end.until > $asOf, true) AND end.voidedAt IS NULL
  AND pairing.status IN ['IN_FORCE', 'ENDED']
MATCH (pairing)-[o:HELPED|PARTNER WHERE coalesce(o.since <= $asOf, true) AND coalesce(o.until > $asOf, true) AND o.voidedAt IS NULL]->(b:Village)
WHERE (end:HELPER AND b <> a) OR a.code < b.code
OPTIONAL MATCH (a)<-[sa:SERVES WHERE coalesce(sa.since <= $asOf, true) AND coalesce(sa.until > $asOf, true) AND sa.voidedAt IS NULL]-(branchA:Branch)
OPTIONAL MATCH (b)<-[sb:SERVES WHERE coalesce(sb.since <= $asOf, true) AND coalesce(sb.until > $asOf, true) AND sb.voidedAt IS NULL]-(branchB:Branch)
WITH pairing, end, coalesce(branchA.code, a.code) AS first, coalesce(branchB.code, b.code) AS second
WHERE first <> second
RETURN pairing.code AS code, pairing.ground AS ground, pairing.form AS form, pairing.status AS status,
  type(end) = 'PARTNER' AS mutual, first, second
ORDER BY code, first, second
