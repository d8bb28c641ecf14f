package org.liancun.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DatumTests {

  private static final double MILLIMETRE = 1e-8;

  @Test
  void aWebMapsPositionComesBackToWhereItWasTaken() {
    for (double longitude = 75; longitude < 135; longitude += 7.3) {
      for (double latitude = 18; latitude < 53; latitude += 5.1) {
        var moved = Datum.moved(new Datum.Degrees(longitude, latitude));
        var back = Datum.GCJ02.toWgs84(moved.longitude(), moved.latitude());
        assertThat(back.longitude()).isCloseTo(longitude, within(MILLIMETRE));
        assertThat(back.latitude()).isCloseTo(latitude, within(MILLIMETRE));
      }
    }
  }

  @Test
  void inBeijingAWebMapIsOffByWhatIsKnown() {
    var moved = Datum.moved(new Datum.Degrees(116.391, 39.907));
    assertThat(moved.longitude()).isCloseTo(116.39724, within(1e-5));
    assertThat(moved.latitude()).isCloseTo(39.90840, within(1e-5));
  }

  @Test
  void wherePositionsStateNothingTheyStay() {
    assertThat(Datum.named("").toWgs84(115.5, 36.5)).isEqualTo(new Datum.Degrees(115.5, 36.5));
  }
}
