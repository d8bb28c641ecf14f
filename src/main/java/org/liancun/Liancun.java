package org.liancun;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product. */
@SpringBootApplication
public class Liancun {

  public static void main(String[] args) {
    SpringApplication.run(Liancun.class, args);
  }
}
