package org.liancun.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.LiancunTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiancunTest
class SecurityIT {

  @Autowired private Accounts accounts;
  @Autowired private Administrators administrators;
  @Autowired private Passwords passwords;
  @Autowired private Brake brake;
  @LocalServerPort private int port;

  private String password = "";
  private Visitor visitor = new Visitor("");

  @BeforeEach
  void beginWithOneAdministrator() {
    accounts.deleteAll();
    password = administrators.ensureFirst().orElseThrow().password();
    visitor = new Visitor("http://127.0.0.1:" + port);
  }

  @AfterEach
  void releaseTheBrake() {
    Stream.of("127.0.0.1", "in session")
        .forEach(address -> brake.release(new Attempt(Administrators.FIRST, address)));
  }

  @Test
  void sendsAStrangerToTheLoginPage() throws Exception {
    var answer = visitor.get("/explore");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(Visitor.location(answer)).isEqualTo("/login");
  }

  @Test
  void showsAStrangerTheLoginPageItsLooksAndTheHealth() throws Exception {
    assertThat(visitor.get("/login").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/assets/liancun.css").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/health").body()).contains("READY");
  }

  @Test
  void logsInWithTheRightPasswordAndGoesWhereOneWanted() throws Exception {
    visitor.get("/explore?root=990101");

    var answer = visitor.logIn(Administrators.FIRST, password);

    assertThat(Visitor.location(answer)).isEqualTo("/explore?root=990101");
    assertThat(visitor.get("/explore").statusCode()).isEqualTo(200);
    assertThat(accounts.findById(Administrators.FIRST).orElseThrow().lastLoginAt()).isNotNull();
  }

  @Test
  void changesTheSessionAtLogin() throws Exception {
    visitor.get("/login");
    var before = visitor.session();

    visitor.logIn(Administrators.FIRST, password);

    assertThat(visitor.session()).isNotEqualTo(before);
  }

  @Test
  void refusesAWrongPasswordAndAnUnknownNameAlike() throws Exception {
    assertThat(Visitor.location(visitor.logIn(Administrators.FIRST, "wrong")))
        .isEqualTo("/login?error");
    assertThat(Visitor.location(visitor.logIn("nobody", "wrong"))).isEqualTo("/login?error");
  }

  @Test
  void brakesGuessingEvenIfTheNextGuessIsRight() throws Exception {
    for (var i = 0; i < Brake.FREE; i++) {
      visitor.logIn(Administrators.FIRST, "guess " + i);
    }

    assertThat(Visitor.location(visitor.logIn(Administrators.FIRST, password)))
        .startsWith("/login?wait=");

    var api = visitor.get("/api/v1/units/1", Administrators.FIRST, password);
    assertThat(api.statusCode()).isEqualTo(429);
    assertThat(api.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void refusesAProgramWithoutLoginByAProblem() throws Exception {
    var answer = visitor.get("/api/v1/units/1");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.body()).contains("\"status\":401");
  }

  @Test
  void letsAProgramInWithTheRightPasswordAndKeepsNoSession() throws Exception {
    var answer = visitor.get("/api/v1/units/1", Administrators.FIRST, password);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void tellsTheBrowserWhatThePageMayDo() throws Exception {
    var headers = visitor.get("/login").headers();

    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self' 'unsafe-eval' 'nonce-")
        .contains("object-src 'none'");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  void everyInlineScriptOfThePageIsMarked() throws Exception {
    assertThat(visitor.get("/login").body()).doesNotContainPattern("<script(?![^>]*nonce=)");
  }

  @Test
  void createsTheFirstAdministratorOnlyOnce() {
    assertThat(administrators.ensureFirst()).isEmpty();
    assertThat(accounts.count()).isEqualTo(1);
  }

  @Test
  void createsTheFirstAdministratorOnlyOnceForTwoStarters() throws Exception {
    accounts.deleteAll();
    var together = new CyclicBarrier(2);
    Callable<Optional<GeneratedPassword>> starter =
        () -> {
          together.await();
          return administrators.ensureFirst();
        };

    try (var threads = Executors.newFixedThreadPool(2)) {
      var first = threads.submit(starter);
      var second = threads.submit(starter);
      assertThat(Stream.of(first.get(), second.get()).filter(Optional::isPresent)).hasSize(1);
    }
    assertThat(accounts.count()).isEqualTo(1);
  }

  @Test
  void aResetPasswordReplacesTheOldOne() throws Exception {
    var reset = administrators.resetPassword(Administrators.FIRST);

    assertThat(Visitor.location(visitor.logIn(Administrators.FIRST, password)))
        .isEqualTo("/login?error");
    assertThat(Visitor.location(visitor.logIn(reset.name(), reset.password()))).isEqualTo("/");
  }

  @Test
  void doesNotResetThePasswordOfNobody() {
    assertThatThrownBy(() -> administrators.resetPassword("nobody"))
        .isInstanceOf(UnknownAccountException.class)
        .hasMessageContaining("nobody");
  }

  @Test
  void changesOnesOwnPasswordOnlyByTheCurrentOne() {
    var name = Administrators.FIRST;

    assertThat(passwords.change(name, password, "short")).isEqualTo(PasswordChange.TOO_SHORT);
    assertThat(passwords.change(name, password, "村".repeat(25))).isEqualTo(PasswordChange.TOO_LONG);
    assertThat(passwords.change(name, "wrong", "a longer password"))
        .isEqualTo(PasswordChange.WRONG_CURRENT);
    assertThat(passwords.change(name, password, "a longer password"))
        .isEqualTo(PasswordChange.CHANGED);
    assertThat(passwords.change(name, "a longer password", "another password"))
        .isEqualTo(PasswordChange.CHANGED);
  }
}
