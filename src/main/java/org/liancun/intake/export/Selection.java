package org.liancun.intake.export;

import java.util.List;
import java.util.Locale;
import org.liancun.graph.Viewpoint;
import org.liancun.ledger.Kind;

/**
 * What goes out.
 *
 * @param kinds a sheet each
 * @param from the day whose state is written, and the subtree in which it lies
 * @param language of headers and words
 */
public record Selection(List<Kind> kinds, Viewpoint from, Locale language) {

  public Selection {
    kinds = List.copyOf(kinds);
  }

  /** {@return whether as text it needs several files} */
  public boolean isSeveral() {
    return kinds.size() > 1;
  }
}
