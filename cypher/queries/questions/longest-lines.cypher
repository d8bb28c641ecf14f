// purpose: For those of a scope who begin a line of teaching: how many generations it goes on, how many it reaches, and through which branches.
// mode: READ
// params: asOf, scope, least, most
// columns: root, branch, generations, reached, last, branches, line
// any: who has such a link at all is found first, which costs nothing; what counts is asked again below
// past belongs: who has left had taught, or learned, there
// past t: what was taught stays taught, whoever has left since
// past next: what was taught stays taught, whoever has left since
// budget: 22000
// topic: mentorship
// title: 最长的传承 | The longest lines of teaching
// about: 自己没有师傅而教过别人的人，其传承最多有几代（教一次为一代）、在最多查的代数内共传到多少人、最后一代是谁，以及其中最长的一条（同样长的只列一条）。自己教自己的不算，互为师徒的只算一次；达到最多代数的可能更长，或者绕成了圈。 | People whom nobody taught and who taught somebody: how many generations their line goes on at most (each teaching is one), how many people it reaches within as many as are followed, who stands last, and the longest line itself, one where several are as long. Those who teach themselves are left out, two who teach each other count once; a line as long as the most that is followed may be longer or run in a circle.
// ask least: number 2 1..500 | 至少几代 | At least
// ask most: number 100 1..500 | 最多查几代 | Follow at most
// column root: 开始的人 | Begins with
// column branch: 党支部 | Branch
// column generations: 代数 | Generations
// column reached: 传到人数 | People reached
// column last: 最后一代 | Last generation
// column branches: 经过的支部 | Through branches
// column line: 最长的一条 | The longest line
// people: root, last, line
// shows: mentorship
// picture: lines
// say: {scope}最长的传承 | {least}代以上的传帮带 | longest lines of teaching in {scope} | lines of at least {least} generations
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (teacher:Person) WHERE EXISTS { (teacher)-[:MENTORS]->() } RETURN teacher
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit)
  MATCH (u)<-[belongs:BELONGS_TO]-(teacher:Person)
  WHERE EXISTS { (teacher)-[:MENTORS]->() }
  WITH teacher, belongs WHERE coalesce(belongs.since <= $asOf, true) AND belongs.voidedAt IS NULL
  RETURN teacher
}
WITH teacher AS root WHERE EXISTS { (root)-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]->(learner:Person) WHERE learner <> root }
  AND NOT EXISTS { (root)<-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]-(above:Person) WHERE above <> root }
WITH root, COLLECT { MATCH (root)-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]->(learner:Person) WHERE learner <> root RETURN t } AS taught
WITH root, reduce(line = {length: 1, taught: taught, levels: []}, step IN range(2, $most) | CASE WHEN size(line.taught) = 0 OR line.length = $most THEN line ELSE {length: line.length + 1, levels: line.levels + [line.taught], taught: COLLECT {
    UNWIND line.taught AS t
    WITH startNode(t) AS teacher, endNode(t) AS learner
    MATCH (learner)-[next:MENTORS WHERE coalesce(next.since <= $asOf, true) AND next.voidedAt IS NULL]->(q:Person)
    WHERE q <> learner AND q <> teacher
    RETURN DISTINCT next
  }} END) AS line
WITH root, CASE WHEN size(line.taught) = 0 THEN line.levels ELSE line.levels + [line.taught] END AS levels
WITH root, size(levels) AS generations, levels WHERE generations >= $least
CALL (root, levels) {
  UNWIND levels AS level
  UNWIND level AS t
  WITH root, endNode(t) AS p WHERE p <> root
  RETURN collect(DISTINCT p) AS reached
}
WITH root, generations, levels, reached, reduce(steps = [head(levels[-1])], level IN tail(reverse(levels)) | [head([t IN level WHERE endNode(t) = startNode(steps[0]) AND startNode(t) <> endNode(steps[0])])] + steps) AS steps
RETURN root {.code, .name} AS root, head(COLLECT { MATCH (root)-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]->(:Unit) (()-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,1} (home:Branch) RETURN home {.code, .name} ORDER BY home.code }) AS branch, generations, size(reached) AS reached,
  COLLECT { UNWIND levels[-1] AS t WITH DISTINCT endNode(t) AS p RETURN p {.code, .name} ORDER BY p.code } AS last,
  COLLECT {
    UNWIND reached AS p
    MATCH (p)-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]->(:Unit) (()-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,1} (home:Branch)
    WITH DISTINCT home
    RETURN home {.code, .name} ORDER BY home.code
  } AS branches,
  [p IN [t IN steps | startNode(t)] + [endNode(steps[-1])] | p {.code, .name}] AS line
ORDER BY generations DESC, reached DESC, root.code
