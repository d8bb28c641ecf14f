// purpose: Adds records kept as nodes; labels come last, so that each index is told once and not of every property.
// mode: WRITE
// params: labels, rows, importId, recordedAt
// columns: code, id
UNWIND $rows AS row
CREATE (n)
SET n = row.properties, n.importId = $importId, n.recordedAt = $recordedAt
SET n:$($labels)
RETURN n.code AS code, elementId(n) AS id
