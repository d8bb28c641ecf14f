// Who may log in: one account a name, so that two starters cannot both make the first administrator.
CREATE CONSTRAINT account_name IF NOT EXISTS FOR (account:Account) REQUIRE account.name IS UNIQUE;
