package org.liancun.intake.divisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liancun.graph.GraphTransaction;

/** What the graph holds of all that some rows speak of. */
final class Holdings {

  private static final int BATCH = 5_000;

  private final Map<String, Existing> byCode = new HashMap<>();

  static Holdings of(Collection<String> codes, GraphTransaction tx) {
    var holdings = new Holdings();
    for (var batch : batches(codes)) {
      tx.run("intake/existing", Map.of("codes", batch), Existing::of)
          .forEach(existing -> holdings.byCode.putIfAbsent(existing.code(), existing));
    }
    return holdings;
  }

  Optional<Existing> get(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  private static List<List<String>> batches(Collection<String> codes) {
    var all = List.copyOf(codes);
    var batches = new ArrayList<List<String>>();
    for (int from = 0; from < all.size(); from += BATCH) {
      batches.add(all.subList(from, Math.min(from + BATCH, all.size())));
    }
    return batches;
  }
}
