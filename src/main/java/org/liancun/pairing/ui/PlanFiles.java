package org.liancun.pairing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liancun.frame.Download;
import org.liancun.pairing.PlanCard;
import org.liancun.pairing.paper.PlanPaper;
import org.liancun.pairing.paper.PlanPicture;
import org.liancun.pairing.paper.PlanSheets;
import org.liancun.pairing.planning.Plan;

/** Takes a plan away as a document or a workbook, as it is when one clicks. */
final class PlanFiles extends Div {

  private static final String DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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

  PlanFiles(Supplier<Optional<Taken>> taken) {
    this.taken = taken;
    addClassName("lc-plan-files");
    add(link("pairing.paper.document", this::document), link("pairing.paper.workbook", this::book));
  }

  private Anchor link(String key, Supplier<@Nullable Download> file) {
    var link =
        new Anchor(
            DownloadHandler.fromInputStream(
                event -> {
                  var download = file.get();
                  return download == null
                      ? DownloadResponse.error(404)
                      : download.orElse(getTranslation("query.away"));
                }),
            getTranslation(key));
    link.addClassName("lc-download");
    return link;
  }

  private @Nullable Download document() {
    var language = getLocale();
    return taken
        .get()
        .map(
            it ->
                new Download(
                    it.name() + ".docx",
                    DOCUMENT,
                    out ->
                        PlanPaper.write(
                            it.name(),
                            it.card(language),
                            PlanPicture.of(it.made().ground().chart(), it.plan()),
                            language,
                            out)))
        .orElse(null);
  }

  private @Nullable Download book() {
    var language = getLocale();
    return taken
        .get()
        .map(
            it ->
                new Download(
                    it.name() + ".xlsx",
                    WORKBOOK,
                    out -> PlanSheets.write(it.card(language), language, out)))
        .orElse(null);
  }
}
