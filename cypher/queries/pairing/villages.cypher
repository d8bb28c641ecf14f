// purpose: What a plan of pairs has to know of each village: figures, trades, needs, what it has given, its members' skills, the posts of its committees.
// mode: READ
// params: asOf, scope
// columns: code, name, township, urban, figures, terrain, longitude, latitude, datum, industries, needs, given, skills, branches, branchPosts, villagePosts, holders, inBoth, source, industriesSource, needsSource
// past g: what was given once can be given again
// past i: what was given once can be given again
// budget: 2500
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(u:Unit) RETURN v, u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (u:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v, u
  UNION
  MATCH (:Unit&(GeneralBranch|Branch) {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(u:Unit) RETURN DISTINCT v, u
}
CALL (v) {
  OPTIONAL MATCH (v)-[r:REPORTED WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(s:Statistics WHERE s.year <= $asOf.year AND s.voidedAt IS NULL)
  RETURN s ORDER BY s.asOf DESC LIMIT 1
}
WITH v, u, s, COLLECT { MATCH (v)<-[x:SERVES WHERE coalesce(x.since <= $asOf, true) AND coalesce(x.until > $asOf, true) AND x.voidedAt IS NULL]-(b:Branch) RETURN b ORDER BY b.code } AS branches,
  COLLECT { MATCH (v)<-[h:HOLDS WHERE (h.title ENDS WITH '主任' OR h.title ENDS WITH '委员') AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person) RETURN p } AS ofVillage
CALL (branches) {
  UNWIND branches AS b
  OPTIONAL MATCH (b)<-[h:HOLDS WHERE (h.title ENDS WITH '书记' AND NOT h.title CONTAINS '第一' OR h.title ENDS WITH '委员') AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person)
  RETURN collect(p) AS ofBranch
}
CALL (branches) {
  UNWIND branches AS b
  CALL (b) {
    MATCH (b)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(p:Person) RETURN p
    UNION
    MATCH (b)<-[q:PART_OF WHERE coalesce(q.since <= $asOf, true) AND coalesce(q.until > $asOf, true) AND q.voidedAt IS NULL]-(:Group)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(p:Person) RETURN p
  }
  UNWIND p.skills AS skill
  WITH DISTINCT skill ORDER BY skill
  RETURN collect(skill) AS skills
}
RETURN v.code AS code, v.name AS name, u.code AS township, v.name ENDS WITH '社区' AS urban,
  s {.asOf, .population, .households, .perCapitaIncome, .collectiveIncome, .arableMu, .rating, .source} AS figures,
  coalesce(v.terrain, '') AS terrain, v.longitude AS longitude, v.latitude AS latitude, coalesce(v.datum, '') AS datum,
  COLLECT { MATCH (v)-[r:RELIES_ON WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(i:Industry) RETURN i.name ORDER BY r.rank, i.name } AS industries,
  COLLECT { MATCH (v)-[w:NEEDS WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]->(need:Resource) RETURN need.name ORDER BY w.rank, need.name } AS needs,
  COLLECT { MATCH (v)-[g:GIVES WHERE coalesce(g.since <= $asOf, true) AND g.voidedAt IS NULL]->(i:Initiative WHERE coalesce(i.since <= $asOf, true) AND i.voidedAt IS NULL) RETURN DISTINCT i.resource ORDER BY i.resource } AS given,
  skills, [b IN branches | b.code] AS branches, size(ofBranch) AS branchPosts, size(ofVillage) AS villagePosts,
  COUNT { UNWIND ofBranch + ofVillage AS p RETURN DISTINCT p } AS holders,
  COUNT { UNWIND ofBranch AS p WITH p WHERE p IN ofVillage RETURN DISTINCT p } AS inBoth,
  coalesce(v.source, '') AS source,
  coalesce(head(COLLECT { MATCH (v)-[r:RELIES_ON WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->() WHERE r.source IS NOT NULL RETURN r.source ORDER BY r.rank, r.source }), '') AS industriesSource,
  coalesce(head(COLLECT { MATCH (v)-[w:NEEDS WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]->() WHERE w.source IS NOT NULL RETURN w.source ORDER BY w.rank, w.source }), '') AS needsSource
ORDER BY code
