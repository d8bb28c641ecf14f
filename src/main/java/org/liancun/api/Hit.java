package org.liancun.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.liancun.organization.Found;

/** What a search found. */
@Schema(description = "What a search found")
record Hit(
    String code,
    String name,
    String level,
    @Schema(description = "The names of what it lies in, topmost first") List<String> way) {

  static Hit of(Found found) {
    return new Hit(found.code(), found.name(), found.level().key(), found.way());
  }
}
