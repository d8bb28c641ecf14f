// purpose: Units whose codes begin like one that does not exist, to suggest what was meant.
// mode: READ
// params: prefixes, limit
// columns: code, name, level
// no-as-of: only what exists now can be meant
// no-scope: a sheet may touch all; who may import decides.
// budget: 400
UNWIND $prefixes AS prefix
CALL (prefix) {
  MATCH (u:Unit)
  WHERE u.code STARTS WITH prefix AND (u:Province OR u:City OR u:County OR u:Township)
  RETURN u LIMIT $limit
}
RETURN u.code AS code, u.name AS name, [label IN labels(u) WHERE label <> 'Unit'][0] AS level
