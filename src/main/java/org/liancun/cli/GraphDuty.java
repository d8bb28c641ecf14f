package org.liancun.cli;

import java.util.function.ToIntFunction;
import org.springframework.beans.factory.BeanFactory;

/** Gives a command the application that it works with. */
@FunctionalInterface
interface GraphDuty {

  /**
   * Works on the graph of a data folder.
   *
   * @param work from the application's beans to the exit status
   * @return that exit status
   */
  int withGraph(DataFolder data, ToIntFunction<BeanFactory> work);
}
