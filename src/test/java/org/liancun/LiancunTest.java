package org.liancun;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole product on a real graph, which every test finds empty but for its accounts. All tests
 * with this annotation share one application, so it takes no properties.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"liancun.sample=false", "vaadin.productionMode=true"})
@Import({GraphDatabaseForTests.class, GraphContent.class})
@ExtendWith(EmptyGraphBeforeEach.class)
public @interface LiancunTest {}
