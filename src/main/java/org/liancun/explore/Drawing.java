package org.liancun.explore;

import java.util.List;
import org.liancun.organization.Root;

/**
 * What an address shows.
 *
 * @param state the address's, put right where it named what there is not
 * @param roots all counties and the like to choose from
 * @param root the chosen one
 * @param children what lies below the units of the root, as far as the view shows it
 * @param unknown codes that the address named and nothing has
 */
public record Drawing(
    PictureState state,
    List<Root> roots,
    Root root,
    Picture picture,
    Children children,
    List<String> unknown) {

  /** {@return whether more was to be drawn than fits} */
  public boolean isCutShort() {
    var depth = state.view().depth();
    return depth != Depth.AUTO
        && picture
            .entries()
            .anyMatch(
                entry ->
                    entry.children() > 0
                        && entry.level().compareTo(depth.last(entry.level())) < 0
                        && !picture.expanded().contains(entry.code())
                        && !state.closed().contains(entry.code()));
  }
}
