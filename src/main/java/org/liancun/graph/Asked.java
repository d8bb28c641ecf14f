package org.liancun.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question as it went to the server: one round trip, however many rows came back. */
public record Asked(NamedQuery query, Map<String, ? extends @Nullable Object> params) {}
