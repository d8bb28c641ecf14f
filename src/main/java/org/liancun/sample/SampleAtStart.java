package org.liancun.sample;

import org.liancun.graph.GraphReady;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Greets a newcomer with the sample, unless told not to. */
@Component
@ConditionalOnBooleanProperty("liancun.sample")
class SampleAtStart {

  private final Sample sample;

  SampleAtStart(Sample sample) {
    this.sample = sample;
  }

  @EventListener(GraphReady.class)
  void load() {
    sample.loadIntoEmptyStore();
  }
}
