package org.liancun.query.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.liancun.query.Overviews;

/** What flowed from whom to whom, what came of it, and who could give what is lacking. */
@Route("sharing")
@Menu(title = "topic.place.sharing", icon = "assets/icons/sharing.svg", order = 2.2)
@PermitAll
class SharingView extends TopicView {

  SharingView(Asking asking, Overviews overviews) {
    super(Desk.SHARING, asking, overviews);
  }
}
