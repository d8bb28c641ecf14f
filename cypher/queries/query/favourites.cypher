// purpose: The questions that somebody marked as asked often.
// mode: READ
// params: owner
// columns: question
// no-as-of: a mark is about now
// no-scope: a mark is its owner's.
// budget: 20
MATCH (f:FavouriteQuestion {owner: $owner})
RETURN DISTINCT f.question AS question
ORDER BY question
