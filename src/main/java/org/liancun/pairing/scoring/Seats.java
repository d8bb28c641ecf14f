package org.liancun.pairing.scoring;

import java.util.List;

/**
 * The committees of a village.
 *
 * @param branches the codes of the branches that serve it
 * @param branchPosts posts of the branch committee
 * @param villagePosts posts of the villagers' committee
 * @param holders people who hold any of them, each once
 * @param inBoth how many of them sit in both
 */
public record Seats(
    List<String> branches, int branchPosts, int villagePosts, int holders, int inBoth) {

  /** No branch, and no posts recorded. */
  public static final Seats NONE = new Seats(List.of(), 0, 0, 0, 0);

  public Seats {
    branches = List.copyOf(branches);
  }
}
