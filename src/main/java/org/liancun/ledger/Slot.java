package org.liancun.ledger;

import java.util.List;

/** Where in the graph a column's value is kept. */
public sealed interface Slot {

  /** A property of the record's node or link. */
  record Property(String name) implements Slot {}

  /** The code by which the node is found. */
  record Key() implements Slot {}

  /** The second label of the node; its words are the levels. */
  record Label() implements Slot {}

  /**
   * Dated links of the record's node to others.
   *
   * @param outgoing whether they lead away from the record's node
   * @param many whether there may be several on one day
   * @param created whether a node that is missing is made with the text for its code and name
   * @param labels of the nodes that they may lead to
   * @param offered labels of those that a form offers, where no rule would have the others
   */
  record Link(
      String type,
      boolean outgoing,
      boolean many,
      boolean created,
      List<String> labels,
      List<String> offered)
      implements Slot {

    public Link {
      labels = List.copyOf(labels);
      offered = List.copyOf(offered);
    }

    private Link(
        String type, boolean outgoing, boolean many, boolean created, List<String> labels) {
      this(type, outgoing, many, created, labels, labels);
    }

    /** {@return the same, of which a form offers only some} */
    public Link offering(List<String> some) {
      return new Link(type, outgoing, many, created, labels, some);
    }

    /** {@return the one link of a type to a node} */
    public static Link to(String type, String... labels) {
      return new Link(type, true, false, false, List.of(labels));
    }

    /** {@return the one link of a type from a node} */
    public static Link from(String type, String... labels) {
      return new Link(type, false, false, false, List.of(labels));
    }

    /** {@return the links of a type to nodes} */
    public static Link toMany(String type, String... labels) {
      return new Link(type, true, true, false, List.of(labels));
    }

    /** {@return the links of a type to nodes that are words, the first the most important} */
    public static Link toWords(String type, String label) {
      return new Link(type, true, true, true, List.of(label));
    }
  }

  /** The beginning of the link in another column. */
  record Since(String of) implements Slot {}

  /** The end of the link in another column. */
  record Until(String of) implements Slot {}

  /** The node at which a record that is itself a link begins. */
  record From(List<String> labels) implements Slot {

    public From {
      labels = List.copyOf(labels);
    }
  }

  /** The node at which a record that is itself a link ends. */
  record To(List<String> labels) implements Slot {

    public To {
      labels = List.copyOf(labels);
    }
  }

  /** Nowhere by itself; the kind's own translation takes it. */
  record Translated(List<String> labels) implements Slot {

    public Translated {
      labels = List.copyOf(labels);
    }
  }
}
