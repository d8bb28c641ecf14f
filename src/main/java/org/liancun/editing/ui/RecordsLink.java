package org.liancun.editing.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;

/** The way to the tables of records. */
public final class RecordsLink {

  private RecordsLink() {}

  /**
   * {@return a link without words to the records of a unit or about something}
   *
   * @param parameter {@code at}: those in a unit's subtree; {@code text}: those that name it
   */
  public static RouterLink to(String parameter, String code) {
    var link = new RouterLink();
    link.setRoute(RecordsView.class);
    link.setQueryParameters(QueryParameters.of(parameter, code));
    link.addClassName("lc-link");
    return link;
  }
}
