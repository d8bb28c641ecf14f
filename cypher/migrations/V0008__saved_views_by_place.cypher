// One of a name for each owner and screen.
DROP CONSTRAINT saved_view_name IF EXISTS;
CREATE CONSTRAINT saved_view_place IF NOT EXISTS FOR (view:SavedView) REQUIRE (view.owner, view.place, view.name) IS UNIQUE;
