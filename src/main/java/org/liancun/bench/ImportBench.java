package org.liancun.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.liancun.intake.Intake;
import org.liancun.intake.IntakeOptions;
import org.liancun.intake.Outcome;
import org.liancun.intake.PastImport;
import org.liancun.intake.Preview;
import org.liancun.intake.Progress;
import org.liancun.intake.Reading;
import org.neo4j.driver.Driver;

/**
 * Writes sheets kind by kind into an empty store, first as imports, then the nodes and links that
 * these left once more with the bare driver.
 *
 * <p>Of an import the whole transaction counts: taking the lock, understanding the cells, comparing
 * them with the graph, writing, proving the structural rules, noting the import, and the commit.
 * Reading the file and the preview, after which a person decides, come before it and do not count.
 */
public final class ImportBench {

  private final Intake intake;
  private final Store store;
  private final LocalDate day;

  /**
   * Takes a store that is the run's own, for everything in it will be deleted.
   *
   * @param day on which the rows take effect
   */
  public ImportBench(Intake intake, Driver driver, LocalDate day) {
    this.intake = intake;
    this.store = new Store(driver);
    this.day = day;
  }

  /**
   * Measures.
   *
   * @param books what others refer to first
   * @param rounds how often; of each kind the fastest counts, since what disturbs only slows
   * @param progress is told of each round before it begins, from 0, which only warms up
   */
  public Figures run(List<Book> books, int rounds, IntConsumer progress) {
    var heap = new Heap();
    var measured = new ArrayList<List<Figure>>();
    for (int round = 0; round <= rounds; round++) {
      progress.accept(round);
      measured.add(round(books));
    }
    var counted = measured.subList(1, measured.size());
    return new Figures(
        IntStream.range(0, books.size())
            .mapToObj(kind -> Figure.best(counted.stream().map(one -> one.get(kind)).toList()))
            .toList(),
        heap.peakMegabytes(),
        heap.limitMegabytes());
  }

  private List<Figure> round(List<Book> books) {
    store.empty();
    var imports = books.stream().map(this::written).toList();
    long size = store.size();
    store.empty();
    var figures = new ArrayList<Figure>();
    for (int i = 0; i < books.size(); i++) {
      var one = imports.get(i);
      long begun = System.nanoTime();
      store.write(one.left());
      var bare = Duration.ofNanos(System.nanoTime() - begun);
      figures.add(new Figure(books.get(i).kind(), one.rows(), one.time(), bare));
    }
    if (store.size() != size) {
      throw new IllegalStateException(
          "The bare driver left %d nodes and links, the imports %d".formatted(store.size(), size));
    }
    return figures;
  }

  private record Import(int rows, Duration time, Written left) {}

  private Import written(Book book) {
    var preview = preview(book);
    long begun = System.nanoTime();
    var outcome = intake.write(preview, "bench", Progress.NONE);
    var time = Duration.ofNanos(System.nanoTime() - begun);
    return switch (outcome) {
      case Outcome.Written(PastImport done) ->
          new Import(preview.changes().size(), time, store.leftBy(done.id()));
      case Outcome other -> throw new IllegalStateException(book.kind() + ": " + other);
    };
  }

  private Preview.Ready preview(Book book) {
    return switch (intake.read(List.of(book.file()))) {
      case Reading.Unreadable refusal -> throw new IllegalStateException(refusal.toString());
      case Reading.Understood sheets ->
          switch (intake.preview(sheets, new IntakeOptions(day, false))) {
            case Preview.Ready ready -> ready;
            case Preview.Refused refused ->
                throw new IllegalStateException(refused.findings().getFirst().toString());
            case Preview other -> throw new IllegalStateException(other.toString());
          };
    };
  }
}
