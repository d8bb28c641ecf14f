// purpose: The nodes under a label with some codes.
// mode: READ
// params: label, codes
// columns: code, id
// no-as-of: the rules hold on every day.
// no-scope: a guard sees all.
// budget: 10
UNWIND $codes AS code
MATCH (n:$($label) {code: code})
RETURN code, elementId(n) AS id
