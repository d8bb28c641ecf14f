package org.liancun.editing.ui;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liancun.editing.Saving;

/**
 * A form that changes many records at once, from one day on.
 *
 * @param <T> what it changes them by
 */
abstract class ReshapingDialog<T> extends FormDialog {

  final GroundPane ground;
  private final transient Function<T, Saving> saver;
  private final transient Consumer<Saving.Saved> onSaved;

  ReshapingDialog(
      LocalDate today, String width, Function<T, Saving> saver, Consumer<Saving.Saved> onSaved) {
    super(width);
    this.saver = saver;
    this.onSaved = onSaved;
    ground = new GroundPane(today, true);
    ground.hideManner();
    ground.addClassName("lc-first");
  }

  /** Somebody changed meanwhile what the form is about: it is read again. */
  abstract void overtaken();

  /** Saves, or says why not. */
  void save(T change) {
    var saving = saver.apply(change);
    settle(saving, onSaved);
    if (saving instanceof Saving.Outdated) {
      overtaken();
    }
  }
}
