package org.liancun.intake.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.intake.Message;
import org.liancun.intake.writing.OutColumn;
import org.liancun.ledger.Choice;
import org.liancun.ledger.Field;
import org.liancun.ledger.Form;
import org.liancun.ledger.Kind;

/**
 * The columns of records' sheets in a language.
 *
 * @param kinds all, since some name others
 */
record RecordColumns(List<Kind> kinds, Locale language) {

  private static final String TEXTS = "intake.template.";
  private static final List<String> FLAGS = List.of("yes", "no");

  List<OutColumn> of(Kind kind) {
    return kind.fields().stream().map(this::column).toList();
  }

  private OutColumn column(Field field) {
    var choices = choices(field);
    return new OutColumn(
        field.name(language),
        type(field.form()),
        field.required(),
        choices,
        meaning(field),
        example(field.form(), choices));
  }

  private String example(Form form, List<String> choices) {
    return switch (form) {
      case NAME, TEXT -> "";
      case FLAG, WORD -> choices.getFirst();
      default -> text("example.", form);
    };
  }

  private static OutColumn.Type type(Form form) {
    return switch (form) {
      case WHOLE, DECIMAL, YEAR -> OutColumn.Type.NUMBER;
      case DAY -> OutColumn.Type.DATE;
      default -> OutColumn.Type.TEXT;
    };
  }

  private List<String> choices(Field field) {
    return field.form() == Form.FLAG
        ? FLAGS.stream().map(flag -> Message.of("ledger.flag." + flag).in(language)).toList()
        : field.choices().stream().map((Choice choice) -> choice.word(language)).toList();
  }

  private String meaning(Field field) {
    return field.refers()
        ? Message.of(key("meaning.", field.form()), named(field)).in(language)
        : text("meaning.", field.form());
  }

  /** The kinds of records that a column's cells may name. */
  private String named(Field field) {
    return field.labels().stream()
        .flatMap(this::kept)
        .map(kind -> kind.title(language))
        .distinct()
        .collect(Collectors.joining("、"));
  }

  private Stream<Kind> kept(String label) {
    return kinds.stream()
        .filter(
            kind ->
                kind.shape() instanceof Kind.Shape.Node node
                    && node.labels().getFirst().equals(label.split(":", 2)[0]));
  }

  private String text(String what, Form form) {
    return Message.of(key(what, form)).in(language);
  }

  private static String key(String what, Form form) {
    return TEXTS + what + form.name().toLowerCase(Locale.ROOT);
  }
}
