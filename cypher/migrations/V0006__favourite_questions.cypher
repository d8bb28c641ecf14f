CREATE CONSTRAINT favourite_question IF NOT EXISTS FOR (n:FavouriteQuestion) REQUIRE (n.owner, n.question) IS UNIQUE;
