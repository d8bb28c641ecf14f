// purpose: Whether the sample is in the store, and whether there is any unit or village at all.
// mode: READ
// params: sample
// columns: present, empty
// no-as-of: the store has the sample or has not; its own days are looked at afterwards
// no-scope: whoever may be shown the product may know this.
// budget: 10
RETURN EXISTS { (i:Import {id: $sample}) WHERE i.undoneAt IS NULL } AND EXISTS { (:County {importId: $sample}) } AS present,
  NOT EXISTS { (:Unit) } AND NOT EXISTS { (:Village) } AS empty
