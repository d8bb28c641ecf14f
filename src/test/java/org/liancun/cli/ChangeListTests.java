package org.liancun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liancun.console.Console;
import org.liancun.intake.Change;
import org.liancun.intake.Place;
import org.liancun.intake.Wording;
import org.liancun.ledger.Effect;

class ChangeListTests {

  private static final Locale ENGLISH = Locale.of("en");

  @Test
  void everyChangeIsALineWithItsName() {
    var renamed = new Change.Difference(Wording.of("Name"), Wording.of("甲村"), Wording.of(""));

    var lines =
        new ChangeList(
                List.of(
                    change(Effect.SAME, "P1", "张一", List.of()),
                    change(Effect.ADDED, "P2", "李二", List.of()),
                    change(Effect.CHANGED, "P3", "P3", List.of(renamed))),
                20)
            .lines(ENGLISH);

    assertThat(lines)
        .containsExactly(
            sign("added") + " People P2 李二",
            sign("changed") + " People P3" + differs("Name", "甲村", "–"),
            sign("same") + " People P1 张一");
  }

  @Test
  void ofManyOnlySoManyAreToldAndTheRestIsCounted() {
    var many =
        IntStream.range(0, 5)
            .mapToObj(i -> change(Effect.ENDED, "P" + i, "张" + i, List.of()))
            .toList();

    assertThat(new ChangeList(many, 2).lines(ENGLISH))
        .hasSize(3)
        .last()
        .isEqualTo(Console.sentence("cli.change-more", sign("ended"), 3));
  }

  private static String sign(String effect) {
    return Console.sentence("cli.change-" + effect);
  }

  private static String differs(String column, String before, String after) {
    return Console.sentence(
        "cli.change-differs", "", Console.sentence("cli.change-difference", column, before, after));
  }

  private static Change change(
      Effect effect, String code, String name, List<Change.Difference> differences) {
    return new Change(
        effect,
        "intake.kind.people",
        code,
        name,
        "",
        differences,
        new Place("a.xlsx", "People", 2));
  }
}
