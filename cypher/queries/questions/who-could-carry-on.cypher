// purpose: Who could carry on what a person teaches, each with the reasons.
// mode: READ
// params: asOf, scope, person
// columns: candidate, reasons, topics, learners, age, branch
// past tie: who once belonged or held a post there is asked about too
// past t: what was taught stays taught, whoever has left since
// past u: what was taught stays taught, whoever has left since
// budget: 560
// topic: mentorship
// title: 某人的师承由谁接 | Who could carry on for somebody
// about: 此人的徒弟，和同一支部里有同样特长、教过或学过同样内容的人；不比此人年长、现在属于某个组织。理由多的在前，然后是年轻的。只是建议，由组织决定。 | The person's learners, and those of the same branch who have the skill, or who taught or learned the same; nobody older than the person, and only those who belong somewhere now. Those with more reasons come first, then the younger. It is advice; the organization decides.
// ask person: person - | 人员 | Person
// column candidate: 可接续的人 | Candidate
// column reasons: 理由 | Reasons
// words reasons: LEARNED=跟此人学过/learned-from-the-person TEACHES=自己也在带徒弟/teaches-already SKILLED=有此特长/has-the-skill SAME=教过或学过同样内容/taught-or-learned-the-same BRANCH=同一支部/of-the-same-branch
// column topics: 能接续的内容 | What could be carried on
// column learners: 正在带的徒弟 | Learners now
// column age: 年龄 | Age
// column branch: 党支部 | Branch
// people: candidate
// shows: mentorship
// say: {person}的师承由谁接 | 谁能接替{person}带徒弟 | who could carry on for {person} | successors of {person} in teaching | {person}退休了谁来接班 | 谁来接{person}的班 | who could replace {person}
MATCH (gone:Person {code: $person})
WHERE ($scope IS NULL OR $scope IN COLLECT {
  MATCH (gone)-[tie:BELONGS_TO|HOLDS WHERE tie.voidedAt IS NULL]->() (()-[up:PART_OF|LIES_IN WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,7} (top)
  RETURN top.code
})
WITH gone, head(COLLECT { MATCH (gone)-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]->(:Unit) (()-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,1} (home:Branch) RETURN home {.code, .name} ORDER BY home.code }) AS own,
  COLLECT { MATCH (gone)-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]->(q:Person) WHERE q <> gone AND t.topic IS NOT NULL RETURN DISTINCT t.topic } AS taught
CALL (gone, own) {
  MATCH (gone)-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]->(p:Person) RETURN p
  UNION
  MATCH (b:Branch {code: own.code}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Group)){0,1} (:Unit)<-[belongs:BELONGS_TO WHERE coalesce(belongs.since <= $asOf, true) AND coalesce(belongs.until > $asOf, true) AND belongs.voidedAt IS NULL]-(p:Person) RETURN p
}
WITH DISTINCT gone, own, taught, p
WHERE p <> gone AND coalesce(p.birthYear >= gone.birthYear, true)
WITH gone, own, taught, p, head(COLLECT { MATCH (p)-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]->(:Unit) (()-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,1} (home:Branch) RETURN home {.code, .name} ORDER BY home.code }) AS branch,
  COLLECT { MATCH (gone)-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]->(p) WHERE t.topic IS NOT NULL RETURN DISTINCT t.topic } AS learned,
  [topic IN taught WHERE any(skill IN coalesce(p.skills, []) WHERE skill CONTAINS topic OR topic CONTAINS skill)] AS skilled,
  COLLECT { MATCH (p)-[u:MENTORS WHERE coalesce(u.since <= $asOf, true) AND u.voidedAt IS NULL]-(:Person) WHERE u.topic IN taught AND startNode(u) <> gone RETURN DISTINCT u.topic } AS same,
  COUNT { MATCH (p)-[now:MENTORS WHERE coalesce(now.since <= $asOf, true) AND coalesce(now.until > $asOf, true) AND now.voidedAt IS NULL]->(q:Person) WHERE q <> p RETURN DISTINCT q } AS learners
WITH p, branch, learners, COLLECT { UNWIND learned + skilled + same AS topic RETURN DISTINCT topic ORDER BY topic } AS topics,
  CASE WHEN size(learned) > 0 THEN ['LEARNED'] ELSE [] END
  + CASE WHEN learners > 0 THEN ['TEACHES'] ELSE [] END
  + CASE WHEN size(skilled) > 0 THEN ['SKILLED'] ELSE [] END
  + CASE WHEN size(same) > 0 THEN ['SAME'] ELSE [] END
  + CASE WHEN branch.code = own.code THEN ['BRANCH'] ELSE [] END AS reasons
WHERE size(topics) > 0 AND branch IS NOT NULL
RETURN p {.code, .name} AS candidate, reasons, topics, learners, $asOf.year - p.birthYear AS age, branch
ORDER BY size(reasons) DESC, p.birthYear DESC, p.code
