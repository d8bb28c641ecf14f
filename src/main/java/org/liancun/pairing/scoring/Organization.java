package org.liancun.pairing.scoring;

import java.util.List;

/**
 * An organization that can help villages.
 *
 * @param township the unit in which it lies
 * @param given what it has given already
 */
public record Organization(String code, String name, String township, List<String> given)
    implements Side {

  public Organization {
    given = List.copyOf(given);
  }

  @Override
  public List<String> resources() {
    return given;
  }
}
