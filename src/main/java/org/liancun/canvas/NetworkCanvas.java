package org.liancun.canvas;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Draws a hierarchy of units as a radial network, and the relationships across it.
 *
 * <p>The browser holds what was sent. After it was reloaded or this component was attached anew,
 * the owner calls {@link #texts}, {@link #summary} and {@link #show} again.
 */
@Tag("liancun-network")
@JsModule("./network/liancun-network.ts")
@NpmPackage(value = "sigma", version = "3.0.3")
@NpmPackage(value = "@sigma/edge-curve", version = "3.1.0")
@NpmPackage(value = "graphology", version = "0.26.0")
@NpmPackage(value = "graphology-layout-forceatlas2", version = "0.10.1")
public final class NetworkCanvas extends Component
    implements HasSize, HasStyle, Focusable<NetworkCanvas>, Picking {

  /** Replaces every sentence the canvas shows or speaks. */
  public void texts(CanvasTexts texts) {
    getElement().callJsFunction("localise", CanvasJson.texts(texts));
  }

  /**
   * Says in one sentence what the canvas shows, for those who do not see it.
   *
   * @param sentence in which {@code {shown}} stands for how many units are drawn at any moment, and
   *     {@code {links}} for how many links of each kind
   */
  public void summary(String sentence) {
    getElement().setProperty("summary", sentence);
  }

  /**
   * Says how what is shown next is placed and coloured.
   *
   * @param arrangement radial, hierarchy, force or position
   * @param colouring rating, level, population or industry
   * @param positions where things lie, in any unit: x to the east, y to the south
   * @param pins where people put things by hand, as told by {@link PinEvent}
   */
  public void look(
      String arrangement,
      String colouring,
      Collection<CanvasPlace> positions,
      Collection<CanvasPlace> pins) {
    getElement()
        .callJsFunction(
            "look", arrangement, colouring, CanvasJson.places(positions), CanvasJson.places(pins));
  }

  /**
   * Replaces everything drawn, and fits it into view unless the root stays the same.
   *
   * @param root code of the node in the middle
   * @param nodes parents before their children, siblings in the order they are drawn in
   * @param links all there may be; those without both ends are drawn once these are. The view is
   *     moved to those that are lit, if they were not before
   * @param expanded codes whose children are drawn
   * @param total how many units the scope holds in all, drawn or not
   */
  public void show(
      String root,
      List<CanvasNode> nodes,
      List<CanvasLink> links,
      Collection<String> expanded,
      int total) {
    getElement()
        .callJsFunction(
            "show",
            root,
            CanvasJson.nodes(nodes),
            CanvasJson.links(links),
            CanvasJson.codes(expanded),
            total);
  }

  /**
   * Answers an expand request: draws the children of a node.
   *
   * @param children the first page of them
   * @param total how many there are in all; where more than those given, a node asking for more is
   *     drawn after the last
   */
  public void expand(String code, List<CanvasNode> children, int total) {
    getElement().callJsFunction("expand", code, CanvasJson.nodes(children), total);
  }

  /** Answers a request for more: draws a further page of children after those drawn before. */
  public void append(String code, List<CanvasNode> children, int total) {
    getElement().callJsFunction("extend", code, CanvasJson.nodes(children), total);
  }

  /** Answers a request to expand or for more that cannot be met now, so that it may be repeated. */
  public void refuse(String code) {
    getElement().callJsFunction("refuse", code);
  }

  /** Hides the children of a node, which the browser keeps for the next time. */
  public void collapse(String code) {
    getElement().callJsFunction("collapse", code);
  }

  /** Marks a node as selected, or none; fires no event. */
  public void select(@Nullable String code) {
    getElement().callJsFunction("select", code == null ? "" : code);
  }

  /** Moves the view as little as needed for a drawn node to be seen. */
  public void reveal(String code) {
    getElement().callJsFunction("reveal", code);
  }

  /** Writes into the address, as its parameter {@code view}, which part is seen if not all is. */
  public void keepInAddress() {
    getElement().setProperty("addressed", true);
  }

  /** Has what is shown next seen from somewhere, as told by {@link SeeEvent}. */
  public void see(double x, double y, double ratio) {
    getElement().callJsFunction("see", x, y, ratio);
  }

  /** Has all of what is shown next seen. */
  public void seeAll() {
    getElement().callJsFunction("seeAll");
  }

  /** Moves the view so that everything drawn is seen. */
  public void fit() {
    getElement().callJsFunction("fit");
  }

  /**
   * Has the browser save what is seen, with its legend, as a file.
   *
   * @param format png or svg
   * @param name of the file, without what it ends in
   * @param title stands above it
   * @param day as of which it is, in words
   */
  public void save(String format, String name, String title, String day) {
    getElement().callJsFunction("save", format, name, title, day);
  }

  public Registration addSelectListener(ComponentEventListener<SelectEvent> listener) {
    return addListener(SelectEvent.class, listener);
  }

  public Registration addExpandListener(ComponentEventListener<ExpandEvent> listener) {
    return addListener(ExpandEvent.class, listener);
  }

  public Registration addCollapseListener(ComponentEventListener<CollapseEvent> listener) {
    return addListener(CollapseEvent.class, listener);
  }

  public Registration addPinListener(ComponentEventListener<PinEvent> listener) {
    return addListener(PinEvent.class, listener);
  }

  public Registration addSpreadListener(ComponentEventListener<SpreadEvent> listener) {
    return addListener(SpreadEvent.class, listener);
  }

  public Registration addUnpinListener(ComponentEventListener<UnpinEvent> listener) {
    return addListener(UnpinEvent.class, listener);
  }

  public Registration addSeeListener(ComponentEventListener<SeeEvent> listener) {
    return addListener(SeeEvent.class, listener);
  }

  public Registration addMoreListener(ComponentEventListener<MoreEvent> listener) {
    return addListener(MoreEvent.class, listener);
  }

  /**
   * Which part of a picture is seen.
   *
   * @param x of what stands in the middle of the view, in the units of the canvas
   * @param y the same downwards
   * @param ratio how much is seen; the smaller, the nearer
   */
  public record Seen(double x, double y, double ratio) {}

  /** The view has come to rest elsewhere than before. */
  @DomEvent("network-see")
  public static final class SeeEvent extends ComponentEvent<NetworkCanvas> {

    private final transient @Nullable Seen at;

    public SeeEvent(
        NetworkCanvas source,
        boolean fromClient,
        @EventData("event.detail.whole") boolean whole,
        @EventData("event.detail.x") double x,
        @EventData("event.detail.y") double y,
        @EventData("event.detail.ratio") double ratio) {
      super(source, fromClient);
      at = whole ? null : new Seen(x, y, ratio);
    }

    /** {@return from where; empty: all of it is seen} */
    public Optional<Seen> at() {
      return Optional.ofNullable(at);
    }
  }

  /** A node of the canvas was acted on by its user. */
  public abstract static sealed class NodeEvent extends ComponentEvent<NetworkCanvas> {

    private final transient String code;

    NodeEvent(NetworkCanvas source, boolean fromClient, String code) {
      super(source, fromClient);
      this.code = code;
    }

    /** {@return the code of the node} */
    public String code() {
      return code;
    }
  }

  /** A node was clicked, or chosen by keyboard. */
  @DomEvent("network-select")
  public static final class SelectEvent extends NodeEvent {

    public SelectEvent(
        NetworkCanvas source, boolean fromClient, @EventData("event.detail.code") String code) {
      super(source, fromClient, code);
    }
  }

  /** A node is to be expanded. */
  @DomEvent("network-expand")
  public static final class ExpandEvent extends NodeEvent {

    private final boolean loaded;

    public ExpandEvent(
        NetworkCanvas source,
        boolean fromClient,
        @EventData("event.detail.code") String code,
        @EventData("event.detail.loaded") boolean loaded) {
      super(source, fromClient, code);
      this.loaded = loaded;
    }

    /**
     * {@return whether the browser still had the children and shows them already; otherwise it
     * waits for {@link NetworkCanvas#expand}}
     */
    public boolean loaded() {
      return loaded;
    }
  }

  /** A node's children were hidden. */
  @DomEvent("network-collapse")
  public static final class CollapseEvent extends NodeEvent {

    public CollapseEvent(
        NetworkCanvas source, boolean fromClient, @EventData("event.detail.code") String code) {
      super(source, fromClient, code);
    }
  }

  /** A node was put somewhere by hand. */
  @DomEvent("network-pin")
  public static final class PinEvent extends NodeEvent {

    private final transient CanvasPlace place;

    public PinEvent(
        NetworkCanvas source,
        boolean fromClient,
        @EventData("event.detail.code") String code,
        @EventData("event.detail.x") int x,
        @EventData("event.detail.y") int y) {
      super(source, fromClient, code);
      this.place = new CanvasPlace(code, x, y);
    }

    /** {@return where, in the units of the canvas} */
    public CanvasPlace place() {
      return place;
    }
  }

  /** What a node is linked with is to be brought out, or no more. */
  @DomEvent("network-spread")
  public static final class SpreadEvent extends NodeEvent {

    private final int choice;

    public SpreadEvent(
        NetworkCanvas source,
        boolean fromClient,
        @EventData("event.detail.code") String code,
        @EventData("event.detail.choice") int choice) {
      super(source, fromClient, code);
      this.choice = choice;
    }

    /** {@return by which of the ways to be linked, from 1} */
    public int choice() {
      return choice;
    }
  }

  /** A node is no longer to stay where it was put by hand. */
  @DomEvent("network-unpin")
  public static final class UnpinEvent extends NodeEvent {

    public UnpinEvent(
        NetworkCanvas source, boolean fromClient, @EventData("event.detail.code") String code) {
      super(source, fromClient, code);
    }
  }

  /** The next page of a node's children is asked for, to come by {@link NetworkCanvas#append}. */
  @DomEvent("network-more")
  public static final class MoreEvent extends NodeEvent {

    private final int shown;

    public MoreEvent(
        NetworkCanvas source,
        boolean fromClient,
        @EventData("event.detail.code") String code,
        @EventData("event.detail.shown") int shown) {
      super(source, fromClient, code);
      this.shown = shown;
    }

    /** {@return how many of the children are drawn so far} */
    public int shown() {
      return shown;
    }
  }
}
