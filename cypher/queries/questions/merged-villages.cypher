// purpose: Villages and units that went into others, and where their members, responsibilities and pairings are now.
// mode: READ
// params: asOf, scope, kind
// columns: old, successor, date, how, branch, members, left, responsible, pairings
// past s: whom the former branch served
// past part: what has ended lay somewhere too
// budget: 4200
// topic: changes
// title: 撤并后的去向 | Where merged villages went
// about: 到所查日期撤并的村或组织，并入哪里，现由哪个支部服务、有多少党员，原支部是否还有党员没有转走，并入后的村由谁包联、和谁结对。 | Villages or units merged by the day: what they went into, which branch serves it now with how many members, how many members are still left at the old branch, and who answers for the new village and is paired with it.
// ask kind: word VILLAGE VILLAGE=村/villages UNIT=组织/units | 撤并的是 | What was merged
// column old: 原村或组织 | Former
// column successor: 并入 | Went into
// column date: 日期 | On
// column how: 方式 | How
// words how: MERGED=合并/merged SPLIT=拆分/split RENAMED=更名/renamed
// column branch: 现党支部 | Branch now
// column members: 现有党员 | Members now
// column left: 仍在原支部的党员 | Left at the old branch
// column responsible: 现包联 | Who answers for it
// column pairings: 现结对 | Paired with
// shows: pairing, responsibility
// say: {scope}撤并村的党员和包联落到哪里 | 哪些{kind}撤并了 | where did merged villages in {scope} go | which {kind} were merged
CALL () {
  WITH 1 AS wanted WHERE $kind = 'UNIT'
  CALL () {
    WITH 1 AS whole WHERE $scope IS NULL
    MATCH (u:Unit) RETURN u
    UNION
    MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
  }
  RETURN u AS next
  UNION ALL
  WITH 1 AS wanted WHERE $kind = 'VILLAGE'
  CALL () {
    WITH 1 AS whole WHERE $scope IS NULL
    MATCH (v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(:Unit) RETURN v
    UNION
    MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v
    UNION
    MATCH (:Unit&(GeneralBranch|Branch) {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village) RETURN v
  }
  RETURN v AS next
}
MATCH (next)<-[after:SUCCEEDED_BY WHERE after.date <= $asOf AND after.voidedAt IS NULL]-(old:Unit|Village)
OPTIONAL CALL (old) {
  WITH old WHERE old:Branch RETURN old AS former
  UNION
  MATCH (old:Village)<-[s:SERVES WHERE s.voidedAt IS NULL AND s.until <= $asOf]-(former:Branch)
  WHERE former.until <= $asOf
  RETURN former
}
WITH next, after, old, collect(former) AS formers
WITH next, after, old, formers,
  CASE WHEN next:Branch THEN next ELSE head(COLLECT { MATCH (next)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(branch:Branch) RETURN branch ORDER BY branch.code }) END AS branch,
  CASE WHEN next:Village THEN [next] ELSE COLLECT { MATCH (next)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(v:Village) RETURN v } END AS places
RETURN old {.code, .name} AS old, next {.code, .name} AS successor, after.date AS date, after.how AS how, branch {.code, .name} AS branch,
  COUNT { MATCH (branch) (()<-[part:PART_OF WHERE coalesce(part.since <= $asOf, true) AND coalesce(part.until > $asOf, true) AND part.voidedAt IS NULL]-(:Group)){0,1} (:Unit)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(p:Member) RETURN DISTINCT p } AS members,
  COUNT { UNWIND formers AS former MATCH (former) (()<-[part:PART_OF WHERE coalesce(part.since <= $asOf, true) AND part.voidedAt IS NULL]-(:Group)){0,1} (home:Unit)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(p:Member) WHERE former <> branch AND (home = former OR NOT EXISTS { (home)-[now:PART_OF WHERE coalesce(now.since <= $asOf, true) AND coalesce(now.until > $asOf, true) AND now.voidedAt IS NULL]->(other:Unit) WHERE other <> former }) RETURN DISTINCT p } AS left,
  COLLECT {
    UNWIND [next] + places AS place
    MATCH (place)<-[r:RESPONSIBLE_FOR WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]-(holder:Person|Institution)
    WITH DISTINCT holder
    RETURN CASE WHEN holder:Institution THEN holder.name ELSE holder {.code, .name} END ORDER BY holder.code
  } AS responsible,
  COLLECT {
    UNWIND places AS place
    MATCH (place)<-[mine:HELPER|HELPED|PARTNER WHERE coalesce(mine.since <= $asOf, true) AND coalesce(mine.until > $asOf, true) AND mine.voidedAt IS NULL]-(p:Pairing)-[theirs:HELPER|HELPED|PARTNER WHERE coalesce(theirs.since <= $asOf, true) AND coalesce(theirs.until > $asOf, true) AND theirs.voidedAt IS NULL]->(other)
    WHERE other <> place AND (p.status = 'IN_FORCE' OR p.status = 'ENDED' AND p.until > $asOf) AND coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL
    WITH DISTINCT other
    RETURN CASE WHEN other:Institution THEN other.name ELSE other {.code, .name} END ORDER BY other.code
  } AS pairings
ORDER BY date DESC, how, old.code, successor.code
