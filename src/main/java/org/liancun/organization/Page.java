package org.liancun.organization;

import java.util.List;

/**
 * A part of a longer list.
 *
 * @param items the part
 * @param total how long the list is
 */
public record Page<T>(List<T> items, int total) {

  public Page {
    items = List.copyOf(items);
  }
}
