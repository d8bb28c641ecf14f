package org.liancun.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liancun.graph.Graph;
import org.liancun.graph.GraphTransaction;
import org.liancun.graph.Outage;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.Intake;
import org.liancun.intake.Message;
import org.liancun.intake.PastImport;
import org.liancun.intake.Undoing;
import org.liancun.ledger.Field;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Nameable;
import org.liancun.ledger.PersonalNumbers;
import org.liancun.ledger.Recorded;
import org.liancun.ledger.Records;
import org.liancun.organization.Recorder;
import org.liancun.organization.StructureException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Service;

/**
 * Changes single records. Each edit goes the way of a sheet with one row: checked, compared,
 * written all or nothing, noted, and undone as a whole.
 */
@Service
public class Editing {

  private final Graph graph;
  private final Records records;
  private final Ledger ledger;
  private final Recorder recorder;
  private final Intake intake;
  private final Clock clock;

  Editing(
      Graph graph, Records records, Ledger ledger, Recorder recorder, Intake intake, Clock clock) {
    this.graph = graph;
    this.records = records;
    this.ledger = ledger;
    this.recorder = recorder;
    this.intake = intake;
    this.clock = clock;
  }

  /** {@return a record as it is on a day, if it is there} */
  public Optional<Opened> open(Kind kind, String id, LocalDate day) {
    return graph.readAll(tx -> open(kind, id, day, tx));
  }

  /** {@return the ids of the records of a kind that hold, see {@link Records#ids}} */
  public List<String> ids(Kind kind, Viewpoint from, String text) {
    return graph.readAll(tx -> records.ids(kind, from, text, tx));
  }

  /** {@return records by their ids, as they are on a day} */
  public List<Recorded> records(Kind kind, List<String> ids, LocalDate day) {
    return graph.readAll(tx -> records.named(kind, ids, day, tx));
  }

  /** {@return the records that a column may name and that a text may mean, at most so many} */
  public List<Nameable> nameable(Field field, String text, Viewpoint from, int limit) {
    return graph.readAll(tx -> records.nameable(field, text, from, limit, tx));
  }

  /**
   * Writes an edit, all or nothing.
   *
   * @param by whose it is
   */
  public Saving save(Edit edit, String by) {
    return save(new EditPlan(edit, ledger, records), by);
  }

  /**
   * Takes an edit back, unless something later builds on it.
   *
   * @param by who does it
   */
  public Undoing undo(PastImport change, String by) {
    return intake.undo(change, by);
  }

  /** Writes what a plan comes to, all or nothing. */
  Saving save(Plan plan, String by) {
    var personal = plan.texts().stream().filter(PersonalNumbers::isIn).findFirst();
    return personal.isPresent()
        ? new Saving.Unfit(
            Message.of("editing.personal-number", PersonalNumbers.veil(personal.get())))
        : write(plan, by);
  }

  private Saving write(Plan plan, String by) {
    var writing =
        new PlanWriting(
            ledger, recorder, plan, UUID.randomUUID().toString(), by, OffsetDateTime.now(clock));
    try {
      return graph.write(writing::in);
    } catch (StructureException e) {
      return new Saving.Forbidden(e.breaches());
    } catch (Neo4jException e) {
      if (Outage.isBehind(e)) {
        return new Saving.Away();
      }
      throw e;
    }
  }

  private Optional<Opened> open(Kind kind, String id, LocalDate day, GraphTransaction tx) {
    return records.named(kind, List.of(id), day, tx).stream()
        .findFirst()
        .map(record -> new Opened(record, day));
  }
}
