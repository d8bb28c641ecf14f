// purpose: Responsibilities whose holder holds no post any more or left one since, and those that ended without anybody taking over.
// mode: READ
// params: asOf, scope, why
// columns: target, holder, role, since, until, why
// past r: contacts that have ended are told as lost
// past past: posts that have ended are what it looks at
// budget: 8700
// topic: responsibility
// check: warning
// remedy: 由接任者接续包联，或另行指定。 | Let whoever follows in the post take over, or name another.
// title: 包联人变动后无人接续 | Lost contacts
// about: 包联人已不担任任何职务，或包联以后卸任过职务，而包联仍记在其名下；或包联已结束而同一职责没有人接续。整顿的包案另查。 | Responsibilities still in the name of somebody who holds no post any more, or who left a post since they began; and those that ended without anybody taking over the same role. Cases of rectification are asked about elsewhere.
// ask why: word ANY ANY=全部/any LEFT=已无职务/left MOVED=职务有变动/moved ENDED=结束后无人接续/ended | 原因 | Why
// column target: 包联对象 | Answered for
// column holder: 责任人或单位 | Holder
// column role: 职责 | Role
// column since: 起始日期 | Since
// column until: 截止日期 | Until
// column why: 原因 | Why
// people: holder
// shows: responsibility
// say: {scope}领导调离后无人接续包联的村 | 哪些包联人{why} | villages in {scope} that lost their contact when a leader moved | responsibilities whose holder {why}
CALL () {
  CALL () {
    WITH 1 AS whole WHERE $scope IS NULL
    MATCH (u:Unit) RETURN u
    UNION
    MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
  }
  RETURN u AS target
  UNION ALL
  CALL () {
    WITH 1 AS whole WHERE $scope IS NULL
    MATCH (v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(:Unit) RETURN v
    UNION
    MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v
    UNION
    MATCH (:Unit&(GeneralBranch|Branch) {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village) RETURN v
  }
  CALL (v) {
    RETURN v AS target
    UNION ALL
    MATCH (v)<-[w:WITHIN WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]-(a:VillagerGroup) RETURN a AS target
  }
  RETURN target
}
MATCH (target)<-[r:RESPONSIBLE_FOR WHERE coalesce(r.since <= $asOf, true) AND r.voidedAt IS NULL]-(holder:Person|Institution)
WHERE coalesce(target.since <= $asOf, true) AND coalesce(target.until > $asOf, true) AND target.voidedAt IS NULL
WITH target, target.code AS code, r, holder, holder.code AS holderCode, CASE
    WHEN r.until <= $asOf THEN CASE WHEN NOT EXISTS { (target)<-[now:RESPONSIBLE_FOR WHERE now.role = r.role AND coalesce(now.since <= $asOf, true) AND coalesce(now.until > $asOf, true) AND now.voidedAt IS NULL]-() } THEN 'ENDED' END
    WHEN holder:Institution THEN null
    WHEN NOT EXISTS { (holder)-[past:HOLDS WHERE past.until <= $asOf AND past.voidedAt IS NULL]->() } THEN null
    WHEN NOT EXISTS { (holder)-[post:HOLDS WHERE coalesce(post.since <= $asOf, true) AND coalesce(post.until > $asOf, true) AND post.voidedAt IS NULL]->() } THEN 'LEFT'
    WHEN EXISTS { (holder)-[past:HOLDS WHERE past.until <= $asOf AND coalesce(past.until >= r.since, true) AND past.voidedAt IS NULL]->() } THEN 'MOVED'
  END AS why
WHERE why IS NOT NULL AND $why IN ['ANY', why]
RETURN CASE WHEN target:VillagerGroup THEN head(COLLECT { MATCH (target)-[w:WITHIN WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]->(place:Village) RETURN place.name ORDER BY place.code }) + target.name ELSE target {.code, .name} END AS target, CASE WHEN holder:Institution THEN holder.name ELSE holder {.code, .name} END AS holder, r.role AS role, r.since AS since, CASE WHEN r.until <= $asOf THEN r.until END AS until, why
ORDER BY CASE why WHEN 'ENDED' THEN 0 WHEN 'LEFT' THEN 1 ELSE 2 END, code, role, holderCode, since
