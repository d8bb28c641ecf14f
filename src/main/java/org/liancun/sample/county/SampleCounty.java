package org.liancun.sample.county;

/** Where in the sample county its stories are told. */
public final class SampleCounty {

  /** The county. */
  public static final String CODE = SamplePlan.CODE + "000000";

  /** The township whose groups took over from group cadres (S1). */
  public static final String OF_GROUPS = township(PartyGroups.TOWNSHIP);

  /** The town with general branches since 2010 (S2). */
  public static final String OF_GENERAL_BRANCHES = township(GeneralBranches.TOWNSHIP);

  private SampleCounty() {}

  private static String township(String name) {
    var names = Words.table("townships").stream().map(line -> line.getFirst()).toList();
    return SamplePlan.code(1 + names.indexOf(name));
  }
}
