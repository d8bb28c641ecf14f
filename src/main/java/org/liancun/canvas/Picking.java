package org.liancun.canvas;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What people pick out on a canvas or a map, and the steps that they take back there by key. */
public sealed interface Picking extends HasElement permits NetworkCanvas, NetworkMap {

  /** Marks these as picked out and no others, whether they are drawn or not; fires no event. */
  default void mark(Collection<String> codes) {
    getElement().callJsFunction("markAll", CanvasJson.codes(codes));
  }

  /** Shows what is picked out, or else what is selected, as large as that goes. */
  default void closer() {
    getElement().callJsFunction("closer");
  }

  /** Adds a listener for what was picked out, or no longer. */
  default Registration addPickListener(ComponentEventListener<PickEvent> listener) {
    return ComponentUtil.addListener((Component) this, PickEvent.class, listener);
  }

  /** Adds a listener for keys that ask for the step before, or the one after. */
  default Registration addStepListener(ComponentEventListener<StepEvent> listener) {
    return ComponentUtil.addListener((Component) this, StepEvent.class, listener);
  }

  /** Other things than before are picked out. */
  @DomEvent("picture-pick")
  final class PickEvent extends ComponentEvent<Component> {

    private final transient List<String> codes;

    public PickEvent(
        Component source, boolean fromClient, @EventData("event.detail.codes") String codes) {
      super(source, fromClient);
      this.codes = Stream.of(codes.split(",")).filter(code -> !code.isEmpty()).toList();
    }

    /** {@return the codes of all that is picked out now} */
    public List<String> codes() {
      return codes;
    }
  }

  /** A step back or forth is asked for. */
  @DomEvent("picture-step")
  final class StepEvent extends ComponentEvent<Component> {

    private final boolean back;

    public StepEvent(
        Component source, boolean fromClient, @EventData("event.detail.back") boolean back) {
      super(source, fromClient);
      this.back = back;
    }

    /** {@return whether it is the one before, not the one after} */
    public boolean isBack() {
      return back;
    }
  }
}
