package org.liancun.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.liancun.intake.Intake;
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

  private final Importing importing;
  private final Store store;

  /**
   * Takes a store that is the run's own, for everything in it will be deleted.
   *
   * @param day on which the rows take effect
   */
  public ImportBench(Intake intake, Driver driver, LocalDate day) {
    this.importing = new Importing(intake, day);
    this.store = new Store(driver);
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
    var preview = importing.preview(book);
    long begun = System.nanoTime();
    var done = importing.write(book, preview);
    var time = Duration.ofNanos(System.nanoTime() - begun);
    return new Import(preview.changes().size(), time, store.leftBy(done.id()));
  }
}
