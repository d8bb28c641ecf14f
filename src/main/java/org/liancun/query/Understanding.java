package org.liancun.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a sentence was taken for. */
public sealed interface Understanding {

  /**
   * A question with what it is about.
   *
   * @param scope code of the unit below which it is asked; null: wherever one is
   * @param typed what was said for its parameters, things by their codes
   * @param names the things that were named, as they are called in full
   * @param isGuess whether the sentence is only like one by which the question may be asked
   */
  record Understood(
      Question question,
      @Nullable String scope,
      Map<String, String> typed,
      List<String> names,
      boolean isGuess)
      implements Understanding {}

  /**
   * A question about something that is not there.
   *
   * @param name that nothing bears
   */
  record Nobody(Question question, String name, List<String> examples) implements Understanding {}

  /**
   * Nothing that can be asked.
   *
   * @param examples sentences that are like it
   */
  record Unclear(List<String> examples) implements Understanding {}
}
