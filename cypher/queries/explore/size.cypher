// purpose: How many units, unserved villages and members there are in and below a root, itself included.
// mode: READ
// params: root, asOf, scope
// columns: total
// budget: 70000
MATCH (root:Unit {code: $root})
WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (root) ((:Unit)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,7} (top)
  RETURN top.code
}
MATCH (root) ((:Unit)<-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]-(:Unit)){0,7} (u:Unit)
RETURN sum(1 + COUNT {
    (u)<-[m:BELONGS_TO]-(:Person)
    WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL
  } + COUNT {
    (u)<-[l:LIES_IN]-(v:Village)
    WHERE coalesce(l.since <= $asOf, true) AND coalesce(l.until > $asOf, true) AND l.voidedAt IS NULL
      AND NOT EXISTS {
        (v)<-[s:SERVES]-(:Branch)
        WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL
      }
  }) AS total
