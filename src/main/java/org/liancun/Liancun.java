package org.liancun;

import org.liancun.cli.CommandLineInterface;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product. */
@SpringBootApplication
public class Liancun {

  /** Does what the command line asks for; without arguments it runs the application. */
  public static void main(String[] args) {
    System.exit(CommandLineInterface.of(Liancun.class).execute(args));
  }
}
