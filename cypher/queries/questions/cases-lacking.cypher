// purpose: Open cases of rectification without somebody who leads them, without a plan, or without progress for some days.
// mode: READ
// params: asOf, scope, lack, days
// columns: branch, class, opened, lacks, leaders, plan, latest, idle
// budget: 12000
// topic: rectification
// check: warning
// remedy: 落实包案领导、一村一策方案和每周进展。 | Name the leader, the plan of the village, and report progress.
// title: 缺领导、缺方案或没有进展的整顿 | Cases without leader, plan or progress
// about: 未销号的整顿中，目前没有包案领导的、到所查日期没有方案的，或最近一次步骤或实事距所查日期已超过所填天数的。 | Cases not closed that nobody leads now, that have no plan by the day, or whose latest step or delivery is longer ago than so many days.
// ask lack: word ANY ANY=任一种/any LEADER=包案领导/leader PLAN=方案/plan PROGRESS=进展/progress | 缺什么 | Lacking
// ask days: number 180 1..3650 | 没有进展满几天 | Days without progress
// column branch: 党支部 | Branch
// column class: 级别 | Class
// words class: CITY=市级/city COUNTY=县级/county
// column opened: 立案日期 | Opened
// column lacks: 缺什么 | Lacks
// words lacks: LEADER=包案领导/leader PLAN=方案/plan PROGRESS=进展/progress
// column leaders: 包案领导 | Led by
// column plan: 方案日期 | Plan of
// column latest: 最近进展 | Latest progress
// column idle: 距今天数 | Days since
// shows: responsibility
// say: {scope}缺{lack}的整顿 | 哪些整顿{days}天没有进展 | cases in {scope} without {lack} | cases of rectification without progress for {days} days
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (b:Branch) WHERE coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true) AND b.voidedAt IS NULL RETURN b
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:!Group)){0,5} (b:Branch) RETURN DISTINCT b
}
MATCH (b)<-[on:CONCERNS WHERE coalesce(on.since <= $asOf, true) AND coalesce(on.until > $asOf, true) AND on.voidedAt IS NULL]-(c:RectificationCase)
WHERE c.opened <= $asOf AND coalesce(c.closed > $asOf, c.stage <> 'CLOSED') AND c.voidedAt IS NULL
WITH b, c,
  COLLECT { MATCH (c)<-[r:RESPONSIBLE_FOR WHERE r.role CONTAINS '领导' AND coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]-(p:Person) RETURN p {.code, .name} ORDER BY p.code } AS leaders,
  CASE WHEN c.planDate <= $asOf THEN c.planDate END AS plan,
  head(COLLECT {
    MATCH (c)-[did:TOOK|DELIVERED WHERE coalesce(did.since <= $asOf, true) AND coalesce(did.until > $asOf, true) AND did.voidedAt IS NULL]->(d:Step|Delivery WHERE d.date <= $asOf)
    RETURN d.date ORDER BY d.date DESC LIMIT 1
  }) AS latest
WITH b, c, leaders, plan, latest, duration.inDays(coalesce(latest, c.opened), $asOf).days AS idle
WITH b, c, leaders, plan, latest, idle, CASE WHEN size(leaders) = 0 THEN ['LEADER'] ELSE [] END + CASE WHEN plan IS NULL THEN ['PLAN'] ELSE [] END + CASE WHEN idle > $days THEN ['PROGRESS'] ELSE [] END AS lacks
WHERE CASE $lack WHEN 'ANY' THEN size(lacks) > 0 ELSE $lack IN lacks END
RETURN b {.code, .name} AS branch, c.class AS class, c.opened AS opened, lacks, leaders, plan, latest, idle
ORDER BY size(lacks) DESC, idle DESC, c.code
