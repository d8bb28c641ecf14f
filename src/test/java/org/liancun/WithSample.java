package org.liancun;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every test finds the sample county in the graph, and leaves it as it is: it is loaded once for
 * all tests that follow each other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@LiancunTest
public @interface WithSample {}
