package org.liancun.security;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The accounts, by name. */
interface Accounts extends Neo4jRepository<Account, String> {}
