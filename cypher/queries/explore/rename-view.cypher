// purpose: Gives a view another name, unless its owner has one of that name.
// mode: WRITE
// params: owner, name, to
// columns: kept
MATCH (view:SavedView {owner: $owner, name: $name})
OPTIONAL MATCH (other:SavedView {owner: $owner, name: $to})
WITH view, other IS NULL OR other = view AS kept
FOREACH (ignored IN CASE WHEN kept THEN [1] ELSE [] END | SET view.name = $to)
RETURN kept
