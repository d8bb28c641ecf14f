package org.liancun.sample.county;

/** One of the systems that the sample tells of. */
interface Story {

  /** Settles what its villages have to be, before anything of them is drawn. */
  void cast();

  /** Tells what happened, when villages and people are there. */
  void tell();
}
