package org.liancun.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that would keep the screen waiting, done beside it. */
public final class Background {

  private static final Logger log = LoggerFactory.getLogger(Background.class);

  private Background() {}

  /** Does a task on a thread of its own, and then shows its result, or that it failed. */
  public static <T> void run(UI ui, Supplier<T> task, Consumer<T> then, Runnable failed) {
    Thread.ofVirtual()
        .name("background")
        .start(
            () -> {
              try {
                var result = task.get();
                show(ui, () -> then.accept(result));
              } catch (RuntimeException e) {
                log.error("What a screen asked for failed", e);
                show(ui, failed);
              }
            });
  }

  /**
   * Shows what a source tells, as long as what was attached is.
   *
   * @param source takes a listener, and gives what ends its listening
   */
  public static <T> void follow(
      AttachEvent attachment, Function<Consumer<T>, Runnable> source, Consumer<T> then) {
    var ui = attachment.getUI();
    var end = source.apply(told -> show(ui, () -> then.accept(told)));
    attachment
        .getSource()
        .addDetachListener(
            detachment -> {
              detachment.unregisterListener();
              end.run();
            });
  }

  /** Does something whenever a source tells what one waits for, as long as what was attached is. */
  public static <T> void follow(
      AttachEvent attachment,
      Function<Consumer<T>, Runnable> source,
      Predicate<T> isWaitedFor,
      Runnable then) {
    follow(
        attachment,
        source,
        told -> {
          if (isWaitedFor.test(told)) {
            then.run();
          }
        });
  }

  /** Changes the screen from another thread; does nothing once the screen is gone. */
  public static void show(UI ui, Runnable change) {
    try {
      var unused = ui.access(change::run);
    } catch (UIDetachedException e) {
      // Nobody is left to see it.
    }
  }
}
