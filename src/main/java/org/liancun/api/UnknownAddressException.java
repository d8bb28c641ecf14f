package org.liancun.api;

/** Asked for an address below {@code /api} at which there is nothing. */
final class UnknownAddressException extends RuntimeException {

  UnknownAddressException(String address) {
    super("There is nothing at %s; /api/v1/openapi describes what there is.".formatted(address));
  }
}
