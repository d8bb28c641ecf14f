package org.liancun.cli;

import java.util.concurrent.Callable;

/**
 * A command of the command line, annotated with picocli's {@code @Command}. To add one, add a class
 * to this package: it is found there, and given a {@link Product} and a {@link Terminal} if its
 * constructor asks for them.
 *
 * <p>The result of {@link #call()} is the exit status: 0 done, 1 refused or failed. A {@link
 * Refusal} becomes its sentence and 1.
 */
interface ConsoleCommand extends Callable<Integer> {}
