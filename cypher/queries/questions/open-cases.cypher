// purpose: Cases of rectification that are open on a day, by class and stage, with who leads them and when something was last done.
// mode: READ
// params: asOf, scope, class, stage
// columns: branch, class, stage, opened, leaders, firstSecretary, problems, sentBack, plan, latest
// budget: 1200
// topic: rectification
// title: 未销号的整顿 | Open cases of rectification
// about: 到所查日期立案而未销号的整顿：级别、阶段、包案领导、第一书记、问题、方案被退回次数、方案日期和最近一次进展（步骤或实事）。 | Cases opened by the day and not closed: class, stage, who leads them, the first secretary, problems, how often the plan was sent back, when it was approved, and the latest step or delivery.
// ask class: word ANY ANY=全部/any CITY=市级/city COUNTY=县级/county NONE=未定级/none | 级别 | Class
// ask stage: word OPEN OPEN=整顿中/open CONSOLIDATING=巩固提升/consolidating ANY=全部/any | 阶段 | Stage
// column branch: 党支部 | Branch
// column class: 级别 | Class
// column stage: 阶段 | Stage
// column opened: 立案日期 | Opened
// column leaders: 包案领导 | Led by
// column firstSecretary: 第一书记 | First secretary
// column problems: 问题 | Problems
// column sentBack: 退回次数 | Sent back
// column plan: 方案日期 | Plan of
// column latest: 最近进展 | Latest progress
// shows: responsibility
// say: {scope}未销号的整顿 | {scope}{class}{stage}的软弱涣散支部由谁包案 | open cases of rectification in {scope} | {class} cases that are {stage} and who leads them | {scope}有几个软弱涣散村还没销号 | {scope}哪些整顿还没销号 | open cases in {scope} | {scope}哪些村在整顿 | {scope}整顿的村现在怎么样 | which villages in {scope} are under rectification
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (b:Branch) WHERE coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true) AND b.voidedAt IS NULL RETURN b
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:!Group)){0,5} (b:Branch) RETURN DISTINCT b
}
MATCH (b)<-[on:CONCERNS WHERE coalesce(on.since <= $asOf, true) AND coalesce(on.until > $asOf, true) AND on.voidedAt IS NULL]-(c:RectificationCase)
WHERE c.opened <= $asOf AND coalesce(c.closed > $asOf, c.stage <> 'CLOSED') AND c.voidedAt IS NULL
WITH b, c, COLLECT { MATCH (c)-[took:TOOK WHERE coalesce(took.since <= $asOf, true) AND coalesce(took.until > $asOf, true) AND took.voidedAt IS NULL]->(step:Step WHERE step.date <= $asOf) RETURN step ORDER BY step.date } AS done,
  EXISTS { (c)-[will:TOOK WHERE coalesce(will.since <= $asOf, true) AND coalesce(will.until > $asOf, true) AND will.voidedAt IS NULL]->(later:Step WHERE later.step CONTAINS '巩固' AND later.date > $asOf) } AS later
WITH b, c, done, CASE WHEN c.stage = 'OPEN' OR later THEN 'OPEN' ELSE 'CONSOLIDATING' END AS stage
WHERE $stage IN ['ANY', stage] AND $class IN ['ANY', coalesce(c.class, 'NONE')]
RETURN b {.code, .name} AS branch, c.class AS class, stage, c.opened AS opened,
  COLLECT { MATCH (c)<-[r:RESPONSIBLE_FOR WHERE r.role CONTAINS '领导' AND coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]-(p:Person) RETURN p {.code, .name} ORDER BY p.code } AS leaders,
  head(COLLECT { MATCH (b)<-[h:HOLDS WHERE h.title = '第一书记' AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person) RETURN p {.code, .name} ORDER BY p.code }) AS firstSecretary,
  c.problems AS problems, c.rounds AS sentBack, CASE WHEN c.planDate <= $asOf THEN c.planDate END AS plan,
  reduce(latest = last(done).date, d IN COLLECT { MATCH (c)-[did:DELIVERED WHERE coalesce(did.since <= $asOf, true) AND coalesce(did.until > $asOf, true) AND did.voidedAt IS NULL]->(d:Delivery WHERE d.date <= $asOf) RETURN d.date } | CASE WHEN coalesce(d > latest, true) THEN d ELSE latest END) AS latest
ORDER BY CASE c.class WHEN 'CITY' THEN 0 WHEN 'COUNTY' THEN 1 ELSE 2 END, opened, c.code
