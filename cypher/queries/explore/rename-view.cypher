// purpose: Gives a view another name, unless its owner has one of that name.
// mode: WRITE
// params: owner, place, name, to
// columns: kept
MATCH (view:SavedView {owner: $owner, place: $place, name: $name})
OPTIONAL MATCH (other:SavedView {owner: $owner, place: $place, name: $to})
WITH view, other IS NULL OR other = view AS kept
FOREACH (ignored IN CASE WHEN kept THEN [1] ELSE [] END | SET view.name = $to)
RETURN kept
