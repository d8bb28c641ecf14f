package org.liancun.pairing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.liancun.frame.Download;
import org.liancun.intake.export.Format;
import org.liancun.pairing.PlanCard;
import org.liancun.pairing.paper.PlanPaper;
import org.liancun.pairing.paper.PlanPicture;
import org.liancun.pairing.paper.PlanSheets;
import org.liancun.pairing.planning.Plan;

/** Takes a plan away as a document or a workbook, as it is when one clicks. */
final class PlanFiles extends Div {

  private static final String DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /**
   * What is taken away.
   *
   * @param name of the plan
   */
  record Taken(String name, PlanWorks.Made made, Plan plan) {

    PlanCard card(Locale language) {
      var ground = made.ground();
      return PlanCard.of(plan, ground.scope(), ground.from().asOf(), language);
    }
  }

  private final transient Supplier<Optional<Taken>> taken;

  /** Writes a plan in a language. */
  private interface Writing {
    void write(Taken taken, Locale language, OutputStream out) throws IOException;
  }

  PlanFiles(Supplier<Optional<Taken>> taken) {
    this.taken = taken;
    addClassName("lc-plan-files");
    add(
        link("pairing.paper.document", ".docx", DOCUMENT, PlanFiles::document),
        link("pairing.paper.workbook", ".xlsx", Format.WORKBOOK, PlanFiles::book));
  }

  private Anchor link(String key, String ending, String type, Writing writing) {
    var link =
        new Anchor(
            DownloadHandler.fromInputStream(
                event ->
                    taken
                        .get()
                        .map(it -> file(it, ending, type, writing))
                        .orElseGet(() -> DownloadResponse.error(404))),
            getTranslation(key));
    link.addClassName("lc-download");
    return link;
  }

  private DownloadResponse file(Taken it, String ending, String type, Writing writing) {
    var language = getLocale();
    return new Download(it.name() + ending, type, out -> writing.write(it, language, out))
        .orElse(getTranslation("query.away"));
  }

  private static void document(Taken it, Locale language, OutputStream out) throws IOException {
    var picture = PlanPicture.of(it.made().ground().chart(), it.plan());
    PlanPaper.write(it.name(), it.card(language), picture, language, out);
  }

  private static void book(Taken it, Locale language, OutputStream out) throws IOException {
    var picture = PlanPicture.of(it.made().ground().chart(), it.plan());
    PlanSheets.write(it.card(language), picture, language, out);
  }
}
