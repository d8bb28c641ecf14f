package org.liancun.intake.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.liancun.graph.Graph;
import org.liancun.graph.GraphTransaction;
import org.liancun.intake.Instructions;
import org.liancun.intake.writing.CsvFile;
import org.liancun.intake.writing.CsvFiles;
import org.liancun.intake.writing.OutSheet;
import org.liancun.intake.writing.Workbook;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Records;
import org.springframework.stereotype.Service;

/** Writes what the graph holds as sheets, and the templates of sheets. */
@Service
public class Export {

  private final Graph graph;
  private final Records records;
  private final Kinds kinds;

  Export(Graph graph, Records records, Kinds kinds) {
    this.graph = graph;
    this.records = records;
    this.kinds = kinds;
  }

  /** {@return whether a selection's scope is that of a unit that there is, or everything} */
  public boolean isPossible(Selection selection) {
    var scope = selection.from().scope();
    return scope == null || graph.readAll(tx -> records.hasUnit(scope, tx));
  }

  /**
   * Writes records, all of one and the same state of the graph.
   *
   * @param out stays open; nothing is written to it before all is read
   * @return how many records there are
   */
  public long write(Selection selection, Format format, OutputStream out) throws IOException {
    var written = graph.readAll(tx -> written(selection, format, tx));
    written.bytes().writeTo(out);
    return written.records();
  }

  /** Writes empty sheets of some kinds, and before them what belongs into their columns. */
  public void writeTemplate(List<Kind> wanted, Locale language, OutputStream out)
      throws IOException {
    var sheets = new RecordsOut(kinds, language);
    var empty = wanted.stream().map(kind -> sheets.sheet(kind, Stream::empty)).toList();
    Workbook.writeTemplate(Instructions.of(empty, language), empty, out);
  }

  private Written written(Selection selection, Format format, GraphTransaction tx) {
    var count = new AtomicLong();
    var sheets = new RecordsOut(kinds, selection.language());
    var all =
        selection.kinds().stream()
            .map(
                kind ->
                    sheets.sheet(
                        kind,
                        () ->
                            records
                                .of(kind, selection.from(), tx)
                                .peek(any -> count.incrementAndGet())))
            .toList();
    var bytes = new ByteArrayOutputStream();
    try {
      write(all, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Written(bytes, count.get());
  }

  private static void write(List<OutSheet> sheets, Format format, OutputStream out)
      throws IOException {
    switch (format) {
      case XLSX -> Workbook.write(sheets, out);
      case CSV -> {
        if (sheets.size() == 1) {
          CsvFile.write(sheets.getFirst(), out);
        } else {
          CsvFiles.write(sheets, out);
        }
      }
    }
  }

  private record Written(ByteArrayOutputStream bytes, long records) {}
}
