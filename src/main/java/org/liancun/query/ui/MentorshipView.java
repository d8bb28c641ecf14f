package org.liancun.query.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.liancun.query.Overviews;

/** Who taught whom: lines, what would break, and who could carry on. */
@Route("mentorship")
@Menu(title = "topic.place.mentorship", icon = "assets/icons/mentorship.svg", order = 2.1)
@PermitAll
class MentorshipView extends TopicView {

  MentorshipView(Asking asking, Overviews overviews) {
    super(Desk.MENTORSHIP, asking, overviews);
  }
}
