// purpose: Pairings in force of villages that are further from each other than a number of kilometres.
// mode: READ
// params: asOf, scope, kilometres
// columns: first, second, ground, form, kilometres, neighbours
// budget: 3100
// topic: pairing
// check: hint
// remedy: 核对坐标；确实太远的，调整结对对象，或写明远距离结对的理由。 | Look whether the positions are right; where the way is really long, pair otherwise or state why.
// title: 相距太远的结对 | Pairs too far apart
// about: 当天结对中、两村直线距离超过所填公里数的结对，按坐标计算；没有坐标的不算。 | Pairings in force whose two villages are further apart in a straight line than the number, by their positions; those without positions do not count.
// ask kilometres: number 5 1..500 | 公里数超过 | More kilometres than
// column first: 甲方 | First
// column second: 乙方 | Second
// column ground: 依据 | Ground
// words ground: DOUBLE_HUNDRED=双百结对/double-hundred STRONG_BESIDE_WEAK=以强带弱/strong-beside-weak SMALL_VILLAGES=小村联建/small-villages URBAN_RURAL=城乡结对/urban-rural
// column form: 形式 | Form
// words form: PAIRED_AID=结对帮扶/paired-aid JOINT_BRANCH=联合党支部/joint-branch CO_BUILDING=城乡共建/co-building
// column kilometres: 公里 | Kilometres
// column neighbours: 是否相邻 | Neighbours
// shows: pairing
// say: {scope}相距太远的结对 | 相距{kilometres}公里以上的结对 | pairings more than {kilometres} kilometres apart | pairs too far apart in {scope} | {scope}离得太远的结对 | 哪些村离得太远还结了对
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(:Unit) RETURN v
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v
  UNION
  MATCH (:Unit&(GeneralBranch|Branch) {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village) RETURN v
}
WITH v WHERE v.longitude IS NOT NULL AND v.latitude IS NOT NULL
MATCH (v)<-[f:HELPER|PARTNER WHERE coalesce(f.since <= $asOf, true) AND coalesce(f.until > $asOf, true) AND f.voidedAt IS NULL]-(p:Pairing WHERE p.status = 'IN_FORCE' AND coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL)-[o:HELPED|PARTNER WHERE coalesce(o.since <= $asOf, true) AND coalesce(o.until > $asOf, true) AND o.voidedAt IS NULL]->(w:Village)
WHERE w <> v AND w.longitude IS NOT NULL AND w.latitude IS NOT NULL AND coalesce(w.datum, '') = coalesce(v.datum, '') AND (f:HELPER OR v.code < w.code)
WITH v, w, p, round(point.distance(point({longitude: v.longitude, latitude: v.latitude}), point({longitude: w.longitude, latitude: w.latitude})) / 100) / 10.0 AS far WHERE far > $kilometres
RETURN v {.code, .name} AS first, w {.code, .name} AS second, p.ground AS ground, p.form AS form, far AS kilometres,
  EXISTS { (v)-[n:NEIGHBOURS WHERE coalesce(n.since <= $asOf, true) AND coalesce(n.until > $asOf, true) AND n.voidedAt IS NULL]-(w) } AS neighbours
ORDER BY kilometres DESC, v.code, w.code
