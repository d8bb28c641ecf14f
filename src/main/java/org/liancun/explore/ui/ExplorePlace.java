package org.liancun.explore.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.liancun.explore.PictureState;

/** Where Explore shows a picture. */
public final class ExplorePlace {

  private ExplorePlace() {}

  /** {@return the address at which a picture is, to link to} */
  public static String address(PictureState state) {
    return location(state).getPathWithQueryParameters();
  }

  static Location location(PictureState state) {
    return new Location("explore", new QueryParameters(state.parameters()));
  }
}
