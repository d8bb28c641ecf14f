package org.liancun.editing;

import java.util.List;
import java.util.Optional;
import org.liancun.intake.Message;
import org.liancun.intake.PastImport;
import org.liancun.ledger.Complaint;
import org.liancun.ledger.LastChange;
import org.liancun.organization.Breach;

/** What came of an edit. */
public sealed interface Saving {

  /** It is in the graph, and can be taken back as a whole. */
  record Saved(PastImport change) implements Saving {}

  /** It would change nothing. */
  record Idle() implements Saving {}

  /** Something that was typed is wrong; nothing is changed. */
  record Wrong(List<Complaint> complaints) implements Saving {

    public Wrong {
      complaints = List.copyOf(complaints);
    }
  }

  /** It would break a rule of the structure; nothing is changed. */
  record Forbidden(List<Breach> breaches) implements Saving {

    public Forbidden {
      breaches = List.copyOf(breaches);
    }
  }

  /**
   * What should be added is there already; nothing is changed.
   *
   * @param name of what is there
   * @param code by which it is told apart; of links, those of what they link
   */
  record Exists(String name, String code) implements Saving {}

  /**
   * Somebody else changed the record after the form had been opened; nothing is changed.
   *
   * @param last by whom, if that is known
   */
  record Overtaken(Opened now, Optional<LastChange> last) implements Saving {}

  /**
   * Somebody else changed what the form showed after it had been opened; nothing is changed.
   *
   * @param last by whom, if that is known
   */
  record Outdated(Optional<LastChange> last) implements Saving {}

  /** It makes no sense, for a reason that a sentence tells; nothing is changed. */
  record Unfit(Message sentence) implements Saving {}

  /** The record is not there any more; nothing is changed. */
  record Gone() implements Saving {}

  /** The database cannot be asked now; nothing is changed. */
  record Away() implements Saving {}
}
