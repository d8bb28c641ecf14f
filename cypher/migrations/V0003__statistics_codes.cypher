// Figures get a code as every kind of record has.
MATCH (v:Village)-[:REPORTED]->(s:Statistics) WHERE s.code IS NULL
SET s.code = v.code + '/' + s.asOf.year, s.year = s.asOf.year;
