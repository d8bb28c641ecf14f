// purpose: Lets one change of the structure at a time pass, since Community reads what others are about to change; and names the last one.
// mode: WRITE
// params: recordedAt
// columns: last
// no-as-of: it changes no fact
// no-scope: the lock is everybody's.
MERGE (lock:WriteLock {name: 'structure'})
SET lock.takenAt = $recordedAt
// Only from here on is the lock ours, and what it holds that of the last change.
WITH lock, coalesce(lock.turn, '') AS last
SET lock.turn = randomUUID()
RETURN last
