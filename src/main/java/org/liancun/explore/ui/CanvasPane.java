package org.liancun.explore.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liancun.canvas.CanvasLink;
import org.liancun.canvas.CanvasNode;
import org.liancun.canvas.CanvasPlace;
import org.liancun.canvas.NetworkCanvas;
import org.liancun.explore.Arrangement;
import org.liancun.explore.Camera;
import org.liancun.explore.Colouring;
import org.liancun.explore.Family;
import org.liancun.explore.Picture;
import org.liancun.explore.PictureState;
import org.liancun.explore.Pin;
import org.liancun.explore.Position;
import org.liancun.explore.View;
import org.liancun.organization.Entry;
import org.liancun.organization.Page;

/** The hierarchy as a network. */
final class CanvasPane extends Div {

  private final NetworkCanvas canvas = new NetworkCanvas();
  private final Paragraph note = new Paragraph();

  CanvasPane(Gestures gestures) {
    addClassNames("lc-pane", "lc-canvas");
    canvas.setSizeFull();
    canvas.texts(CanvasWords.in(this::getTranslation));
    canvas.addSelectListener(event -> gestures.select(event.code(), true));
    canvas.addExpandListener(event -> gestures.unfold(event.code(), event.loaded()));
    canvas.addCollapseListener(event -> gestures.fold(event.code()));
    canvas.addMoreListener(event -> gestures.more(event.code(), event.shown()));
    canvas.addPinListener(
        event ->
            gestures.pin(event.code(), new Pin((int) event.place().x(), (int) event.place().y())));
    canvas.addSpreadListener(
        event ->
            Family.numbered(event.choice())
                .ifPresent(family -> gestures.spread(event.code(), family)));
    canvas.addUnpinListener(event -> gestures.unpin(event.code()));
    canvas.addPickListener(event -> gestures.mark(event.codes()));
    canvas.addStepListener(event -> gestures.step(event.isBack()));
    note.addClassNames("lc-floating", "lc-canvas-note");
    note.setVisible(false);
    add(canvas, note);
  }

  /**
   * Keeps in the address which part is seen.
   *
   * @param onSee told of the part, or null when all is seen
   */
  void keepInAddress(Consumer<@Nullable Camera> onSee) {
    canvas.keepInAddress();
    canvas.addSeeListener(event -> onSee.accept(event.at().map(CanvasPane::camera).orElse(null)));
  }

  /** Says something about what is drawn; empty: nothing. */
  void note(String sentence) {
    note.setText(sentence);
    note.setVisible(!sentence.isEmpty());
  }

  /**
   * Draws a picture anew.
   *
   * @param positions where villages lie, if the picture is arranged so
   * @param anew whether to show the part that the state names, and not the one shown before
   */
  void show(Picture picture, PictureState state, List<Position> positions, boolean anew) {
    if (anew) {
      see(state.view().camera());
    }
    canvas.look(
        View.word(state.view().arrangement()),
        View.word(state.view().colouring()),
        positions.stream().map(CanvasPane::place).toList(),
        state.pins().entrySet().stream()
            .map(pin -> new CanvasPlace(pin.getKey(), pin.getValue().x(), pin.getValue().y()))
            .toList());
    canvas.show(
        picture.root().code(),
        picture.entries().map(CanvasPane::node).toList(),
        Lines.of(picture),
        picture.expanded(),
        picture.total());
    canvas.summary(
        getTranslation(
            "canvas.summary", picture.root().name(), "{shown}", picture.total(), "{links}"));
    select(state.selected(), !anew || state.view().camera() == null);
  }

  private void see(@Nullable Camera camera) {
    if (camera == null) {
      canvas.seeAll();
    } else {
      canvas.see(camera.x(), camera.y(), camera.ratio());
    }
  }

  /**
   * Draws something that was placed elsewhere, all of it at once.
   *
   * @param total how many there are, drawn or not
   */
  void show(
      String root,
      List<CanvasNode> nodes,
      List<CanvasLink> links,
      List<CanvasPlace> places,
      int total) {
    canvas.look(View.word(Arrangement.POSITION), View.word(Colouring.LEVEL), places, List.of());
    canvas.show(root, nodes, links, nodes.stream().map(CanvasNode::code).toList(), total);
  }

  /** Says in one sentence what is drawn. */
  void summary(String sentence) {
    canvas.summary(sentence);
  }

  /** Equally long to the east and to the south, as far as a county reaches (plate carrée). */
  private static CanvasPlace place(Position position) {
    return new CanvasPlace(
        position.code(),
        position.at().longitude() * Math.cos(Math.toRadians(position.at().latitude())),
        -position.at().latitude());
  }

  /** Draws the children of a node. */
  void open(String code, Page<Entry> children) {
    canvas.expand(code, children.items().stream().map(CanvasPane::node).toList(), children.total());
  }

  /** Draws more children of a node after those already drawn. */
  void more(String code, Page<Entry> children) {
    canvas.append(code, children.items().stream().map(CanvasPane::node).toList(), children.total());
  }

  /** Takes back that a node's children, or more of them, were asked for. */
  void refuse(String code) {
    canvas.refuse(code);
  }

  /** Has the browser save what is seen: as png or svg. */
  void save(String format, String name, String title, LocalDate day) {
    canvas.save(format, name, title, getTranslation("explore.day.short") + " " + day);
  }

  /** Hides the children of a node. */
  void close(String code) {
    canvas.collapse(code);
  }

  /** Marks these as picked out and no others. */
  void mark(Collection<String> codes) {
    canvas.mark(codes);
  }

  /** Shows what is picked out as large as that goes. */
  void closer() {
    canvas.closer();
  }

  /** Marks a node, or none; brings it into view if asked to. */
  void select(@Nullable String code, boolean reveal) {
    canvas.select(code);
    if (code != null && reveal) {
      canvas.reveal(code);
    }
  }

  private static Camera camera(NetworkCanvas.Seen seen) {
    return new Camera(seen.x(), seen.y(), seen.ratio());
  }

  private static CanvasNode node(Entry entry) {
    return new CanvasNode(
        entry.code(),
        entry.parent(),
        entry.shortName(),
        entry.level().key(),
        entry.children(),
        entry.rating() == null ? null : entry.rating().toLowerCase(Locale.ROOT),
        entry.population(),
        entry.industry());
  }
}
