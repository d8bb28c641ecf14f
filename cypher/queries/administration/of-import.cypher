// purpose: What would go if an import were undone: who made it, how many of its units, villages and people there are, and how many other records.
// mode: READ
// params: importId
// columns: id, file, kind, at, by, added, changed, ended, undone, units, villages, people, others
// no-as-of: what was written counts, not when it holds
// no-scope: an import is undone as a whole.
// budget: 40000
MATCH (i:Import {id: $importId}) WHERE i.undoneAt IS NULL
RETURN i.id AS id, i.file AS file, i.kind AS kind, i.at AS at, i.by AS by, i.added AS added, i.changed AS changed, coalesce(i.ended, 0) AS ended, false AS undone,
  COUNT { (u:Unit) WHERE u.importId = $importId } AS units,
  COUNT { (v:Village) WHERE v.importId = $importId } AS villages,
  COUNT { (p:Person) WHERE p.importId = $importId } AS people,
  COUNT { (n:!Unit&!Village&!Person&!Import) WHERE n.importId = $importId } AS others
