package org.liancun.ledger;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphTransaction;
import org.liancun.organization.NodeKey;

/**
 * Villages that may be right, but look like a slip: people are told, and nothing is refused.
 *
 * <p>A position is remarked on if it is more than three times as far from the middle of its
 * county's villages as three quarters of these are, and at least 30 km: of places spread evenly
 * over a county of whatever size and shape hardly any is, while a wrong degree is.
 */
final class OddVillages {

  private static final String VILLAGES = "villages";
  private static final Pattern OFFICIAL = Pattern.compile("\\d{12}");
  private static final int COUNTY_DIGITS = 6;

  /** Of fewer villages nobody can say where their county lies. */
  private static final int FEWEST = 5;

  private static final double MOST_OF_THEM = 0.75;
  private static final int TIMES = 3;
  private static final int NEAR_ENOUGH = 30;

  private final Directory directory;
  private final LocalDate day;

  OddVillages(Directory directory, LocalDate day) {
    this.directory = directory;
    this.day = day;
  }

  /** {@return what is odd, with the rows as people have to look at them} */
  List<Complaint> among(List<Row> rows, GraphTransaction tx) {
    var villages = rows.stream().filter(row -> row.kind().key().equals(VILLAGES)).toList();
    var remarks = new ArrayList<Complaint>();
    villages.stream().filter(this::isNew).forEach(row -> code(row).ifPresent(remarks::add));
    var placed =
        villages.stream().filter(row -> spot(row) != null && !upper(row).isEmpty()).toList();
    if (!placed.isEmpty()) {
      remarks.addAll(misplaced(placed, counties(placed, rows, tx), tx));
    }
    return remarks;
  }

  private static Optional<Complaint> code(Row row) {
    var code = row.values().text(Kind.CODE);
    var field = row.kind().field(Kind.CODE);
    if (!OFFICIAL.matcher(code).matches()) {
      return Optional.of(Complaint.of(row, field, "ledger.remark.village-code"));
    }
    return OFFICIAL.matcher(upper(row)).matches()
            && !code.startsWith(upper(row).substring(0, COUNTY_DIGITS))
        ? Optional.of(Complaint.of(row, field, "ledger.remark.other-county", upper(row)))
        : Optional.empty();
  }

  private List<Complaint> misplaced(
      List<Row> placed, Map<String, String> counties, GraphTransaction tx) {
    var spots = spots(counties.values(), tx);
    for (var row : placed) {
      Optional.ofNullable(counties.get(upper(row)))
          .ifPresent(
              county -> {
                spots
                    .computeIfAbsent(county, any -> new HashMap<>())
                    .put(row.values().text(Kind.CODE), spot(row));
              });
    }
    var extents = new HashMap<String, Extent>();
    spots.forEach((county, all) -> extents.put(county, Extent.of(all.values())));
    var remarks = new ArrayList<Complaint>();
    for (var row : placed) {
      var extent = extents.get(counties.getOrDefault(upper(row), ""));
      var spot = spot(row);
      if (extent != null && spot != null && extent.isOutside(spot)) {
        remarks.add(
            Complaint.of(
                row,
                row.kind().field("longitude"),
                "ledger.remark.far-away",
                row.values().text("name"),
                Math.round(extent.middle().kilometresTo(spot)),
                Math.round(extent.radius())));
      }
    }
    return remarks;
  }

  /** Where most of a county's villages lie. */
  private record Extent(int villages, Spot middle, double radius) {

    static Extent of(Collection<Spot> spots) {
      if (spots.isEmpty()) {
        return new Extent(0, new Spot(0, 0), 0);
      }
      var middle = Spot.middle(spots);
      return new Extent(spots.size(), middle, Spot.part(spots, middle::kilometresTo, MOST_OF_THEM));
    }

    boolean isOutside(Spot spot) {
      return villages > FEWEST && middle.kilometresTo(spot) > Math.max(NEAR_ENOUGH, TIMES * radius);
    }
  }

  /** The county of each township, by the same sheets or else by the graph. */
  private Map<String, String> counties(List<Row> placed, List<Row> rows, GraphTransaction tx) {
    var uppers = placed.stream().map(OddVillages::upper).collect(toSet());
    var counties = new HashMap<String, String>();
    Batches.of(List.copyOf(uppers))
        .map(batch -> Map.of("codes", batch, "asOf", day))
        .flatMap(
            params ->
                tx
                    .run(
                        "ledger/counties-of",
                        params,
                        row -> Map.entry(row.get("code").asString(), row.get("county").asString()))
                    .stream())
        .forEach(entry -> counties.put(entry.getKey(), entry.getValue()));
    rows.stream()
        .filter(row -> row.kind().key().equals("units"))
        .filter(row -> uppers.contains(row.values().text(Kind.CODE)))
        .filter(row -> !row.values().text("parent_code").isEmpty())
        .forEach(
            row ->
                counties.putIfAbsent(
                    row.values().text(Kind.CODE), row.values().text("parent_code")));
    return counties;
  }

  private Map<String, Map<String, Spot>> spots(Collection<String> counties, GraphTransaction tx) {
    var spots = new HashMap<String, Map<String, Spot>>();
    Batches.of(counties.stream().distinct().toList())
        .map(batch -> Map.of("codes", batch, "asOf", day))
        .forEach(
            params ->
                tx.run(
                        "ledger/positions-in",
                        params,
                        row ->
                            Map.entry(
                                row.get("county").asString(),
                                Map.entry(
                                    row.get("code").asString(),
                                    new Spot(
                                        row.get("longitude").asDouble(),
                                        row.get("latitude").asDouble()))))
                    .forEach(
                        found ->
                            spots
                                .computeIfAbsent(found.getKey(), any -> new HashMap<>())
                                .put(found.getValue().getKey(), found.getValue().getValue())));
    return spots;
  }

  private boolean isNew(Row row) {
    var code = row.values().text(Kind.CODE);
    return !code.isEmpty() && directory.id(new NodeKey("Village", code)) == null;
  }

  private static String upper(Row row) {
    return row.values().text("township_code");
  }

  private static @Nullable Spot spot(Row row) {
    return row.values().get("longitude") instanceof Double longitude
            && row.values().get("latitude") instanceof Double latitude
        ? new Spot(longitude, latitude)
        : null;
  }
}
