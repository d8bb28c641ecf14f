package org.liancun.cli;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The product's version, as the build wrote it down. */
final class ProductVersion implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    var build = new Properties();
    try (var file = getClass().getResourceAsStream("/META-INF/build-info.properties")) {
      if (file != null) {
        build.load(file);
      }
    }
    return new String[] {"Liancun " + build.getProperty("build.version", "")};
  }
}
