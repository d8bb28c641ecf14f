package org.liancun.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadablePasswordsTests {

  private final ReadablePasswords passwords = new ReadablePasswords();

  @Test
  void haveFourGroupsOfLettersAndDigitsThatDoNotLookAlike() {
    assertThat(Stream.generate(passwords::next).limit(200))
        .allMatch(password -> password.matches("([a-z2-9]{4}-){3}[a-z2-9]{4}"))
        .noneMatch(password -> password.matches(".*[ilo01].*"));
  }

  @Test
  void areNeverTheSame() {
    assertThat(Stream.generate(passwords::next).limit(200)).doesNotHaveDuplicates();
  }

  @Test
  void areNotGivenAwayByARecordThatIsLogged() {
    assertThat(new GeneratedPassword("admin", "secret"))
        .hasToString("GeneratedPassword[name=admin]");
  }
}
