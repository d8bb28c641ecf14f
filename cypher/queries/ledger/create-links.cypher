// purpose: Begins links of one type.
// mode: WRITE
// params: type, rows, importId, recordedAt
// columns: -
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[r:$($type)]->(b)
SET r = row.properties, r.importId = $importId, r.recordedAt = $recordedAt
