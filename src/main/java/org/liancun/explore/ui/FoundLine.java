package org.liancun.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import org.liancun.organization.Found;

/** What was found, as a line to choose: its name, its level, and where it belongs. */
public final class FoundLine {

  private static final String LINE =
      """
      <div class="lc-found"><span class="lc-found-name">${item.name}</span>
      <span class="lc-chip">${item.level}</span>
      <span class="lc-small lc-secondary">${item.way}</span></div>""";

  private FoundLine() {}

  /** {@return what draws such lines for whoever reads a component} */
  public static Renderer<Found> of(Component reader, ValueProvider<Found, String> name) {
    return LitRenderer.<Found>of(LINE)
        .withProperty("name", name)
        .withProperty("level", found -> reader.getTranslation("level." + found.level().key()))
        .withProperty("way", found -> String.join(" \u203a ", found.way()));
  }
}
