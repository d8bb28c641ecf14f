// purpose: Ends links.
// mode: WRITE
// params: rows, importId
// columns: -
UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.id
SET r.until = row.until, r.endedBy = $importId
