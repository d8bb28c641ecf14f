// purpose: Adds records kept as nodes.
// mode: WRITE
// params: labels, rows, importId, recordedAt
// columns: code, id
UNWIND $rows AS row
CREATE (n:$($labels))
SET n = row.properties, n.importId = $importId, n.recordedAt = $recordedAt
RETURN n.code AS code, elementId(n) AS id
