package org.liancun.organization;

/**
 * How much something brought in has done.
 *
 * @param added records that are new
 * @param changed those that had been there, hold on and differ now
 * @param ended those that had been there and hold no longer
 */
public record Extent(int added, int changed, int ended) {

  /** Nothing at all. */
  public static final Extent NONE = new Extent(0, 0, 0);
}
