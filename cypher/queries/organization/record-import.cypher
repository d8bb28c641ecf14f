// purpose: Notes that something was brought in, when, by whom and how much.
// mode: WRITE
// params: importId, kind, file, by, recordedAt, added, changed, ended
// columns: -
MERGE (i:Import {id: $importId})
SET i.kind = $kind, i.file = $file, i.by = $by, i.at = $recordedAt, i.added = $added, i.changed = $changed, i.ended = $ended,
  i.undoneAt = null, i.undoneBy = null
