package org.liancun.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Someone who may log in.
 *
 * @param name unique, as it is typed at login
 * @param passwordHash prefixed by the name of its algorithm
 * @param lastLoginAt null before the first login
 * @param version null before the account is stored; keeps concurrent changes apart
 */
@Node("Account")
record Account(
    @Id String name,
    String passwordHash,
    Role role,
    Instant createdAt,
    @Nullable Instant lastLoginAt,
    @Version @Nullable Long version) {

  static Account create(String name, String passwordHash, Role role, Instant now) {
    return new Account(name, passwordHash, role, now, null, null);
  }

  Account withPasswordHash(String hash) {
    return new Account(name, hash, role, createdAt, lastLoginAt, version);
  }

  Account loggedInAt(Instant time) {
    return new Account(name, passwordHash, role, createdAt, time, version);
  }
}
