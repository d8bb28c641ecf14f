// purpose: Which villages below a root border on each other, each pair once.
// mode: READ
// params: root, asOf, scope
// columns: first, second
// budget: 60
MATCH (root:Unit {code: $root})
WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (root) ((:Unit)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,7} (top)
  RETURN top.code
}
MATCH (root) ((:Unit)<-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]-(:Unit&(County|Township))){0,2} (u:Unit)
CALL (u) {
  MATCH (u)<-[l:LIES_IN]-(v:Village)
  WHERE coalesce(l.since <= $asOf, true) AND coalesce(l.until > $asOf, true) AND l.voidedAt IS NULL
  RETURN v
}
MATCH (v)-[n:NEIGHBOURS]-(other:Village)
WHERE coalesce(n.since <= $asOf, true) AND coalesce(n.until > $asOf, true) AND n.voidedAt IS NULL AND v.code < other.code
RETURN DISTINCT v.code AS first, other.code AS second
ORDER BY first, second
