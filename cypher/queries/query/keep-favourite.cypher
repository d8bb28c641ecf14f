// purpose: Marks a question as one that somebody asks often.
// mode: WRITE
// params: owner, question
// columns: question
MERGE (f:FavouriteQuestion {owner: $owner, question: $question})
RETURN f.question AS question
