// purpose: Who last changed a record kept as a link, and when.
// mode: READ
// params: id
// columns: by, at
// no-as-of: what was written counts, not when it holds.
// no-scope: whoever asks has chosen the record.
// budget: 60
MATCH ()-[r]->() WHERE elementId(r) = $id
UNWIND [r.importId, r.endedBy, r.voidedBy] AS change
MATCH (i:Import {id: change})
RETURN i.by AS by, i.at AS at
ORDER BY at DESC
LIMIT 1
