// purpose: Voids links that were a mistake; they stay in the store but are no part of any day.
// mode: WRITE
// params: ids, importId, recordedAt
// columns: -
UNWIND $ids AS id
MATCH ()-[r]->() WHERE elementId(r) = id
SET r.voidedAt = $recordedAt, r.voidedBy = $importId
