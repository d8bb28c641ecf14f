// purpose: Records whose codes or names begin like what does not exist, to suggest what was meant.
// mode: READ
// params: label, prefixes, limit
// columns: code, name
// no-as-of: a record can be named on any day.
// no-scope: a sheet may touch all; who may import decides.
// budget: 2000
UNWIND $prefixes AS prefix
CALL (prefix) {
  MATCH (n:$($label))
  WHERE n.code STARTS WITH prefix OR n.name STARTS WITH prefix
  RETURN n LIMIT $limit
}
RETURN n.code AS code, n.name AS name
