package org.liancun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.ErrorEvent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportingErrorHandlerTests {

  private final ReportingErrorHandler handler = new ReportingErrorHandler(new Incidents());

  @AfterEach
  void noPage() {
    UI.setCurrent(null);
  }

  /** While the program stops, every notice fails, and telling of that would fail again. */
  @Test
  void anErrorOfTheNoticeIsNotToldAnew() {
    var page = new StoppedPage();
    page.reporting = () -> handler.error(new ErrorEvent(new IllegalStateException("again")));
    UI.setCurrent(page);
    handler.error(new ErrorEvent(new IllegalArgumentException("first")));
    assertThat(page.told).isOne();
  }

  /** A page that can show nothing any more, and reports what goes wrong in it. */
  private static final class StoppedPage extends UI {

    private transient Runnable reporting = () -> {};
    private int told;

    @Override
    public Future<Void> access(Command command) {
      told++;
      try {
        command.execute();
      } catch (IllegalStateException e) {
        reporting.run();
      }
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public String getTranslation(String key, Object... values) {
      throw new IllegalStateException("closed already");
    }
  }
}
