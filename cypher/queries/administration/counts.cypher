// purpose: How much of each kind the store holds.
// mode: READ
// params: -
// columns: counties, townships, generalBranches, branches, groups, villages, villagerGroups, institutions, people, members, statistics, pairings, initiatives, cases, assessments, imports, links
// no-as-of: what is stored counts, on whatever day it holds
// no-scope: numbers for whoever keeps the store.
// budget: 60
RETURN COUNT { (:County) } AS counties, COUNT { (:Township) } AS townships, COUNT { (:GeneralBranch) } AS generalBranches,
  COUNT { (:Branch) } AS branches, COUNT { (:Group) } AS groups, COUNT { (:Village) } AS villages,
  COUNT { (:VillagerGroup) } AS villagerGroups, COUNT { (:Institution) } AS institutions, COUNT { (:Person) } AS people,
  COUNT { (:Member) } AS members, COUNT { (:Statistics) } AS statistics, COUNT { (:Pairing) } AS pairings,
  COUNT { (:Initiative) } AS initiatives, COUNT { (:RectificationCase) } AS cases, COUNT { (:Assessment) } AS assessments,
  COUNT { (:Import) } AS imports,
  COUNT { ()-->() } - COUNT { ()-[:MIGRATED_TO]->() } - COUNT { ()-[:WAS]->() } AS links
