// purpose: Whether an import is already in the graph, should its acknowledgement have been lost.
// mode: READ
// params: id
// columns: id
// no-as-of: it happened once
// no-scope: a guard sees all.
// budget: 10
MATCH (i:Import {id: $id})
RETURN i.id AS id
