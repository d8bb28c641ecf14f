// purpose: Whether the store holds no unit and no village, and never did: a sample taken back stays away.
// mode: READ
// params: -
// columns: empty
// no-as-of: emptiness has no day
// no-scope: it decides about the sample for everybody.
// budget: 6
RETURN NOT EXISTS { (:Unit) } AND NOT EXISTS { (:Village) } AND NOT EXISTS { (:Import) } AS empty
