package org.liancun.guide.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liancun.frame.Background;
import org.liancun.graph.GraphState;
import org.liancun.graph.Outage;
import org.liancun.graph.Viewpoint;
import org.liancun.guide.Guide;
import org.liancun.guide.Story;
import org.liancun.query.Library;
import org.liancun.query.Question;
import org.liancun.sample.Sample;
import org.neo4j.driver.exceptions.Neo4jException;

/** What one can see here: the five systems of the sample, one after the other. */
@Route("guide")
@Menu(title = "guide.place", icon = "assets/icons/guide.svg", order = 90)
@PermitAll
class GuideView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

  private final Guide guide;
  private final Library library;
  private final Sample sample;
  private final GraphState graph;
  private final Clock clock;
  private final AuthenticationContext authentication;
  private final StoryList list = new StoryList();
  private Story story = Story.all().getFirst();
  private boolean isUnderWay;

  GuideView(
      Guide guide,
      Library library,
      Sample sample,
      GraphState graph,
      Clock clock,
      AuthenticationContext authentication) {
    this.guide = guide;
    this.library = library;
    this.sample = sample;
    this.graph = graph;
    this.clock = clock;
    this.authentication = authentication;
    getContent().addClassName("lc-panes");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("guide.title");
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var asked = event.getLocation().getQueryParameters().getSingleParameter("story");
    story = asked.flatMap(Story::of).orElse(Story.all().getFirst());
    show();
  }

  @Override
  protected void onAttach(AttachEvent attachment) {
    Background.follow(attachment, graph::addListener, status -> graphChanged(status.isReady()));
  }

  private void graphChanged(boolean isReady) {
    if (isReady && !isUnderWay) {
      show();
    }
  }

  private void show() {
    if (!graph.status().isReady()) {
      show(AbsentPane.away());
      return;
    }
    try {
      showWhatThereIs();
    } catch (Neo4jException e) {
      if (!Outage.isBehind(e)) {
        throw e;
      }
      show(AbsentPane.away());
    }
  }

  private void showWhatThereIs() {
    var state = sample.state();
    if (state.isPresent()) {
      var day = LocalDate.now(clock);
      list.mark(story);
      show(list, new ChapterPane(story, guide.chapter(story, Viewpoint.of(day)), asked(), day));
    } else if (!state.hasRoom()) {
      show(AbsentPane.noRoom());
    } else {
      show(
          authentication.hasRole("ADMINISTRATOR")
              ? AbsentPane.room(this::putIn)
              : AbsentPane.notYet());
    }
  }

  private List<Question> asked() {
    return story.asked().stream().map(library::find).flatMap(Optional::stream).toList();
  }

  private void putIn() {
    var by = authentication.getPrincipalName().orElse("");
    isUnderWay = true;
    show(AbsentPane.underWay());
    Background.run(
        UI.getCurrent(), () -> sample.putIn(by), put -> putInEnded(true), () -> putInEnded(false));
  }

  private void putInEnded(boolean well) {
    isUnderWay = false;
    if (well) {
      show();
    } else {
      show(AbsentPane.failed());
    }
  }

  private void show(Component... content) {
    getContent().removeAll();
    getContent().add(content);
  }
}
