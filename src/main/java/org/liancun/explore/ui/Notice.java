package org.liancun.explore.ui;

import com.vaadin.flow.component.notification.Notification;

/** A sentence that is there for a while and asks for nothing. */
final class Notice {

  private static final int MILLISECONDS = 6_000;

  private Notice() {}

  static void say(String sentence) {
    Notification.show(sentence, MILLISECONDS, Notification.Position.BOTTOM_CENTER);
  }
}
