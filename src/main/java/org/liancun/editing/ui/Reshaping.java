package org.liancun.editing.ui;

import org.liancun.editing.Editing;
import org.liancun.editing.Elections;
import org.liancun.editing.Mergers;
import org.liancun.graph.Viewpoint;
import org.liancun.ledger.Kinds;
import org.liancun.organization.Level;
import org.liancun.organization.Organization;
import org.springframework.stereotype.Component;

/** Opens the forms that change many records at once: an election, and several becoming one. */
@Component
public class Reshaping {

  private final Elections elections;
  private final Mergers mergers;
  private final Editing editing;
  private final Editor editor;
  private final Organization organization;
  private final Kinds kinds;

  Reshaping(
      Elections elections,
      Mergers mergers,
      Editing editing,
      Editor editor,
      Organization organization,
      Kinds kinds) {
    this.elections = elections;
    this.mergers = mergers;
    this.editing = editing;
    this.editor = editor;
    this.organization = organization;
    this.kinds = kinds;
  }

  /**
   * Opens the form of an election.
   *
   * @param onChange runs after it was saved, and after it was taken back
   */
  public void elect(String code, String name, Runnable onChange) {
    var people = kinds.find("posts").orElseThrow().field("person_code");
    new ElectionDialog(
            code,
            name,
            editor.today(),
            day -> elections.slate(code, Viewpoint.of(day)),
            (text, day, limit) -> editing.nameable(people, text, Viewpoint.of(day), limit),
            election -> elections.save(election, editor.by()),
            saved -> editor.told(saved, onChange))
        .open();
  }

  /**
   * Opens the form in which a village or unit and others become one.
   *
   * @param onChange runs after it was saved, and after it was taken back
   */
  public void merge(String code, Level level, String name, Runnable onChange) {
    new MergingDialog(
            code,
            level,
            name,
            editor.today(),
            new MergingChoices(mergers, elections, organization),
            merging -> mergers.save(merging, editor.by()),
            saved -> editor.told(saved, onChange))
        .open();
  }
}
