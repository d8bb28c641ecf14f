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
   * @param links only those with both ends among the areas are drawn
   * @param colouring as of {@link NetworkCanvas#look}
   */
  public void show(
      String root,
      Collection<MapArea> areas,
      Collection<MapOutline> outlines,
      Collection<CanvasLink> links,
      String colouring) {
    getElement()
        .callJsFunction(
            "show",
            root,
            MapJson.areas(areas),
            MapJson.outlines(outlines),
            CanvasJson.links(links),
            colouring);
  }

  /** Marks an area as selected, or none; fires no event. */
  public void select(@Nullable String code) {
    getElement().callJsFunction("select", code == null ? "" : code);
  }

  /** Moves the view so that an area is seen. */
  public void reveal(String code) {
    getElement().callJsFunction("reveal", code);
  }

  public Registration addSelectListener(ComponentEventListener<SelectEvent> listener) {
    return addListener(SelectEvent.class, listener);
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
