// purpose: Lets one change of the structure at a time pass, since Community reads what others are about to change.
// mode: WRITE
// params: recordedAt
// columns: -
// no-as-of: it changes no fact
// no-scope: the lock is everybody's.
MERGE (lock:WriteLock {name: 'structure'})
SET lock.takenAt = $recordedAt
