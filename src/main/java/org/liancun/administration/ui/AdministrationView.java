package org.liancun.administration.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.liancun.administration.Store;
import org.liancun.frame.Background;
import org.liancun.graph.GraphState;
import org.liancun.graph.Outage;
import org.liancun.sample.Sample;
import org.neo4j.driver.exceptions.Neo4jException;

/** Facts for whoever keeps the product, the proof of the rules, and the end of the sample. */
@Route("administration")
@Menu(title = "administration.place", icon = "assets/icons/administration.svg", order = 100)
@RolesAllowed("ADMINISTRATOR")
class AdministrationView extends Composite<Div> implements HasDynamicTitle {

  private final Store store;
  private final Sample sample;
  private final GraphState graph;
  private final FactsPane facts = new FactsPane();
  private final SamplePane samplePane;
  private final RulesPane rules;

  AdministrationView(
      Store store, Sample sample, GraphState graph, AuthenticationContext authentication) {
    this.store = store;
    this.sample = sample;
    this.graph = graph;
    this.samplePane =
        new SamplePane(store, authentication.getPrincipalName().orElse(""), this::show);
    this.rules = new RulesPane(store);
    getContent().addClassNames("lc-scroll", "lc-page", "lc-administration");
    getContent().add(new H2(getTranslation("administration.place")), facts, samplePane, rules);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("administration.title");
  }

  @Override
  protected void onAttach(AttachEvent attachment) {
    Background.follow(attachment, graph::addListener, status -> show());
    show();
  }

  private void show() {
    boolean isReady = graph.status().isReady();
    try {
      facts.show(store.installation(), graph.status());
      if (isReady) {
        facts.show(store.counts());
        samplePane.show(store.sample(), sample.state().hasRoom());
      }
    } catch (Neo4jException e) {
      if (!Outage.isBehind(e)) {
        throw e;
      }
      isReady = false;
    }
    samplePane.setVisible(isReady);
    rules.setVisible(isReady);
  }
}
