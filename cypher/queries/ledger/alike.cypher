// purpose: Records whose names share characters with a wrong one, or sound like it, to suggest what was meant.
// mode: READ
// params: index, phrase, label, limit
// columns: code, name
// no-as-of: a record can be named on any day.
// no-scope: a sheet may touch all; who may import decides.
// budget: 40
CALL db.index.fulltext.queryNodes($index, $phrase, {limit: $limit}) YIELD node AS n
WHERE $label IN labels(n)
RETURN n.code AS code, n.name AS name
