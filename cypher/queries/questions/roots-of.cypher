// purpose: Those with whom the lines of a person begin: all above somebody whom nobody taught.
// mode: READ
// params: asOf, scope, person
// columns: root, generation, branch
// past tie: who once belonged or held a post there is asked about too
// past s: what was taught stays taught, whoever has left since
// past t: what was taught stays taught, whoever has left since
// budget: 170
// topic: mentorship
// title: 师承的源头 | Where somebody's lines begin
// about: 从某人沿师傅一直向上，直到自己没有师傅的人；代数按最近的一条算，自己教自己的不算。 | From a person up through teachers to those whom nobody taught; the generation is that of the shortest way, and who teaches himself is not taught by it.
// ask person: person - | 人员 | Person
// column root: 源头 | Begins with
// column generation: 隔几代 | Generations up
// column branch: 党支部 | Branch
// people: root
// shows: mentorship
// say: {person}的师承从谁开始 | {person}的师承源头 | with whom does the line of {person} begin | whose line is {person} of
MATCH (start:Person {code: $person})
WHERE ($scope IS NULL OR $scope IN COLLECT {
  MATCH (start)-[tie:BELONGS_TO|HOLDS WHERE tie.voidedAt IS NULL]->() (()-[up:PART_OF|LIES_IN WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,7} (top)
  RETURN top.code
})
MATCH way = SHORTEST 1 (start) (()<-[s:MENTORS WHERE coalesce(s.since <= $asOf, true) AND s.voidedAt IS NULL]-(:Person))+ (root:Person)
WHERE root <> start
  AND NOT EXISTS { (root)<-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]-(above:Person) WHERE above <> root }
RETURN root {.code, .name} AS root, length(way) AS generation, head(COLLECT { MATCH (root)-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]->(:Unit) (()-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,1} (home:Branch) RETURN home {.code, .name} ORDER BY home.code }) AS branch
ORDER BY generation DESC, root.code
