// purpose: Units and villages that began, ended, or came under another unit between two days.
// mode: READ
// params: asOf, scope, from, kind
// columns: thing, what, date, above, successors
// past down: what has ended lay somewhere too
// past up: what has ended lay somewhere too
// past in: what has ended lay somewhere too
// past past: what has ended lay somewhere too
// budget: 82000
// topic: changes
// title: 一段时间内的变动 | What changed between two days
// about: 从起始日（含）到所查日期成立、撤销或改隶的组织和村，上级是谁，撤销的并入哪里。起始日不填则为一年前。 | Units and villages that began, ended, or moved under another unit from the first day to the day asked about, with the unit above and, of those that ended, what they went into. Without a first day, since a year before.
// ask from: day? - | 起始日 | From
// ask kind: word ANY ANY=全部/anything BEGAN=成立/begun ENDED=撤销/ended MOVED=改隶/moved | 变动 | Change
// column thing: 组织或村 | Unit or village
// column what: 变动 | Change
// words what: BEGAN=新设/began MOVED=改隶/moved ENDED=撤销/ended
// column date: 日期 | On
// column above: 上级 | Above
// column successors: 并入 | Went into
// say: {scope}从{from}以来有哪些变动 | {scope}哪些组织{kind}了 | what changed in {scope} since {from} | which units in {scope} were {kind} | {scope}有哪些变化 | {scope}发生了什么变化 | what has changed in {scope}
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
CALL (u) {
  MATCH (u)-[up:PART_OF WHERE up.voidedAt IS NULL]->(above:Unit)
  RETURN u AS thing, up AS tie, above
  UNION ALL
  MATCH (v:Village)-[in:LIES_IN WHERE in.voidedAt IS NULL]->(u)
  RETURN v AS thing, in AS tie, u AS above
}
WITH DISTINCT thing, tie, above, coalesce($from, $asOf - duration({years: 1})) AS start
CALL (thing, tie, above, start) {
  WITH thing, tie, start WHERE tie.since >= start AND tie.since <= $asOf AND (thing.since IS NULL OR tie.since <> thing.since)
    AND EXISTS { MATCH (thing)-[past:PART_OF|LIES_IN]->() WHERE past.until <= tie.since AND past.voidedAt IS NULL }
  RETURN 'MOVED' AS what, tie.since AS date
  UNION ALL
  WITH thing, tie, start WHERE thing.since >= start AND thing.since <= $asOf AND coalesce(tie.since, thing.since) = thing.since
  RETURN 'BEGAN' AS what, thing.since AS date
  UNION ALL
  WITH thing, tie, start WHERE thing.until >= start AND thing.until <= $asOf AND coalesce(tie.until, thing.until) = thing.until
  RETURN 'ENDED' AS what, thing.until AS date
}
WITH thing, above, what, date WHERE $kind IN ['ANY', what]
RETURN thing {.code, .name} AS thing, what, date, above {.code, .name} AS above,
  COLLECT { MATCH (thing)-[after:SUCCEEDED_BY WHERE after.date <= $asOf AND after.voidedAt IS NULL]->(next) WHERE what = 'ENDED' RETURN next {.code, .name} ORDER BY next.code } AS successors
ORDER BY date DESC, what, thing.code
