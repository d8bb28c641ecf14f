// purpose: The teachers and learners of a person through some generations, each with the distance and the teaching that led there.
// mode: READ
// params: asOf, scope, person, generations, role
// columns: relative, role, generation, through, topics, since, branch
// past tie: who once belonged or held a post there is asked about too
// past t: what was taught stays taught, whoever has left since
// past s: what was taught stays taught, whoever has left since
// budget: 110
// topic: mentorship
// title: 某人的师承 | A person's teachers and learners
// about: 从某人出发，向上的师傅、向下的徒弟，直到所填代数；已结束的传授也算在内。代数按最近的一条算。 | From a person up to teachers and down to learners, for as many generations as stated; teaching that has ended counts. The generation is that of the shortest way.
// ask person: person - | 人员 | Person
// ask generations: number 3 1..200 | 几代以内 | Generations
// ask role: word ANY ANY=师傅和徒弟/both TEACHER=师傅/teacher LEARNER=徒弟/learner | 找谁 | Whom
// column relative: 人员 | Person
// column role: 关系 | Role
// column generation: 第几代 | Generation
// column through: 经由 | Through
// column topics: 内容 | Topics
// column since: 起始日期 | Since
// column branch: 党支部 | Branch
// people: relative, through
// shows: mentorship
// picture: lineage
// say: {person}{generations}代以内的传帮带 | {person}的师傅和徒弟 | {person}的{role} | {person}的{role}是谁 | {person}的师承 | teachers and learners of {person} within {generations} generations | teachers and learners of {person} | the lineage of {person} within {generations} generations | 谁教过{person} | {person}教过谁 | who taught {person} | whom did {person} teach
MATCH (start:Person {code: $person})
WHERE ($scope IS NULL OR $scope IN COLLECT {
  MATCH (start)-[tie:BELONGS_TO|HOLDS WHERE tie.voidedAt IS NULL]->() (()-[up:PART_OF|LIES_IN WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,7} (top)
  RETURN top.code
})
CALL (start) {
  WITH start WHERE $role IN ['ANY', 'LEARNER']
  CALL (start) {
    RETURN start AS via, 0 AS before
    UNION ALL
    MATCH way = SHORTEST 1 (start) (()-[s:MENTORS WHERE coalesce(s.since <= $asOf, true) AND s.voidedAt IS NULL]->(:Person))+ (via:Person)
    WHERE via <> start AND length(way) < $generations
    RETURN via, length(way) AS before
  }
  MATCH (via)-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]->(p:Person)
  RETURN 'LEARNER' AS role, p, before + 1 AS generation, via, t
  UNION ALL
  WITH start WHERE $role IN ['ANY', 'TEACHER']
  CALL (start) {
    RETURN start AS via, 0 AS before
    UNION ALL
    MATCH way = SHORTEST 1 (start) (()<-[s:MENTORS WHERE coalesce(s.since <= $asOf, true) AND s.voidedAt IS NULL]-(:Person))+ (via:Person)
    WHERE via <> start AND length(way) < $generations
    RETURN via, length(way) AS before
  }
  MATCH (via)<-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]-(p:Person)
  RETURN 'TEACHER' AS role, p, before + 1 AS generation, via, t
}
WITH start, p, role, generation, via, t WHERE p <> start
WITH p, role, generation, via, t ORDER BY via.code, t.since, t.topic
WITH p, role, generation, collect(DISTINCT via {.code, .name}) AS through, collect(DISTINCT t.topic) AS topics, min(t.since) AS since
ORDER BY generation
WITH p, role, head(collect({generation: generation, through: through, topics: topics, since: since})) AS nearest
RETURN p {.code, .name} AS relative, role, nearest.generation AS generation, nearest.through AS through, nearest.topics AS topics, nearest.since AS since, head(COLLECT { MATCH (p)-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]->(:Unit) (()-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,1} (home:Branch) RETURN home {.code, .name} ORDER BY home.code }) AS branch
ORDER BY role DESC, generation, p.code
