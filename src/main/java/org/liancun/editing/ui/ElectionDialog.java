package org.liancun.editing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.editing.Election;
import org.liancun.editing.Saving;
import org.liancun.editing.Slate;
import org.liancun.frame.Titles;
import org.liancun.intake.Message;
import org.liancun.ledger.Nameable;
import org.liancun.organization.Level;

/** An election: all posts of a unit, and of what shares its election, in one table. */
final class ElectionDialog extends ReshapingDialog<Election> {

  private final String code;
  private final String name;
  private final transient Function<LocalDate, Slate> slates;
  private final transient Candidates candidates;
  private final NativeTableBody body = new NativeTableBody();
  private final Paragraph summary = new Paragraph();
  private final List<SeatRow> rows = new ArrayList<>();
  private transient Slate slate;

  private boolean isAskedForGround;

  ElectionDialog(
      String code,
      String name,
      LocalDate today,
      Function<LocalDate, Slate> slates,
      Candidates.People people,
      Function<Election, Saving> saver,
      Consumer<Saving.Saved> onSaved) {
    super(today, "860px", saver, onSaved);
    this.code = code;
    this.name = name;
    this.slates = slates;
    this.slate = slates.apply(today);
    candidates = new Candidates(() -> slate, people, ground::day);
    ground.requireSource();
    ground.onDay(() -> renew(false));
    ground.onSource(this::founded);
    setHeaderTitle(getTranslation("election.title", name));
    summary.addClassName("lc-summary");
    summary.getElement().setAttribute("aria-live", "polite");
    add(told, ground, table(), more(), summary);
    addButtons("editing.save", this::check);
    fill();
  }

  private NativeTable table() {
    var head = new NativeTableRow();
    Stream.of("election.post", "election.body", "election.now", "election.then")
        .forEach(key -> head.add(new NativeTableHeaderCell(getTranslation(key))));
    head.add(new NativeTableHeaderCell());
    var table = new NativeTable(new NativeTableHeader(head), body);
    table.addClassName("lc-seats");
    return table;
  }

  private Div more() {
    var add = new Button(getTranslation("election.add"), click -> addRow());
    var keep =
        new Button(getTranslation("election.keep-all"), click -> rows.forEach(SeatRow::stay));
    var clear =
        new Button(
            getTranslation("election.clear-all"), click -> rows.forEach(row -> row.choose(null)));
    var line = new Div(add, keep, clear);
    Stream.of(add, keep, clear)
        .forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_SMALL));
    line.addClassName("lc-actions");
    return line;
  }

  private void fill() {
    body.removeAll();
    rows.clear();
    posts().forEach(post -> add(new SeatRow(post, committee(post), choice())));
    rows.forEach(SeatRow::stay);
    if (rows.isEmpty()) {
      addRow();
    }
    sumUp();
  }

  /** The highest first; duty posts are no matter of an election. */
  private Stream<Slate.Post> posts() {
    var duty = getTranslation(Locale.SIMPLIFIED_CHINESE, "election.body.duty");
    var words = new Titles(this);
    return slate.posts().stream()
        .filter(post -> !post.body().equals(duty))
        .sorted(
            Comparator.comparingInt((Slate.Post post) -> slate.indexOf(post.place()))
                .thenComparing(Slate.Post::body)
                .thenComparingInt(post -> words.rank(post.title())));
  }

  private void addRow() {
    add(new SeatRow(titles(), committees(), choice(), this::remove));
  }

  private void add(SeatRow row) {
    rows.add(row);
    body.add(row);
  }

  private void remove(SeatRow row) {
    rows.remove(row);
    body.remove(row);
    sumUp();
  }

  /** Looks again who holds the posts, and keeps what was chosen. */
  private void renew(boolean marking) {
    var before = List.copyOf(rows);
    slate = slates.apply(ground.day());
    fill();
    for (var row : List.copyOf(rows)) {
      var old =
          before.stream()
              .filter(other -> other.post() != null && other.seat().isOf(row.seat()))
              .findFirst();
      old.ifPresent(other -> row.choose(other.choice()));
      if (marking && old.isEmpty()) {
        row.mark();
      }
    }
    before.stream().filter(row -> row.post() == null && !row.isUntouched()).forEach(this::add);
    sumUp();
  }

  private ComboBox<Nameable> choice() {
    var choice = candidates.box(getTranslation("election.then"));
    choice.setPlaceholder(getTranslation("election.vacant"));
    choice.addValueChangeListener(event -> sumUp());
    return choice;
  }

  private List<SeatRow.Committee> committees() {
    return Stream.concat(
            posts().map(this::committee),
            slate.places().stream().map(place -> committee(place.code(), usual(place.level()))))
        .distinct()
        .toList();
  }

  private SeatRow.Committee committee(Slate.Post post) {
    return committee(post.place(), post.body());
  }

  private SeatRow.Committee committee(String place, String committee) {
    var where =
        slate.places().stream()
            .filter(one -> one.code().equals(place))
            .map(Slate.Place::name)
            .findFirst()
            .orElse(place);
    return new SeatRow.Committee(
        place, committee, committee.isEmpty() ? where : committee + " · " + where);
  }

  private String usual(Level level) {
    return switch (level) {
      case BRANCH -> getTranslation(Locale.SIMPLIFIED_CHINESE, "election.body.branch");
      case VILLAGE -> getTranslation(Locale.SIMPLIFIED_CHINESE, "election.body.village");
      default -> level.words().getFirst();
    };
  }

  private List<String> titles() {
    return Stream.concat(posts().map(Slate.Post::title), new Titles(this).usual())
        .distinct()
        .toList();
  }

  private Election election() {
    return new Election(
        code,
        name,
        slate.posts().stream().map(Slate.Post::id).collect(Collectors.toSet()),
        ground.day(),
        ground.source(),
        rows.stream().filter(row -> !row.isUntouched()).map(SeatRow::seat).toList());
  }

  private void sumUp() {
    rows.forEach(SeatRow::show);
    var election = election();
    summary.setText(
        election.seats().stream().allMatch(Election.Seat::isSame)
            ? getTranslation("election.summary.none")
            : sentence(election.summary()) + hint(election));
  }

  private String sentence(Election.Summary sum) {
    return getTranslation("election.summary", sum.leaving(), sum.coming(), sum.staying())
        + part("election.summary.moved", sum.moved())
        + part("election.summary.vacant", sum.vacant())
        + part("election.summary.crossing", sum.crossing());
  }

  /** One person is hardly elected twice to one committee. */
  private String hint(Election election) {
    return election.several().stream()
        .map(
            several ->
                Message.of(
                        "election.several",
                        name(several.person()),
                        several.titles().stream().map(new Titles(this)::of).toList())
                    .in(getLocale()))
        .collect(Collectors.joining());
  }

  private String name(String person) {
    return rows.stream()
        .map(SeatRow::choice)
        .filter(choice -> choice != null && choice.code().equals(person))
        .map(choice -> Objects.requireNonNull(choice).name())
        .findFirst()
        .orElse(person);
  }

  private String part(String key, int count) {
    return count == 0 ? "" : getTranslation(key, count);
  }

  /** A form that is not filled in yet is not sent, and posts are not left vacant by mistake. */
  private void check() {
    if (!ground.isFounded()) {
      told.tell(getTranslation("editing.election.source"));
      isAskedForGround = true;
      return;
    }
    if (rows.stream().anyMatch(row -> row.isIncomplete() && !row.isUntouched())) {
      told.tell(getTranslation("election.incomplete"));
      return;
    }
    isAskedForGround = false;
    var election = election();
    if (election.endsMost()) {
      new VacancyQuestion(election, () -> save(election)).open();
    } else {
      save(election);
    }
  }

  /** What somebody was asked for and has written is not asked for any more. */
  private void founded() {
    if (isAskedForGround) {
      isAskedForGround = false;
      told.clear();
    }
  }

  @Override
  protected boolean isFilledIn() {
    return ground.isFilledIn() || !election().seats().stream().allMatch(Election.Seat::isSame);
  }

  @Override
  void overtaken() {
    renew(true);
  }
}
