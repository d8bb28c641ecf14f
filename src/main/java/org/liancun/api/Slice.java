package org.liancun.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.liancun.organization.Page;

/** One page of a longer list. */
@Schema(description = "One page of a longer list")
record Slice<T>(
    @Schema(description = "What is on this page") List<T> items,
    @Schema(description = "Number of the page, from 0") int page,
    @Schema(description = "How many a page holds at most") int size,
    @Schema(description = "How many there are in all") int total) {

  static <S, T> Slice<T> of(Page<S> found, int page, int size, Function<S, T> form) {
    return new Slice<>(found.items().stream().map(form).toList(), page, size, found.total());
  }
}
