package org.liancun.query.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.liancun.query.Overviews;

/** Who answers for whom, who has too many, and what nobody answers for. */
@Route("responsibility")
@Menu(title = "topic.place.responsibility", icon = "assets/icons/responsibility.svg", order = 2.3)
@PermitAll
class ResponsibilityView extends TopicView {

  ResponsibilityView(Asking asking, Overviews overviews) {
    super(Desk.RESPONSIBILITY, asking, overviews);
  }
}
