// purpose: What flowed from whom to whom, and whether inside a general branch, across, or from outside.
// mode: READ
// params: asOf, scope, resource, giver, receiver, way, by
// columns: giver, receivers, resource, quantity, unit, way, since, until, initiative
// past x: what was given once still counts
// past g: what was given once still counts
// past i: what was given once still counts
// budget: 7100
// topic: sharing
// title: 资源从哪里流向哪里 | What flowed from whom to whom
// about: 到所查日期开始的帮扶项目，一项一行：提供方、受益方、资源和数量；可以按村列出，也可以归到党总支或乡镇。提供方与全部受益村同属一个党总支为“总支内”，都在所查范围内但不属同一党总支为“跨总支”，提供方不是村或不在所查范围内为“外来”。 | Initiatives begun by the day, a row each; villages may be named by their general branches or townships. Inside: the giver and all receivers belong to one general branch. Across: villages of the scope, but not of one general branch. Outside: the giver is no village, or lies outside the scope.
// ask resource: text - | 资源含有 | Resource contains
// ask giver: place? - | 提供方 | Giver
// ask receiver: place? - | 受益方 | Receiver
// ask way: word ANY ANY=全部/any INSIDE=总支内/inside ACROSS=跨总支/across OUTSIDE=外来/outside | 流向 | Way
// ask by: word VILLAGE VILLAGE=村/villages AREA=党总支/general-branches TOWNSHIP=乡镇/townships | 按哪一级列出 | Named by
// column giver: 提供方 | Giver
// column receivers: 受益方 | Receivers
// column resource: 资源 | Resource
// column quantity: 数量 | Quantity
// column unit: 计量单位 | Unit of measure
// column way: 流向 | Way
// column since: 起始日期 | Since
// column until: 结束日期 | Until
// column initiative: 项目编号 | Initiative
// shows: sharing
// picture: flow giver > resource > receivers
// say: {scope}资源从哪里流向哪里 | {scope}{way}的资源共享 | {giver}给了哪些村什么 | {receiver}得到过什么帮扶 | what flowed from whom to whom in {scope} | what did {giver} give | what did {receiver} receive | resource sharing {way} general branches
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(:Unit) RETURN v
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v
  UNION
  MATCH (:Unit&(GeneralBranch|Branch) {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village) RETURN v
}
WITH collect(DISTINCT v) AS villages
CALL (villages) {
  UNWIND villages AS v
  MATCH (v)<-[x:REACHES WHERE coalesce(x.since <= $asOf, true) AND x.voidedAt IS NULL]-(i:Initiative WHERE i.voidedAt IS NULL)
  RETURN i
  UNION
  UNWIND villages AS v
  MATCH (v)-[g:GIVES WHERE coalesce(g.since <= $asOf, true) AND g.voidedAt IS NULL]->(i:Initiative WHERE i.voidedAt IS NULL)
  RETURN i
}
WITH villages, i WHERE coalesce(i.since <= $asOf, true) AND i.voidedAt IS NULL
MATCH (giver)-[g:GIVES WHERE coalesce(g.since <= $asOf, true) AND g.voidedAt IS NULL]->(i)
WITH villages, i, giver, COLLECT { MATCH (i)-[x:REACHES WHERE coalesce(x.since <= $asOf, true) AND x.voidedAt IS NULL]->(r) RETURN r ORDER BY r.code } AS receivers
WITH villages, i, giver, receivers, COLLECT {
  UNWIND [giver] + receivers AS place
  OPTIONAL MATCH (place)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(:Branch)-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]->(area:GeneralBranch)
  RETURN DISTINCT area.code
} AS areas
WITH i, giver, receivers, CASE
    WHEN giver:!Village OR NOT giver IN villages THEN 'OUTSIDE'
    WHEN size(areas) = 1 AND areas[0] IS NOT NULL THEN 'INSIDE'
    ELSE 'ACROSS'
  END AS way
WHERE $way IN ['ANY', way] AND ($resource = '' OR i.resource CONTAINS $resource)
  AND ($giver IS NULL OR giver.code = $giver) AND ($receiver IS NULL OR any(r IN receivers WHERE r.code = $receiver))
CALL (giver, receivers) {
  UNWIND [giver] + receivers AS place
  WITH place, CASE $by
    WHEN 'AREA' THEN head(COLLECT { MATCH (place)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(:Branch)-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]->(area:GeneralBranch)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(town:Unit) RETURN area {.code, name: town.name + area.name} ORDER BY area.code })
    WHEN 'TOWNSHIP' THEN head(COLLECT { MATCH (place)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(town:Unit) RETURN town {.code, .name} ORDER BY town.code })
  END AS wider
  RETURN collect(CASE WHEN place:Institution THEN place.name ELSE coalesce(wider, place {.code, .name}) END) AS named
}
RETURN named[0] AS giver, COLLECT { UNWIND tail(named) AS r RETURN DISTINCT r } AS receivers, i.resource AS resource, i.quantity AS quantity, i.unit AS unit,
  way, i.since AS since, CASE WHEN i.until <= $asOf THEN i.until END AS until, i.code AS initiative
ORDER BY since DESC, initiative
