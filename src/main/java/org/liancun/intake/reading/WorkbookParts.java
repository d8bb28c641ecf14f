package org.liancun.intake.reading;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The files inside a workbook, for what the reading library does not tell. */
final class WorkbookParts implements AutoCloseable {

  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

  /** The last column of a spreadsheet is called XFD. */
  private static final int LETTERS = 3;

  private final ZipFile zip;
  private final XMLInputFactory xml = factory();
  private final Map<String, String> paths = new HashMap<>();

  WorkbookParts(byte[] bytes) throws IOException, XMLStreamException {
    zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    each(
        RELATIONS,
        element -> {
          if (element.getLocalName().equals("Relationship")) {
            paths.put(attribute(element, "Id"), path(attribute(element, "Target")));
          }
        });
  }

  /**
   * What the library does not tell of a sheet.
   *
   * @param spans its merged cells
   * @param texts addresses of the formulas that come to a text, be it an empty one
   */
  record Marks(List<Span> spans, Set<String> texts) {}

  /**
   * {@return what the library does not tell of a sheet}
   *
   * @param id by which the workbook refers to it
   * @throws IllegalArgumentException if a cell stands where no spreadsheet has one; the library
   *     would make room for all cells before it
   */
  Marks marks(String id, ReadingLimits limits) throws IOException, XMLStreamException {
    var spans = new MergedCells(limits);
    var texts = new HashSet<String>();
    var text = new String[] {""};
    each(
        paths.getOrDefault(id, ""),
        element -> {
          switch (element.getLocalName()) {
            case "c" -> {
              refuseBeyond(attribute(element, "r"));
              text[0] = attribute(element, "t").equals("str") ? attribute(element, "r") : "";
            }
            case "f" -> texts.add(text[0]);
            case "mergeCell" -> spans.add(attribute(element, "ref"));
            default -> {}
          }
        });
    return new Marks(spans.list(), texts);
  }

  private static void refuseBeyond(String cell) {
    if (cell.length() > LETTERS && Character.isLetter(cell.charAt(LETTERS))) {
      throw new IllegalArgumentException(cell);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private void each(String path, Consumer<XMLStreamReader> element)
      throws IOException, XMLStreamException {
    var part = zip.getEntry(path);
    if (part == null) {
      return;
    }
    try (var content = zip.getInputStream(part)) {
      var reader = xml.createXMLStreamReader(content);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          element.accept(reader);
        }
      }
    }
  }

  private static String attribute(XMLStreamReader element, String name) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)) {
        return element.getAttributeValue(i);
      }
    }
    return "";
  }

  private static String path(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private static XMLInputFactory factory() {
    var factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
