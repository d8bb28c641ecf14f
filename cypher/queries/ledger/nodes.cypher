// purpose: Which of some codes are there under a label.
// mode: READ
// params: label, codes
// columns: given, code, id, labels, name
// no-as-of: a record can be named on any day.
// no-scope: a guard sees all.
// budget: 10
UNWIND $codes AS given
MATCH (n:$($label) {code: given})
RETURN given, n.code AS code, elementId(n) AS id, labels(n) AS labels, n.name AS name
