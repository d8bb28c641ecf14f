package org.liancun.cli;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Visits a running product and prints what it saw; a process of its own, so that it can be where
 * the product is, which has no network.
 */
final class Visitor {

  private Visitor() {}

  public static void main(String[] args) throws Exception {
    var address = URI.create(args[0]);
    try (var client = HttpClient.newHttpClient()) {
      var page = HttpRequest.newBuilder(address.resolve("login")).build();
      System.out.println("page " + client.send(page, BodyHandlers.ofString()).statusCode());
      var question = HttpRequest.newBuilder(address.resolve("api/v1/search?q=99"));
      System.out.println(
          "stranger " + client.send(question.build(), BodyHandlers.ofString()).statusCode());
      if (args.length == 3) {
        var name = (args[1] + ":" + args[2]).getBytes(StandardCharsets.UTF_8);
        question.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(name));
        var answer = client.send(question.build(), BodyHandlers.ofString());
        System.out.println("administrator " + answer.statusCode() + " " + answer.body());
      }
    }
  }
}
