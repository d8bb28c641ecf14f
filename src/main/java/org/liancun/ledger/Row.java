package org.liancun.ledger;

/**
 * A record as a sheet or a form states it.
 *
 * @param number its place among the rows given together, from 0; by it a complaint finds its cell
 * @param source where it comes from, as the graph keeps it
 */
public record Row(Kind kind, Values values, int number, String source) {

  Row with(Values other) {
    return new Row(kind, other, number, source);
  }

  /** {@return where it comes from: the document that it names, else the sheet and row} */
  String provenance() {
    var document = values.text("source");
    return document.isEmpty() ? source : document;
  }
}
