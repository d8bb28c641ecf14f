// purpose: Records kept as links of one type that begin at some nodes.
// mode: READ
// params: ids, type
// columns: id, from, to, properties
// no-as-of: a comparison looks at all of a record's history.
// no-scope: a guard sees all.
// budget: 40
UNWIND $ids AS id
MATCH (a) WHERE elementId(a) = id
MATCH (a)-[r:$($type)]->(b) WHERE r.voidedAt IS NULL
RETURN elementId(r) AS id, a.code AS from, b.code AS to, properties(r) AS properties
