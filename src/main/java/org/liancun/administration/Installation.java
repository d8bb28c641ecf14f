package org.liancun.administration;

import org.jspecify.annotations.Nullable;

/**
 * What runs here, and where its data are.
 *
 * @param version of the product; empty where it was not built as a package
 * @param folder with all data, absolute
 * @param database where the database is
 * @param isOwn whether the product started the database itself
 * @param server name and version of the database's server; null while it is away
 */
public record Installation(
    String version, String folder, String database, boolean isOwn, @Nullable String server) {}
