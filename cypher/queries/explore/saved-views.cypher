// purpose: The views that somebody kept, and those that others share with everybody, for one screen.
// mode: READ
// params: owner, place
// columns: owner, place, name, address, shared
// no-as-of: what is kept is an address, and says itself of which day.
// no-scope: addresses show nothing by themselves.
// budget: 40
CALL () {
  MATCH (view:SavedView {owner: $owner, place: $place}) WHERE view.name IS NOT NULL RETURN view
  UNION
  MATCH (view:SavedView {shared: true}) WHERE view.place = $place RETURN view
}
RETURN view.owner AS owner, view.place AS place, view.name AS name, view.address AS address, view.shared AS shared
ORDER BY name, owner
