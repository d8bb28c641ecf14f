package org.liancun.sample.county;

/**
 * A place in the plane of a county.
 *
 * @param x metres to the east of its middle
 * @param y metres to the north of its middle
 */
record Point(double x, double y) {

  double squareTo(Point other) {
    return (x - other.x) * (x - other.x) + (y - other.y) * (y - other.y);
  }

  long metresTo(Point other) {
    return Math.round(Math.sqrt(squareTo(other)));
  }
}
