package org.liancun.explore.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A network as GraphML. Nodes go by their codes; keys are declared with types, labels under the
 * name that Gephi looks for; a link that means the same both ways says so.
 */
final class GraphMl {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String SCHEMA = NAMESPACE + "/1.0/graphml.xsd";

  /** What XML has no place for, not even escaped. */
  private static final Pattern IMPOSSIBLE =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");

  /** What an id must not hold, and what would look like such a thing escaped. */
  private static final Pattern NO_ID =
      Pattern.compile("[^\\p{IsAlphabetic}\\p{IsDigit}.:_-]|_(?=x[0-9A-F]{4,6}_)");

  private final XMLStreamWriter xml;

  private GraphMl(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static long write(Network network, OutputStream out) throws IOException {
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      var nodes = new GraphMl(xml).write(network.whole());
      xml.flush();
      return nodes;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private long write(Network network) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeNamespace("xsi", INSTANCE);
    xml.writeAttribute("xsi", INSTANCE, "schemaLocation", NAMESPACE + " " + SCHEMA);
    declare(NodeField.values(), "node");
    declare(LinkField.values(), "edge");
    line();
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "liancun");
    xml.writeAttribute("edgedefault", "directed");
    long number = 0;
    for (var nodes = network.nodes().iterator(); nodes.hasNext(); number++) {
      write(nodes.next());
    }
    write(network.links().iterator());
    line();
    xml.writeEndElement();
    line();
    xml.writeEndElement();
    xml.writeEndDocument();
    return number;
  }

  private void declare(Field[] fields, String of) throws XMLStreamException {
    for (var field : fields) {
      line();
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", key(field, of));
      xml.writeAttribute("for", of);
      xml.writeAttribute("attr.name", field.key());
      xml.writeAttribute("attr.type", type(field.type()));
    }
  }

  private void write(Node node) throws XMLStreamException {
    line();
    xml.writeStartElement("node");
    xml.writeAttribute("id", id(node.code()));
    data(Arrays.stream(NodeField.values()), node.values(), "node");
    xml.writeEndElement();
  }

  private void write(Iterator<Link> links) throws XMLStreamException {
    for (long number = 1; links.hasNext(); number++) {
      var link = links.next();
      line();
      xml.writeStartElement("edge");
      xml.writeAttribute("id", "e" + number);
      xml.writeAttribute("source", id(link.from()));
      xml.writeAttribute("target", id(link.to()));
      if (!link.directed()) {
        xml.writeAttribute("directed", "false");
      }
      data(Arrays.stream(LinkField.values()), link.values(), "edge");
      xml.writeEndElement();
    }
  }

  private <F extends Field> void data(Stream<F> fields, Map<F, Object> values, String of)
      throws XMLStreamException {
    for (var given = fields.filter(values::containsKey).iterator(); given.hasNext(); ) {
      var field = given.next();
      xml.writeStartElement("data");
      xml.writeAttribute("key", key(field, of));
      xml.writeCharacters(text(String.valueOf(values.get(field))));
      xml.writeEndElement();
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** A key of a node may not be that of an edge too. */
  private static String key(Field field, String of) {
    return of.charAt(0) + "_" + field.key();
  }

  private static String type(Field.Type type) {
    return switch (type) {
      case TEXT -> "string";
      case WHOLE -> "long";
      case DECIMAL -> "double";
      case FLAG -> "boolean";
    };
  }

  private static String text(String text) {
    return IMPOSSIBLE.matcher(text).replaceAll("\uFFFD");
  }

  /** {@return a code as an id, another one for every code} */
  static String id(String code) {
    return NO_ID
        .matcher(code)
        .replaceAll(
            found -> Matcher.quoteReplacement("_x%04X_".formatted(found.group().codePointAt(0))));
  }
}
