// purpose: What is there under a label and some names.
// mode: READ
// params: label, names
// columns: given, code, id, labels, name
// no-as-of: a record can be named on any day.
// no-scope: a guard sees all.
// budget: 20
UNWIND $names AS given
MATCH (n:$($label) {name: given})
RETURN given, n.code AS code, elementId(n) AS id, labels(n) AS labels, n.name AS name
ORDER BY code
