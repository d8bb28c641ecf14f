// purpose: Whether the store holds no unit and no village yet.
// mode: READ
// params: -
// columns: empty
// no-as-of: emptiness has no day
// no-scope: it decides about the sample for everybody.
// budget: 4
RETURN NOT EXISTS { (:Unit) } AND NOT EXISTS { (:Village) } AS empty
