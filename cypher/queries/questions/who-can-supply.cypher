// purpose: Who has a resource, industry or skill, how it is tied to a place, and how far away it is.
// mode: READ
// params: asOf, scope, what, place
// columns: supplier, township, reasons, rating, industries, given, skilled, busy, ties, metres
// past g: what was given once still counts
// past x: what was given once still counts
// past i: what was given once still counts
// budget: 33000
// topic: sharing
// title: 谁能提供某种资源 | Who can supply something
// about: 范围内产业、已提供过的帮扶或党员特长中含有所填词的村，以及提供过的单位；产业和特长比所填词短的也算，如填“蔬菜技术”时的“蔬菜”。每一方都写明理由，理由多的在前，一样多的近的在前。填了地点时，还写明与它的关系和距离；不超过 5 公里算近。正在帮扶的村越少，余力越大。 | Villages of the scope whose industries, past initiatives or members' skills contain the words, and institutions that have given such a thing; an industry or skill that the words contain counts too, such as 蔬菜 for 蔬菜技术. Each with its reasons: those with most come first, then the nearest. With a place: also how it is tied to it and how far it is, near meaning 5 kilometres at most. Who helps fewer villages now has more to spare.
// ask what: text 大棚蔬菜 | 资源、产业或特长 | Resource, industry or skill
// terms what: 大棚蔬菜=greenhouse vegetables, 蔬菜=vegetables/vegetable, 果树=fruit trees/fruit, 苹果=apples/apple, 核桃=walnuts, 山楂=hawthorn, 花生=peanuts, 红薯=sweet potatoes, 玉米=maize/corn, 小麦=wheat, 棉花=cotton, 食用菌=mushrooms, 中药材=medicinal herbs/herbs, 猪=pigs, 羊=sheep, 鸡=chickens, 蜂蜜=honey, 旅游=tourism, 农机=farm machinery/machinery, 种植技术=growing techniques, 技术=techniques/know-how/technicians, 销售=sales/sales channels/marketing, 电商=online sales/e-commerce, 务工=jobs/work, 资金=money/funds, 冷库=cold storage, 水=water, 路=roads/road
// ask place: place? - | 对哪个村 | For which village
// column supplier: 可提供的一方 | Supplier
// column township: 乡镇 | Township
// column reasons: 理由 | Reasons
// words reasons: GIVEN=提供过/has-given-it INDUSTRY=是本村产业/its-industry SKILLED=有会的党员/skilled-members STRONG=强村/strong TIED=有组织关系/tied NEAR=离得近/near FREE=没在帮别的村/helps-nobody-now
// column rating: 评级 | Rating
// words rating: STRONG=强/strong MEDIUM=中/medium WEAK=弱/weak
// column industries: 产业 | Industries
// column given: 已提供过 | Already given
// column skilled: 有此特长的党员数 | Members with the skill
// column busy: 正在帮扶的村 | Villages it helps now
// column ties: 与该村的关系 | Ties to the place
// words ties: PAIRING=结对/pairing NEIGHBOUR=相邻/neighbour GENERAL_BRANCH=同一党总支/same-general-branch TOWNSHIP=同一乡镇/same-township
// column metres: 距离（米） | Distance (metres)
// shows: sharing
// say: 谁能给{place}提供{what} | {scope}谁有{what} | who supplies {what} to {place} | who has {what} in {scope}
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(:Unit) RETURN v
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v
  UNION
  MATCH (:Unit&(GeneralBranch|Branch) {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village) RETURN v
}
WITH collect(DISTINCT v) AS villages WHERE $what <> ''
CALL () {
  OPTIONAL MATCH (place:Village {code: $place})
  RETURN place
}
CALL (villages) {
  UNWIND villages AS v
  WITH v,
    COLLECT { MATCH (v)-[r:RELIES_ON WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(i:Industry) WITH r.rank AS rank, i.name AS name WHERE name CONTAINS $what OR $what CONTAINS name RETURN name ORDER BY rank, name } AS industries,
    COLLECT { MATCH (v)-[g:GIVES WHERE coalesce(g.since <= $asOf, true) AND g.voidedAt IS NULL]->(i:Initiative) WHERE coalesce(i.since <= $asOf, true) AND i.voidedAt IS NULL AND i.resource CONTAINS $what RETURN DISTINCT i.resource ORDER BY i.resource } AS given,
    COUNT {
      MATCH (v)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(:Branch) (()<-[part:PART_OF WHERE coalesce(part.since <= $asOf, true) AND coalesce(part.until > $asOf, true) AND part.voidedAt IS NULL]-(:Group)){0,1} (:Unit)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(p:Member)
      WHERE any(skill IN p.skills WHERE skill CONTAINS $what OR $what CONTAINS skill)
      RETURN DISTINCT p
    } AS skilled
  WHERE size(industries) + size(given) + skilled > 0
  RETURN v AS supplier, industries, given, skilled
  UNION ALL
  UNWIND villages AS v
  MATCH (v)<-[x:REACHES WHERE coalesce(x.since <= $asOf, true) AND x.voidedAt IS NULL]-(i:Initiative)<-[g:GIVES WHERE coalesce(g.since <= $asOf, true) AND g.voidedAt IS NULL]-(giver:!Village)
  WHERE coalesce(i.since <= $asOf, true) AND i.voidedAt IS NULL AND i.resource CONTAINS $what
  WITH giver, collect(DISTINCT i.resource) AS given
  RETURN giver AS supplier, [] AS industries, given, 0 AS skilled
}
WITH place, supplier, industries, given, skilled WHERE place IS NULL OR supplier <> place
CALL (supplier) {
  OPTIONAL MATCH (supplier)-[reported:REPORTED WHERE coalesce(reported.since <= $asOf, true) AND coalesce(reported.until > $asOf, true) AND reported.voidedAt IS NULL]->(facts:Statistics WHERE facts.year <= $asOf.year AND facts.voidedAt IS NULL)
  RETURN facts ORDER BY facts.asOf DESC LIMIT 1
}
WITH *, supplier.code AS code
WITH code, place, CASE WHEN supplier:Institution THEN supplier.name ELSE supplier {.code, .name} END AS supplier, head(COLLECT { MATCH (supplier)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(town:Unit) RETURN town {.code, .name} ORDER BY town.code }) AS township, facts.rating AS rating, industries, given, skilled,
  COUNT {
    CALL (supplier) {
      MATCH (supplier)<-[h:HELPER WHERE coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(k:Pairing)-[l:HELPED WHERE coalesce(l.since <= $asOf, true) AND coalesce(l.until > $asOf, true) AND l.voidedAt IS NULL]->(helped:Village)
      WHERE (k.status = 'IN_FORCE' OR k.status = 'ENDED' AND k.until > $asOf) AND coalesce(k.since <= $asOf, true) AND coalesce(k.until > $asOf, true) AND k.voidedAt IS NULL
      RETURN helped
      UNION
      MATCH (supplier)-[m:GIVES WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]->(o:Initiative)-[n:REACHES WHERE coalesce(n.since <= $asOf, true) AND coalesce(n.until > $asOf, true) AND n.voidedAt IS NULL]->(helped:Village)
      WHERE coalesce(o.since <= $asOf, true) AND coalesce(o.until > $asOf, true) AND o.voidedAt IS NULL AND helped <> supplier
      RETURN helped
    }
    RETURN DISTINCT helped
  } AS busy,
  CASE WHEN place IS NULL THEN [] ELSE
    CASE WHEN EXISTS { (place)-[a:LIES_IN WHERE coalesce(a.since <= $asOf, true) AND coalesce(a.until > $asOf, true) AND a.voidedAt IS NULL]->(:Unit)<-[b:LIES_IN WHERE coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true) AND b.voidedAt IS NULL]-(supplier) } THEN ['TOWNSHIP'] ELSE [] END
    + CASE WHEN EXISTS {
      MATCH (place)<-[c:SERVES WHERE coalesce(c.since <= $asOf, true) AND coalesce(c.until > $asOf, true) AND c.voidedAt IS NULL]-(:Branch)-[d:PART_OF WHERE coalesce(d.since <= $asOf, true) AND coalesce(d.until > $asOf, true) AND d.voidedAt IS NULL]->(area:GeneralBranch)
      MATCH (area)<-[e:PART_OF WHERE coalesce(e.since <= $asOf, true) AND coalesce(e.until > $asOf, true) AND e.voidedAt IS NULL]-(:Branch)-[f:SERVES WHERE coalesce(f.since <= $asOf, true) AND coalesce(f.until > $asOf, true) AND f.voidedAt IS NULL]->(supplier)
    } THEN ['GENERAL_BRANCH'] ELSE [] END
    + CASE WHEN EXISTS { (place)-[h:NEIGHBOURS WHERE coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(supplier) } THEN ['NEIGHBOUR'] ELSE [] END
    + CASE WHEN EXISTS { (place)<-[i:HELPER|HELPED|PARTNER WHERE coalesce(i.since <= $asOf, true) AND coalesce(i.until > $asOf, true) AND i.voidedAt IS NULL]-(p:Pairing)-[j:HELPER|HELPED|PARTNER WHERE coalesce(j.since <= $asOf, true) AND coalesce(j.until > $asOf, true) AND j.voidedAt IS NULL]->(supplier) WHERE (p.status = 'IN_FORCE' OR p.status = 'ENDED' AND p.until > $asOf) AND coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL } THEN ['PAIRING'] ELSE [] END
  END AS ties,
  CASE WHEN coalesce(place.datum, '') = coalesce(supplier.datum, '') THEN toInteger(round(point.distance(point({longitude: place.longitude, latitude: place.latitude}), point({longitude: supplier.longitude, latitude: supplier.latitude})))) END AS metres
WITH *, CASE WHEN size(given) > 0 THEN ['GIVEN'] ELSE [] END + CASE WHEN size(industries) > 0 THEN ['INDUSTRY'] ELSE [] END + CASE WHEN skilled > 0 THEN ['SKILLED'] ELSE [] END
  + CASE WHEN rating = 'STRONG' THEN ['STRONG'] ELSE [] END + CASE WHEN size(ties) > 0 THEN ['TIED'] ELSE [] END + CASE WHEN metres <= 5000 THEN ['NEAR'] ELSE [] END + CASE WHEN busy = 0 THEN ['FREE'] ELSE [] END AS reasons
RETURN supplier, township, reasons, rating, industries, given, skilled, busy, ties, metres
ORDER BY size(reasons) DESC, metres, size(given) DESC, size(industries) DESC, skilled DESC, code
