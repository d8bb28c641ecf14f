// purpose: Takes back that somebody asks a question often.
// mode: WRITE
// params: owner, question
// columns: question
MATCH (f:FavouriteQuestion {owner: $owner, question: $question})
DELETE f
RETURN $question AS question
