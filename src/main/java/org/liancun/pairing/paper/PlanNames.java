package org.liancun.pairing.paper;

import static java.util.Objects.requireNonNull;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.scoring.Pair;
import org.liancun.pairing.scoring.Side;
import org.locationtech.jts.geom.Coordinate;

/**
 * The names of those that are paired, on the map of a plan: each where there is room for it, the
 * first pairs first. Without any on a server that has no fonts, or none for them.
 */
final class PlanNames {

  private static final float SIZE = 23f;
  private static final float HALO = 6f;
  private static final double AWAY = 14;
  private static final double APART = 3;
  private static final Rectangle2D PAPER =
      new Rectangle2D.Double(0, 0, PlanPicture.WIDTH, PlanPicture.HEIGHT);
  private static final Color INK = new Color(0x1E2430);

  private final Graphics2D pen;
  private final AffineTransform view;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final Set<String> named = new HashSet<>();

  PlanNames(Graphics2D pen, AffineTransform view) {
    this.pen = pen;
    this.view = view;
  }

  /** Writes them over what has been drawn. */
  void write(Plan plan, Map<String, Coordinate> places) {
    var pairs =
        plan.pairs().stream()
            .map(planned -> planned.candidate().pair())
            .filter(pair -> places.containsKey(pair.first().code()))
            .filter(pair -> places.containsKey(pair.second().code()))
            .toList();
    font(pairs)
        .ifPresent(
            font ->
                pairs.forEach(
                    pair -> {
                      var first = at(requireNonNull(places.get(pair.first().code())));
                      var second = at(requireNonNull(places.get(pair.second().code())));
                      write(pair.first(), first, first.getY() < second.getY(), font);
                      write(pair.second(), second, second.getY() <= first.getY(), font);
                    }));
  }

  private Point2D at(Coordinate place) {
    return view.transform(new Point2D.Double(place.x, place.y), null);
  }

  /** Where there are no fonts at all, asking for one is an error of the runtime's own. */
  private static Optional<Font> font(List<Pair> pairs) {
    try {
      var font = new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont(SIZE);
      return pairs.stream()
              .flatMap(pair -> Stream.of(pair.first(), pair.second()))
              .allMatch(side -> font.canDisplayUpTo(side.name()) < 0)
          ? Optional.of(font)
          : Optional.empty();
    } catch (RuntimeException | LinkageError | InternalError e) {
      return Optional.empty();
    }
  }

  /** Names keep off the line of the pair if they can: the upper one stands above. */
  private void write(Side side, Point2D at, boolean isUpper, Font font) {
    if (!named.add(side.code())) {
      return;
    }
    var glyphs = font.createGlyphVector(pen.getFontRenderContext(), side.name());
    var size = glyphs.getVisualBounds();
    double left = at.getX() - size.getCenterX();
    double above = at.getY() - AWAY - size.getMaxY();
    double below = at.getY() + AWAY - size.getMinY();
    (isUpper ? Stream.of(above, below) : Stream.of(below, above))
        .filter(y -> isFree(size, left, y))
        .findFirst()
        .ifPresent(y -> write(glyphs.getOutline((float) left, y.floatValue())));
  }

  private boolean isFree(Rectangle2D size, double left, double baseline) {
    var box =
        new Rectangle2D.Double(
            left + size.getX() - APART,
            baseline + size.getY() - APART,
            size.getWidth() + 2 * APART,
            size.getHeight() + 2 * APART);
    return PAPER.contains(box) && taken.stream().noneMatch(box::intersects);
  }

  private void write(Shape name) {
    taken.add(name.getBounds2D());
    pen.setStroke(new BasicStroke(HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.setColor(Color.WHITE);
    pen.draw(name);
    pen.setColor(INK);
    pen.fill(name);
  }
}
