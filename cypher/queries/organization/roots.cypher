// purpose: Where one can start: the counties, and the topmost units of the day that lie in none and hold none.
// mode: READ
// params: asOf, scope
// columns: code, name, level, parent, townships, villages
// budget: 22000
MATCH (u:Unit)
WHERE CASE
  WHEN $scope IS NOT NULL THEN u.code = $scope
  WHEN u.until <= $asOf THEN false
  ELSE u:County OR (NOT u:Province AND coalesce(u.since <= $asOf, true) AND NOT EXISTS {
    (u)-[r:PART_OF WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(:Unit)
  } AND NOT EXISTS {
    (u)<-[r:PART_OF WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]-(:County)
  })
END
OPTIONAL MATCH (u)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(above:Unit)
RETURN u.code AS code, u.name AS name, [label IN labels(u) WHERE label <> 'Unit'][0] AS level, above.name AS parent,
  COUNT {
    (u)<-[r:PART_OF WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]-(:Township)
  } AS townships,
  COUNT {
    (u) ((:Unit)<-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]-(:Township)){0,1} (:Unit)<-[l:LIES_IN WHERE coalesce(l.since <= $asOf, true) AND coalesce(l.until > $asOf, true) AND l.voidedAt IS NULL]-(:Village)
  } AS villages
ORDER BY code
