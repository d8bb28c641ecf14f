package org.liancun.canvas;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws what goes from where through what to where, each as broad as its share. */
@Tag("liancun-flow")
@JsModule("./flow/liancun-flow.ts")
@NpmPackage(value = "d3-sankey", version = "0.12.3")
@NpmPackage(value = "@types/d3-sankey", version = "0.12.5", dev = true)
public final class FlowCanvas extends Component implements HasSize, HasStyle {

  /**
   * A place in one of the columns.
   *
   * @param code told when it is chosen; null: it cannot be
   * @param detail said beside the name when one points at it
   */
  public record Stop(String id, int column, @Nullable String code, String name, String detail) {}

  /** What goes from one place to another, from one column to the next. */
  public record Run(String from, String to, double share) {}

  /** Says in one sentence what is drawn, for those who do not see it. */
  public void summary(String sentence) {
    getElement().setProperty("summary", sentence);
  }

  /**
   * Replaces everything drawn.
   *
   * @param kind of relationship whose colour the runs wear
   * @param columns what stands in each
   * @param stops in the order in which they are drawn in their columns
   */
  public void show(String kind, List<String> columns, List<Stop> stops, List<Run> runs) {
    var titles = JacksonUtils.createArrayNode();
    columns.forEach(titles::add);
    var places = JacksonUtils.createArrayNode();
    for (var stop : stops) {
      var row = places.addArray();
      row.add(stop.id()).add(stop.column()).add(stop.code()).add(stop.name()).add(stop.detail());
    }
    var shares = JacksonUtils.createArrayNode();
    runs.forEach(run -> shares.addArray().add(run.from()).add(run.to()).add(run.share()));
    getElement().callJsFunction("show", kind, titles, places, shares);
  }

  public Registration addSelectListener(ComponentEventListener<SelectEvent> listener) {
    return addListener(SelectEvent.class, listener);
  }

  /** A place was chosen. */
  @DomEvent("flow-select")
  public static final class SelectEvent extends ComponentEvent<FlowCanvas> {

    private final transient String code;

    public SelectEvent(
        FlowCanvas source, boolean fromClient, @EventData("event.detail.code") String code) {
      super(source, fromClient);
      this.code = code;
    }

    /** {@return the code of the place} */
    public String code() {
      return code;
    }
  }
}
