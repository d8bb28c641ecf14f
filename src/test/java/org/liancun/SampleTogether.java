package org.liancun;

import static java.util.Comparator.comparing;

import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** All tests of the sample county follow each other, so that it is loaded once. */
public final class SampleTogether implements ClassOrderer {

  @Override
  public void orderClasses(ClassOrdererContext context) {
    context.getClassDescriptors().sort(comparing(SampleTogether::isElsewhere));
  }

  private static boolean isElsewhere(ClassDescriptor described) {
    return !described.isAnnotated(WithSample.class);
  }
}
