package org.liancun.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where a sheet is dropped or chosen. */
final class FileDrop extends Div {

  private static final int LARGEST = 64 * 1024 * 1024;

  private final List<org.liancun.intake.Upload> arrived = new ArrayList<>();

  FileDrop(Consumer<List<org.liancun.intake.Upload>> onFiles) {
    var choose = new Button(getTranslation("intake.choose"));
    choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var upload =
        new Upload(
            UploadHandler.inMemory(
                (file, bytes) ->
                    arrived.add(new org.liancun.intake.Upload(file.fileName(), bytes))));
    upload.addAllFinishedListener(event -> hand(onFiles));
    upload.setUploadButton(choose);
    upload.setDropLabel(new Span(getTranslation("intake.drop")));
    upload.setAcceptedFileExtensions(".csv", ".xlsx", ".txt", ".zip");
    upload.setMaxFileSize(LARGEST);
    upload.setI18n(words());
    upload.setWidthFull();
    upload.addFileRejectedListener(
        event -> add(new Paragraph(getTranslation("intake.rejected", LARGEST >> 20))));
    add(
        new H2(getTranslation("intake.title")),
        new Paragraph(getTranslation("intake.about")),
        upload);
  }

  /** Files that are dropped together belong together. */
  private void hand(Consumer<List<org.liancun.intake.Upload>> onFiles) {
    if (!arrived.isEmpty()) {
      onFiles.accept(List.copyOf(arrived));
      arrived.clear();
    }
  }

  private UploadI18N words() {
    var words = new UploadI18N();
    words.setError(
        new UploadI18N.Error()
            .setFileIsTooBig(getTranslation("intake.rejected", LARGEST >> 20))
            .setIncorrectFileType(getTranslation("intake.rejected", LARGEST >> 20)));
    return words;
  }
}
