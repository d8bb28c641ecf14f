// purpose: Later changes that build on one, so that it cannot be undone before them.
// mode: READ
// params: importId
// columns: file, at, by
// no-as-of: what was written counts, not when it holds.
// no-scope: a guard sees all.
// budget: 500000
CALL () {
  MATCH ()-[r]->()
  WHERE r.importId = $importId AND (r.endedBy <> $importId OR r.voidedBy <> $importId)
  RETURN coalesce(r.voidedBy, r.endedBy) AS later
  UNION
  MATCH ()-[r]->() WHERE r.endedBy = $importId AND r.voidedBy <> $importId
  RETURN r.voidedBy AS later
  UNION
  // Industries and resources are words: who uses one builds on nobody.
  MATCH (n:!Industry&!Resource)-[r]-() WHERE n.importId = $importId AND r.importId <> $importId
  RETURN r.importId AS later
  UNION
  MATCH (n)-[mine:WAS {importId: $importId}]->(), (n)-[theirs:WAS]->()
  WHERE theirs.importId <> $importId AND theirs.recordedAt > mine.recordedAt
  RETURN theirs.importId AS later
}
WITH DISTINCT later
MATCH (i:Import {id: later})
RETURN i.file AS file, i.at AS at, i.by AS by
ORDER BY at
