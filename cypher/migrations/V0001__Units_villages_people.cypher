// One code for everything that a clerk can name; each index on the label that is asked.
CREATE CONSTRAINT unit_code IF NOT EXISTS FOR (n:Unit) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT village_code IF NOT EXISTS FOR (n:Village) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT person_code IF NOT EXISTS FOR (n:Person) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT pairing_code IF NOT EXISTS FOR (n:Pairing) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT write_lock IF NOT EXISTS FOR (n:WriteLock) REQUIRE n.name IS UNIQUE;
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Unit|Village|Person) ON EACH [n.name, n.officialName, n.aliases]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX keys IF NOT EXISTS FOR (n:Unit|Village|Person) ON EACH [n.code, n.pinyin, n.initials]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
