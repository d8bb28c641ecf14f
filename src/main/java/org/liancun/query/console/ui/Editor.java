package org.liancun.query.console.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.liancun.query.console.Vocabulary;
import tools.jackson.databind.JsonNode;

/** An editor for statements; the browser remembers what was run. */
@Tag("liancun-editor")
@JsModule("./console/liancun-editor.ts")
@NpmPackage(value = "@codemirror/autocomplete", version = "6.20.4")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/language", version = "6.13.1")
@NpmPackage(value = "@codemirror/legacy-modes", version = "6.5.5")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@lezer/highlight", version = "1.2.5")
final class Editor extends Component implements HasStyle {

  /** The words of an editor, as the browser is sent them. */
  private record Words(
      List<String> labels, List<String> types, List<String> properties, List<String> parameters) {}

  private record Labels(String name, String hint, Map<String, String> kinds) {}

  /** Says whose editor it is, and what it completes. */
  void prepare(String account, Vocabulary known, List<String> parameters) {
    var kinds =
        Map.of(
            "label", getTranslation("console.kind.label"),
            "type", getTranslation("console.kind.type"),
            "property", getTranslation("console.kind.property"),
            "parameter", getTranslation("console.kind.parameter"));
    var labels =
        new Labels(getTranslation("console.editor"), getTranslation("console.editor.hint"), kinds);
    var words = new Words(known.labels(), known.types(), known.properties(), parameters);
    getElement()
        .callJsFunction(
            "prepare", JacksonUtils.beanToJson(labels), account, JacksonUtils.beanToJson(words));
  }

  /** Puts a statement there. */
  void write(String statement) {
    getElement().callJsFunction("write", statement);
  }

  /** Puts a statement there that was run before. */
  void recall(int index) {
    getElement().callJsFunction("recall", index);
  }

  /** Runs what stands there, begun with a word or none, as the keys do. */
  void run(String prefix) {
    getElement().callJsFunction("run", prefix);
  }

  void onRun(Consumer<String> told) {
    addListener(RunEvent.class, event -> told.accept(event.text));
  }

  void onHistory(Consumer<List<String>> told) {
    addListener(HistoryEvent.class, event -> told.accept(event.lines));
  }

  /** A statement is to be run. */
  @DomEvent("run")
  public static final class RunEvent extends ComponentEvent<Editor> {

    private final String text;

    public RunEvent(
        Editor source, boolean fromClient, @EventData("event.detail.text") String text) {
      super(source, fromClient);
      this.text = text;
    }
  }

  /** The browser remembers these, the last one first. */
  @DomEvent("history")
  public static final class HistoryEvent extends ComponentEvent<Editor> {

    private final transient List<String> lines;

    public HistoryEvent(
        Editor source, boolean fromClient, @EventData("event.detail.lines") JsonNode lines) {
      super(source, fromClient);
      this.lines = lines.valueStream().map(JsonNode::asString).toList();
    }
  }
}
