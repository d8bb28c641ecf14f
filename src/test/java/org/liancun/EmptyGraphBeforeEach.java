package org.liancun;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.liancun.sample.Sample;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Lets every test begin on an empty graph, or on one with the sample county only. */
final class EmptyGraphBeforeEach implements BeforeEachCallback {

  private static boolean holdsSample;

  @Override
  public void beforeEach(ExtensionContext context) {
    var beans = SpringExtension.getApplicationContext(context);
    boolean wantsSample = context.getRequiredTestClass().isAnnotationPresent(WithSample.class);
    if (!wantsSample || !holdsSample) {
      beans.getBean(GraphContent.class).empty();
    }
    if (wantsSample && !holdsSample) {
      beans.getBean(Sample.class).loadIntoEmptyStore();
    }
    holdsSample = wantsSample;
  }
}
