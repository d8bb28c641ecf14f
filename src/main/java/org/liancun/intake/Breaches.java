package org.liancun.intake;

import java.util.Set;
import org.liancun.organization.Breach;

/** Says in words which rule a change would break. */
public final class Breaches {

  private static final Set<String> LINKS =
      Set.of(
          "PART_OF",
          "LIES_IN",
          "BELONGS_TO",
          "ATTENDS",
          "SERVES",
          "HOLDS",
          "WITHIN",
          "COVERS",
          "RESPONSIBLE_FOR",
          "HELPER",
          "HELPED",
          "PARTNER");

  private Breaches() {}

  /** {@return the sentence} */
  public static Message sentence(Breach breach) {
    return Message.of("breach." + breach.rule(), breach.name(), breach.code(), detail(breach));
  }

  /** What the graph calls a link, people call otherwise. */
  private static Object detail(Breach breach) {
    var detail = breach.detail().strip();
    var words = detail.split(" ", 2);
    return words.length == 2 && LINKS.contains(words[0])
        ? Message.of("breach.link", Message.of("breach.link." + words[0]), words[1])
        : detail;
  }
}
