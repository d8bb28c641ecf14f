// purpose: Takes back what a change did to nodes: those it changed are as before, its own go.
// mode: WRITE
// params: importId, by, recordedAt
// columns: -
CALL () {
  MATCH (n)-[w:WAS {importId: $importId}]->(former:Former)
  WITH n, w, former, [label IN labels(n) WHERE NOT label IN w.labels] AS added
  REMOVE n:$(added)
  SET n:$(w.labels), n = properties(former)
  DETACH DELETE former
}
CALL () {
  MATCH (n:!Import&!Industry&!Resource) WHERE n.importId = $importId
  DETACH DELETE n
}
CALL () {
  // A word that others use stays.
  MATCH (n:Industry|Resource) WHERE n.importId = $importId AND NOT EXISTS { (n)--() }
  DELETE n
}
MATCH (i:Import {id: $importId})
SET i.undoneAt = $recordedAt, i.undoneBy = $by
