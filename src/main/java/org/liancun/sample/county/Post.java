package org.liancun.sample.county;

/** A post that somebody holds or held. */
final class Post {

  static final String BRANCH = "支部";
  static final String COMMITTEE = "村委会";
  static final String DUTY = "岗位";

  final Person holder;
  final String unit;
  final String title;
  final String body;
  String since;
  String until = "";

  Post(Person holder, String unit, String title, String body, String since) {
    this.holder = holder;
    this.unit = unit;
    this.title = title;
    this.body = body;
    this.since = since;
  }
}
