package org.liancun.editing;

import java.time.LocalDate;
import java.util.Map;
import org.liancun.ledger.Kind;

/** What somebody wants done to one record. */
public sealed interface Edit {

  /** {@return the kind of the record} */
  Kind kind();

  /** {@return from which day on it is so} */
  LocalDate day();

  /** {@return on what ground: a document, or nothing} */
  String source();

  /**
   * A new record.
   *
   * @param cells its columns' texts, as a sheet would have them
   */
  record Addition(Kind kind, Map<String, String> cells, LocalDate day, String source)
      implements Edit {

    public Addition {
      cells = Map.copyOf(cells);
    }
  }

  /** An edit of a record that was there when the form was opened. */
  sealed interface OfOpened extends Edit {

    /** {@return the record as the form showed it} */
    Opened opened();

    @Override
    default Kind kind() {
      return opened().record().kind();
    }
  }

  /**
   * Other values.
   *
   * @param cells the texts of the columns that differ; empty: nothing any more
   * @param correcting whether it had been so all along, and was only written down wrongly
   */
  record Amendment(
      Opened opened, Map<String, String> cells, boolean correcting, LocalDate day, String source)
      implements OfOpened {

    public Amendment {
      cells = Map.copyOf(cells);
    }
  }

  /** The record holds until a day, that day excluded. */
  record Ending(Opened opened, LocalDate day, String source) implements OfOpened {}

  /** The record never was: it had been written down by mistake. Only for those kept as links. */
  record Removal(Opened opened, LocalDate day, String source) implements OfOpened {}
}
