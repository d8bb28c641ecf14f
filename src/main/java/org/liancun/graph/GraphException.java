package org.liancun.graph;

/** The root of what can go wrong between the application and its graph. */
public final class GraphException extends RuntimeException {

  private GraphException(String message) {
    super(message);
  }

  static GraphException unknownQuery(String name) {
    return new GraphException(
        "No query named '%s'.\nEvery statement is a file below cypher/queries.".formatted(name));
  }

  static GraphException headerLacks(String query, String key) {
    return new GraphException(
        "The query '%s' has no '%s' in its header.\nAdd a line '// %s: …' at the top of its file."
            .formatted(query, key, key));
  }

  static GraphException wrongMode(String query, NamedQuery.Mode declared) {
    return new GraphException(
        "The query '%s' is declared %s, but its plan says otherwise.\nCorrect its header."
            .formatted(query, declared));
  }

  static GraphException parametersDiffer(String query, Object declared, Object given) {
    return new GraphException(
        "The query '%s' declares the parameters %s, but was given %s."
            .formatted(query, declared, given));
  }
}
