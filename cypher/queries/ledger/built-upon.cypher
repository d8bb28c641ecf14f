// purpose: Which change builds directly on which, so that the earlier cannot be undone alone.
// mode: READ
// params: -
// columns: earlier, later
// no-as-of: what was written counts, not when it holds.
// no-scope: a guard sees all.
// budget: 900000
CALL () {
  MATCH ()-[r]->() WHERE r.endedBy <> r.importId RETURN r.importId AS earlier, r.endedBy AS later
  UNION
  MATCH ()-[r]->() WHERE r.voidedBy <> r.importId RETURN r.importId AS earlier, r.voidedBy AS later
  UNION
  MATCH ()-[r]->() WHERE r.voidedBy <> r.endedBy RETURN r.endedBy AS earlier, r.voidedBy AS later
  UNION
  MATCH (n:!Industry&!Resource)-[r]-() WHERE n.importId <> r.importId RETURN n.importId AS earlier, r.importId AS later
  UNION
  MATCH (n)-[first:WAS]->(), (n)-[next:WAS]->()
  WHERE first.importId <> next.importId AND first.recordedAt < next.recordedAt
  RETURN first.importId AS earlier, next.importId AS later
}
RETURN DISTINCT earlier, later
