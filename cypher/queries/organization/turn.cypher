// purpose: Which change of the structure was the last.
// mode: READ
// params: -
// columns: turn
// no-as-of: it is no fact
// no-scope: the lock is everybody's.
// budget: 10
OPTIONAL MATCH (lock:WriteLock {name: 'structure'})
RETURN coalesce(lock.turn, '') AS turn
