// purpose: The latest imports.
// mode: READ
// params: limit
// columns: id, file, kind, at, by, added, changed, ended, undone
// no-as-of: imports are shown by when they happened
// no-scope: files and counts, no content of the graph.
// budget: 30
MATCH (i:Import)
RETURN i.id AS id, i.file AS file, i.kind AS kind, i.at AS at, i.by AS by, i.added AS added, i.changed AS changed, coalesce(i.ended, 0) AS ended,
  i.undoneAt IS NOT NULL AS undone
ORDER BY at DESC, id
LIMIT $limit
