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
import org.jspecify.annotations.Nullable;

/**
 * Draws villages as areas on a plane, what they make up, and the links among them; it asks nobody
 * for tiles.
 *
 * <p>The browser holds what was sent, as of {@link NetworkCanvas}.
 */
@Tag("liancun-map")
@JsModule("./map/liancun-map.ts")
@NpmPackage(value = "ol", version = "10.11.0")
public final class NetworkMap extends Component
    implements HasSize, HasStyle, Focusable<NetworkMap>, Picking {

  /** Replaces every sentence the map shows. */
  public void texts(CanvasTexts texts) {
    getElement().callJsFunction("localise", CanvasJson.texts(texts));
  }

  /** Says in one sentence what the map shows, for those who do not see it. */
  public void summary(String sentence) {
    getElement().setProperty("summary", sentence);
  }

  /** Says in a corner what one has to know to read the map; empty: nothing. */
  public void remark(String sentence) {
    getElement().setProperty("remark", sentence);
  }

  /**
   * Replaces everything drawn, and fits it into view unless the root stays the same.
   *
   * @param blanks outer borders of what lies between the areas and is not shown, each as of {@link
   *     MapArea}
   * @param links only those with both ends among the areas are drawn
   * @param colouring as of {@link NetworkCanvas#look}
   */
  public void show(
      String root,
      Collection<MapArea> areas,
      Collection<List<double[]>> blanks,
      Collection<MapOutline> outlines,
      Collection<CanvasLink> links,
      String colouring) {
    getElement()
        .callJsFunction(
            "show",
            root,
            MapJson.areas(areas),
            MapJson.blanks(blanks),
            MapJson.outlines(outlines),
            CanvasJson.links(links),
            colouring);
  }

  /** Lets people drag the end of a link to another area, or no longer; nothing is moved by it. */
  public void relinkable(boolean is) {
    getElement().setProperty("relinkable", is);
  }

  /** Marks an area as selected, or none; fires no event. */
  public void select(@Nullable String code) {
    select(code == null ? List.of() : List.of(code));
  }

  /** Marks some areas as selected, or none; fires no event. */
  public void select(Collection<String> codes) {
    getElement().callJsFunction("select", CanvasJson.codes(codes));
  }

  /** Moves the view so that some areas are seen, unless one of them is. */
  public void reveal(Collection<String> codes) {
    getElement().callJsFunction("reveal", CanvasJson.codes(codes));
  }

  public Registration addSelectListener(ComponentEventListener<SelectEvent> listener) {
    return addListener(SelectEvent.class, listener);
  }

  public Registration addRelinkListener(ComponentEventListener<RelinkEvent> listener) {
    return addListener(RelinkEvent.class, listener);
  }

  /** The end of a link was dragged to another area. */
  @DomEvent("map-relink")
  public static final class RelinkEvent extends ComponentEvent<NetworkMap> {

    private final transient String kept;
    private final transient String was;
    private final transient String to;

    public RelinkEvent(
        NetworkMap source,
        boolean fromClient,
        @EventData("event.detail.kept") String kept,
        @EventData("event.detail.was") String was,
        @EventData("event.detail.to") String to) {
      super(source, fromClient);
      this.kept = kept;
      this.was = was;
      this.to = to;
    }

    /** {@return the code of the area at which the other end stays} */
    public String kept() {
      return kept;
    }

    /** {@return that from which it was dragged} */
    public String was() {
      return was;
    }

    /** {@return that to which it was dragged} */
    public String to() {
      return to;
    }
  }

  /** An area was clicked. */
  @DomEvent("map-select")
  public static final class SelectEvent extends ComponentEvent<NetworkMap> {

    private final transient String code;

    public SelectEvent(
        NetworkMap source, boolean fromClient, @EventData("event.detail.code") String code) {
      super(source, fromClient);
      this.code = code;
    }

    /** {@return the code of the area} */
    public String code() {
      return code;
    }
  }
}
