// purpose: Notes an import, in the same transaction as what it changed.
// mode: WRITE
// params: id, file, kind, at, by, added, changed
// columns: -
// no-as-of: it happened once. no-scope: it records, and returns nothing.
CREATE (:Import {id: $id, file: $file, kind: $kind, at: $at, by: $by, added: $added, changed: $changed})
