// Every kind of record has a code; names are looked up where a sheet gives no code.
CREATE CONSTRAINT statistics_code IF NOT EXISTS FOR (n:Statistics) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT villager_group_code IF NOT EXISTS FOR (n:VillagerGroup) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT institution_code IF NOT EXISTS FOR (n:Institution) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT step_code IF NOT EXISTS FOR (n:Step) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT opinion_code IF NOT EXISTS FOR (n:Opinion) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT delivery_code IF NOT EXISTS FOR (n:Delivery) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT initiative_code IF NOT EXISTS FOR (n:Initiative) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT case_code IF NOT EXISTS FOR (n:RectificationCase) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT assessment_code IF NOT EXISTS FOR (n:Assessment) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT industry_code IF NOT EXISTS FOR (n:Industry) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT resource_code IF NOT EXISTS FOR (n:Resource) REQUIRE n.code IS UNIQUE;
CREATE INDEX unit_name IF NOT EXISTS FOR (n:Unit) ON (n.name);
CREATE INDEX village_name IF NOT EXISTS FOR (n:Village) ON (n.name);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX villager_group_name IF NOT EXISTS FOR (n:VillagerGroup) ON (n.name);
CREATE INDEX institution_name IF NOT EXISTS FOR (n:Institution) ON (n.name);
CREATE INDEX industry_name IF NOT EXISTS FOR (n:Industry) ON (n.name);
CREATE INDEX resource_name IF NOT EXISTS FOR (n:Resource) ON (n.name);
