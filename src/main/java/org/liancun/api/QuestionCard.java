package org.liancun.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liancun.query.Choice;
import org.liancun.query.Parameter;
import org.liancun.query.Question;

/** A question that can be asked, and what it asks back. */
@Schema(description = "A question that can be asked")
record QuestionCard(
    String name,
    @Schema(example = "pairing") String topic,
    String title,
    @Schema(description = "What exactly counts") String about,
    List<Asked> parameters) {

  /** Something that may, or has to, be said. */
  record Asked(
      String name,
      @Schema(example = "number") String type,
      String label,
      boolean required,
      @Schema(description = "What is taken where nothing is said") @Nullable String usual,
      @Schema(description = "The words of which it is one; empty: no such") List<String> words) {

    static Asked of(Parameter parameter, Locale language) {
      return new Asked(
          parameter.key(),
          parameter.type().name().toLowerCase(Locale.ROOT),
          parameter.label().in(language),
          !parameter.optional() && parameter.usual().isEmpty(),
          parameter.usual().isEmpty() ? null : parameter.usual(),
          parameter.choices().stream().map(Choice::word).toList());
    }
  }

  static QuestionCard of(Question question, Locale language) {
    return new QuestionCard(
        question.name(),
        question.topic().key(),
        question.title().in(language),
        question.about().in(language),
        question.parameters().stream().map(one -> Asked.of(one, language)).toList());
  }
}
