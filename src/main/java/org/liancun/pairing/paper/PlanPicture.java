package org.liancun.pairing.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.map.Area;
import org.liancun.explore.map.Chart;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.planning.Planned;
import org.liancun.pairing.scoring.Ground;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The map of a plan as a picture: villages in the colours of their ratings, pairs in those of their
 * grounds, and the names of those that are paired.
 */
public final class PlanPicture {

  /** In pixels. */
  public static final int WIDTH = 1_600;

  /** In pixels. */
  public static final int HEIGHT = 1_100;

  private static final int MARGIN = 30;
  private static final float BORDER = 1.5f;
  private static final float OUTLINE = 3f;
  private static final float PAIR = 7f;
  private static final Color INK = new Color(0x1E2430);
  private static final Color UNKNOWN = new Color(0xEDEBE4);
  private static final Map<String, Color> RATINGS =
      Map.of(
          "STRONG", new Color(0xA7C8C6),
          "MEDIUM", new Color(0xD5E4DD),
          "WEAK", new Color(0xEBC0B6));
  private static final Map<Ground, Color> GROUNDS =
      Map.of(
          Ground.STRONG_BESIDE_WEAK, new Color(0xC4472B),
          Ground.SMALL_VILLAGES, new Color(0xC99A3B),
          Ground.DOUBLE_HUNDRED, new Color(0x2B4C7E),
          Ground.URBAN_RURAL, new Color(0x7A63A8));

  private PlanPicture() {}

  /** {@return a PNG; null: nobody knows where the villages lie} */
  public static byte @Nullable [] of(Chart chart, Plan plan) throws IOException {
    if (chart.areas().isEmpty()) {
      return null;
    }
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    draw(chart, plan, pen);
    pen.dispose();
    var png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }

  private static void draw(Chart chart, Plan plan, Graphics2D pen) {
    var view = view(chart);
    var shapes = new ShapeWriter();
    for (var area : chart.areas()) {
      var shape = view.createTransformedShape(shapes.toShape(area.shape()));
      pen.setColor(RATINGS.getOrDefault(String.valueOf(area.place().rating()), UNKNOWN));
      pen.fill(shape);
      pen.setColor(Color.WHITE);
      pen.setStroke(new BasicStroke(BORDER));
      pen.draw(shape);
    }
    pen.setColor(INK);
    pen.setStroke(new BasicStroke(OUTLINE));
    chart
        .outlines()
        .forEach(one -> pen.draw(view.createTransformedShape(shapes.toShape(one.shape()))));
    var places =
        chart.areas().stream().collect(Collectors.toMap(area -> area.place().village(), Area::at));
    plan.pairs().forEach(pair -> draw(pair, places, view, pen));
    new PlanNames(pen, view).write(plan, places);
  }

  private static void draw(
      Planned planned, Map<String, Coordinate> places, AffineTransform view, Graphics2D pen) {
    var pair = planned.candidate().pair();
    var from = places.get(pair.first().code());
    var to = places.get(pair.second().code());
    if (from != null && to != null) {
      var line = view.createTransformedShape(new Line2D.Double(from.x, from.y, to.x, to.y));
      pen.setStroke(new BasicStroke(2 * PAIR, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      pen.setColor(Color.WHITE);
      pen.draw(line);
      pen.setStroke(new BasicStroke(PAIR, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      pen.setColor(GROUNDS.getOrDefault(pair.ground(), INK));
      pen.draw(line);
    }
  }

  /** North is above; everything is in the picture. */
  private static AffineTransform view(Chart chart) {
    var bounds = new Envelope();
    chart.areas().forEach(area -> bounds.expandToInclude(area.shape().getEnvelopeInternal()));
    double scale =
        Math.min(
            (WIDTH - 2.0 * MARGIN) / Math.max(1, bounds.getWidth()),
            (HEIGHT - 2.0 * MARGIN) / Math.max(1, bounds.getHeight()));
    var view = AffineTransform.getTranslateInstance(WIDTH / 2.0, HEIGHT / 2.0);
    view.scale(scale, -scale);
    view.translate(-bounds.centre().x, -bounds.centre().y);
    return view;
  }
}
