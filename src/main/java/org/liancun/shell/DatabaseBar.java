package org.liancun.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphServer;
import org.liancun.graph.GraphState;
import org.liancun.graph.GraphStatus;
import org.liancun.graph.GraphStatus.Phase;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Says that the database is not there, as long as it is not; comes and goes by itself. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class DatabaseBar extends Composite<Div> {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final transient GraphState graph;
  private final transient GraphServer server;
  private final transient Clock clock;
  private final Span sentence = new Span();
  private final ProgressBar progress = new ProgressBar();
  private transient @Nullable Runnable registration;

  DatabaseBar(GraphState graph, GraphServer server, Clock clock) {
    this.graph = graph;
    this.server = server;
    this.clock = clock;
    progress.setIndeterminate(true);
    getContent().addClassName("lc-database");
    getContent().getElement().setAttribute("role", "status");
    getContent().add(sentence, progress);
    show(graph.status());
  }

  @Override
  protected void onAttach(AttachEvent event) {
    var ui = event.getUI();
    registration = graph.addListener(status -> tell(ui, status));
    show(graph.status()); // it may have changed before the listener was there
  }

  @Override
  protected void onDetach(DetachEvent event) {
    if (registration != null) {
      registration.run();
    }
  }

  private void tell(UI ui, GraphStatus status) {
    try {
      var unused = ui.access(() -> show(status));
    } catch (UIDetachedException e) {
      // The page was closed meanwhile; nobody is left to tell.
    }
  }

  private void show(GraphStatus status) {
    var phase = status.phase();
    getContent().setVisible(!status.isReady());
    getContent().setClassName("lc-failed", phase == Phase.FAILED || phase == Phase.DENIED);
    progress.setVisible(phase == Phase.STARTING);
    sentence.setText(sentence(status));
  }

  private String sentence(GraphStatus status) {
    var since = TIME.format(status.since().atZone(clock.getZone()));
    return switch (status.phase()) {
      case READY -> "";
      case STARTING ->
          server.isOwn()
              ? getTranslation("shell.database.starting")
              : getTranslation("shell.database.connecting", since);
      case DENIED -> getTranslation("shell.database.denied");
      case AWAY -> getTranslation("shell.database.away", since);
      case FAILED -> getTranslation("shell.database.failed", status.detail());
    };
  }
}
