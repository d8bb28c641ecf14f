// purpose: Keeps a view no longer.
// mode: WRITE
// params: owner, place, name
// columns: -
MATCH (view:SavedView {owner: $owner, place: $place, name: $name})
DELETE view
