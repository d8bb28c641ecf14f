package org.liancun.intake.remarks;

import java.util.List;
import java.util.Locale;
import org.liancun.intake.Finding;
import org.liancun.intake.RemarkColumn;
import org.liancun.intake.SheetHead;
import org.liancun.intake.Upload;
import org.liancun.intake.reading.ExtendedText;

/** Remarks in one more column of a CSV file. */
record TextRemarks(List<SheetHead> heads, List<Finding> findings, Locale locale) {

  byte[] in(Upload original) {
    var head = heads.getFirst();
    var remarks = new Remarks(head, findings, locale);
    return new ExtendedText(original.file(), original.bytes())
        .with(head.row(), RemarkColumn.header(locale), RemarkColumn::isNamedBy, remarks.byRow());
  }
}
