// purpose: Where the villages below a root lie, each as the hierarchy shows it: at the branch that serves it, else itself.
// mode: READ
// params: root, asOf, scope
// columns: code, longitude, latitude, datum
// budget: 50
MATCH (root:Unit {code: $root})
WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (root) ((:Unit)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,7} (top)
  RETURN top.code
}
MATCH (root) ((:Unit)<-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]-(:Unit&(County|Township))){0,2} (u:Unit)
CALL (u) {
  MATCH (u)<-[l:LIES_IN]-(v:Village)
  WHERE coalesce(l.since <= $asOf, true) AND coalesce(l.until > $asOf, true) AND l.voidedAt IS NULL
    AND v.longitude IS NOT NULL AND v.latitude IS NOT NULL
  RETURN v
}
CALL (v) {
  OPTIONAL MATCH (v)<-[s:SERVES]-(branch:Branch)
  WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL
  RETURN branch ORDER BY branch.code LIMIT 1
}
WITH coalesce(branch.code, v.code) AS code, v ORDER BY v.code
WITH code, collect(v)[0] AS first
RETURN code, first.longitude AS longitude, first.latitude AS latitude, coalesce(first.datum, '') AS datum
ORDER BY code
