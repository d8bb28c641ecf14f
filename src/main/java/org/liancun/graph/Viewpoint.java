package org.liancun.graph;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From where the graph is looked at: every read takes a day and a scope.
 *
 * @param asOf the day whose state is shown; a link holds from its {@code since} (included) to its
 *     {@code until} (excluded)
 * @param scope the code of the unit whose subtree may be seen; null: everything
 */
public record Viewpoint(LocalDate asOf, @Nullable String scope) {

  /** {@return everything, as of a day} */
  public static Viewpoint of(LocalDate asOf) {
    return new Viewpoint(asOf, null);
  }

  /** {@return the parameters of a read query: {@code asOf}, {@code scope} and the given ones} */
  public Map<String, @Nullable Object> with(Map<String, ? extends @Nullable Object> others) {
    var params = new HashMap<String, @Nullable Object>(others);
    params.put("asOf", asOf);
    params.put("scope", scope);
    return params;
  }
}
