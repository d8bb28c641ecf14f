package org.liancun.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All statements below {@code cypher/queries}, by name. */
@Component
public class NamedQueries {

  private static final String ROOT = "cypher/queries/";

  private final TreeMap<String, NamedQuery> byName;

  /** All statements that are on the class path. */
  public NamedQueries() {
    try {
      var files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + ROOT + "**/*.cypher");
      byName =
          Arrays.stream(files)
              .map(NamedQueries::load)
              .collect(
                  Collectors.toMap(
                      NamedQuery::name, Function.identity(), (a, b) -> a, TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return every statement, in the order of their names} */
  public Collection<NamedQuery> all() {
    return byName.values();
  }

  NamedQuery get(String name) {
    var query = byName.get(name);
    if (query == null) {
      throw GraphException.unknownQuery(name);
    }
    return query;
  }

  private static NamedQuery load(Resource file) {
    try {
      var path = file.getURL().getPath();
      var name = path.substring(path.lastIndexOf(ROOT) + ROOT.length(), path.length() - 7);
      return NamedQuery.parse(name, file.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
