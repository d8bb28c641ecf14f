// purpose: Somebody who teaches somebody now, for sentences that are examples.
// mode: READ
// params: asOf
// columns: teacher, learner
// no-scope: any names will do in an example
// budget: 25000
MATCH (one:Person)-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND coalesce(t.until > $asOf, true) AND t.voidedAt IS NULL]->(other:Person)
WHERE one <> other
RETURN one.name AS teacher, other.name AS learner
ORDER BY one.code, other.code
LIMIT 1
