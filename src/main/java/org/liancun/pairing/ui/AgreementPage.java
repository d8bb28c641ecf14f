package org.liancun.pairing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.frame.QuietButton;
import org.liancun.pairing.Drift;
import org.liancun.pairing.lifecycle.Agreement;
import org.liancun.pairing.lifecycle.Stage;

/** One pairing: who with whom, how it came about, what the villages said and what was given. */
final class AgreementPage extends Div {

  /** What can be done about it. */
  interface Deeds {

    /** Asks for what a step needs, and takes it. */
    void take(Agreement agreement, Stage to);

    /** Opens the form of what a village says to it. */
    void hear(Agreement agreement, Agreement.Party village);

    /** Opens the form of what was done for it. */
    void deliver(Agreement agreement);

    /** Opens a record of it to be corrected. */
    void change(String kind, String code);
  }

  private final transient Agreement agreement;
  private final transient PairingWords words;
  private final transient Deeds deeds;

  /**
   * A page of what is known of it.
   *
   * @param drift what spoke for it when it was planned, and what has changed since, if it is known
   * @param alsoJoint others that would make one branch with it
   */
  AgreementPage(
      Agreement agreement,
      Optional<Drift> drift,
      List<Agreement> alsoJoint,
      PairingWords words,
      Deeds deeds) {
    this.agreement = agreement;
    this.words = words;
    this.deeds = deeds;
    addClassNames("lc-pane", "lc-page", "lc-agreement");
    add(chips(), new H2(agreement.title()), new Paragraph(sentence()), actions());
    alsoJoint.forEach(one -> remark(getTranslation("pairings.one-branch", one.title())));
    section("pairings.parties", agreement.parties().stream().map(this::party).toList());
    boolean isOnItsWay = agreement.stage().isOnItsWay();
    drift.filter(it -> isOnItsWay).ifPresent(this::reasons);
    section("pairings.steps", agreement.steps().stream().map(this::step).toList());
    section("pairings.opinions", agreement.opinions().stream().map(this::opinion).toList());
    agreement.parties().stream().filter(Agreement.Party::isVillage).forEach(this::hearing);
    section("pairings.deliveries", agreement.deliveries().stream().map(this::delivery).toList());
    if (!agreement.deliveries().isEmpty()) {
      add(results());
    }
    add(new QuietButton(getTranslation("pairings.deliveries.add"), () -> deeds.deliver(agreement)));
    // Whoever decides asks why; later, what has come of it is asked first.
    drift.filter(it -> !isOnItsWay).ifPresent(this::reasons);
  }

  private Component chips() {
    var stage = chip(words.stage(agreement.stage()));
    stage.addClassName(
        switch (agreement.stage()) {
          case IN_FORCE, APPROVED -> "lc-good";
          case SENT_BACK -> "lc-warn";
          default -> "lc-on";
        });
    var row = new Div(stage, chip(words.ground(agreement)), chip(words.form(agreement)));
    row.addClassName("lc-chips");
    return row;
  }

  private static Span chip(String text) {
    var chip = new Span(text);
    chip.addClassName("lc-chip");
    return chip;
  }

  /** When it holds, by which paper, and what it still lacks. */
  private String sentence() {
    var said = new ArrayList<String>();
    if (agreement.since() != null) {
      said.add(
          agreement.until() == null
              ? getTranslation("pairings.since", agreement.since().toString())
              : getTranslation(
                  "pairings.between",
                  agreement.since().toString(),
                  agreement.until().toString(),
                  agreement.reason()));
    }
    if (!agreement.source().isEmpty()) {
      said.add(getTranslation("pairings.source", agreement.source()));
    }
    if (!agreement.document().isEmpty()) {
      said.add(getTranslation("pairings.document", agreement.document()));
    }
    if (agreement.stage().isOnItsWay()) {
      agreement
          .withoutConsent()
          .forEach(party -> said.add(getTranslation("pairings.no-consent", party.name())));
    } else if (agreement.stage() == Stage.IN_FORCE && agreement.deliveries().isEmpty()) {
      said.add(getTranslation("pairings.on-paper"));
    }
    return String.join(" ", said);
  }

  private Component actions() {
    var row = new Div();
    row.addClassName("lc-actions");
    Stream.of(Stage.values())
        .filter(agreement.stage().next()::contains)
        .map(this::button)
        .forEach(row::add);
    row.add(new QuietButton(getTranslation("explore.change"), () -> change("pairings", code())));
    return row;
  }

  private Button button(Stage to) {
    var button =
        new Button(getTranslation("pairings.step." + to.key()), click -> deeds.take(agreement, to));
    if (to != Stage.ENDED && to != Stage.SENT_BACK) {
      button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }
    return button;
  }

  private void section(String title, List<Component> lines) {
    add(new H3(getTranslation(title)));
    var list = new Div();
    list.addClassName("lc-stops");
    lines.forEach(list::add);
    if (lines.isEmpty()) {
      var none = new Paragraph(getTranslation(title + ".none"));
      none.addClassNames("lc-small", "lc-secondary");
      list.add(none);
    }
    add(list);
  }

  private void hearing(Agreement.Party village) {
    add(
        new QuietButton(
            getTranslation("pairings.opinions.add", village.name()),
            () -> deeds.hear(agreement, village)));
  }

  /** What spoke for it when it was planned, by the usual weights. */
  private void reasons(Drift drift) {
    var planned = agreement.steps().getFirst().date();
    add(new H3(getTranslation("pairings.reasons", planned.toString(), drift.before().points())));
    add(new Reasons(drift.before(), true));
    if (!drift.changes().isEmpty()) {
      remark(new DriftWords(this).of(drift));
    }
  }

  private void remark(String sentence) {
    var remark = new Paragraph(sentence);
    remark.addClassNames("lc-small", "lc-warning");
    add(remark);
  }

  /** What it came to, and how much of it somebody has looked at. */
  private Paragraph results() {
    var done = agreement.deliveries();
    double yuan =
        done.stream()
            .map(Agreement.Delivery::valueYuan)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .sum();
    long reviewed = done.stream().filter(one -> one.reviewed() != null).count();
    var said = getTranslation("pairings.results", done.size(), reviewed);
    var line =
        new Paragraph(yuan == 0 ? said : said + getTranslation("pairings.worth", yuan(yuan)));
    line.addClassNames("lc-small", "lc-secondary");
    return line;
  }

  private Component party(Agreement.Party party) {
    var role = getTranslation("pairings.role." + party.role().name().toLowerCase(getLocale()));
    var branches =
        party.branches().stream().map(Agreement.Serving::name).collect(Collectors.joining("、"));
    var code = party.branches().stream().findFirst().map(Agreement.Serving::code);
    var line = line(party.name(), joined(role, party.township(), branches));
    var link =
        new Anchor(
            "explore?select="
                + URLEncoder.encode(code.orElse(party.code()), StandardCharsets.UTF_8));
    link.add(line.getChildren().toArray(Component[]::new));
    return stop(link);
  }

  private Component step(Agreement.Step step) {
    return recorded(
        "steps",
        step.code(),
        step.date().toString(),
        joined(words.step(step.step()), step.by(), step.person(), step.document(), step.remark()));
  }

  private Component opinion(Agreement.Opinion opinion) {
    var village =
        agreement.parties().stream()
            .filter(party -> party.code().equals(opinion.village()))
            .findFirst()
            .map(Agreement.Party::name)
            .orElse(opinion.village());
    var tally =
        opinion.inFavour() == null && opinion.against() == null
            ? ""
            : getTranslation(
                "pairings.tally",
                Objects.requireNonNullElse(opinion.inFavour(), 0),
                Objects.requireNonNullElse(opinion.against(), 0),
                Objects.requireNonNullElse(opinion.abstained(), 0));
    return recorded(
        "opinions",
        opinion.code(),
        opinion.date().toString(),
        joined(village, words.opinion(opinion.opinion()), tally));
  }

  private Component delivery(Agreement.Delivery delivery) {
    var quantity =
        delivery.quantity() == null
            ? ""
            : BigDecimal.valueOf(delivery.quantity()).stripTrailingZeros().toPlainString()
                + " "
                + delivery.unit();
    var value = delivery.valueYuan() == null ? "" : yuan(delivery.valueYuan());
    return recorded(
        "deliveries",
        delivery.code(),
        delivery.date() == null ? "" : delivery.date().toString(),
        joined(delivery.what(), quantity, value, review(delivery)));
  }

  private String review(Agreement.Delivery delivery) {
    var day = delivery.reviewed();
    return day == null
        ? delivery.result()
        : joined(
            getTranslation("pairings.reviewed", day.toString()),
            delivery.reviewer(),
            delivery.result());
  }

  private String yuan(double amount) {
    return getTranslation(
        "pairings.yuan", NumberFormat.getIntegerInstance(getLocale()).format(amount));
  }

  private Component recorded(String kind, String code, String day, String text) {
    var line = line(day, text);
    var pencil = new QuietButton(getTranslation("explore.change"), () -> change(kind, code));
    pencil.setAriaLabel(String.join(" ", pencil.getText(), day, text));
    line.add(pencil);
    return line;
  }

  private void change(String kind, String code) {
    deeds.change(kind, code);
  }

  private String code() {
    return agreement.code();
  }

  private static Div line(String name, String text) {
    var title = new Span(name);
    title.addClassName("lc-stop-name");
    var about = new Span(text);
    about.addClassName("lc-secondary");
    return stop(title, about);
  }

  private static Div stop(Component... content) {
    var line = new Div(content);
    line.addClassName("lc-stop");
    return line;
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }
}
