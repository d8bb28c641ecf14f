// purpose: Records kept as links, as they stand in the graph.
// mode: READ
// params: ids
// columns: id, from, to, properties
// no-as-of: whoever asks has chosen the day.
// no-scope: whoever asks has chosen the scope.
// budget: 40
UNWIND $ids AS id
MATCH (a)-[r]->(b) WHERE elementId(r) = id AND r.voidedAt IS NULL
RETURN id, a.code AS from, b.code AS to, properties(r) AS properties
