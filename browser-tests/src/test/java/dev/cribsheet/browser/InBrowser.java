package dev.cribsheet.browser;

import dev.cribsheet.browser.site.Pack;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks tests that need a browser; they can have a {@link Visitor} parameter. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(VisitorExtension.class)
@interface InBrowser {
  /** The pack whose site is tested. */
  Pack value() default Pack.SYSTEM_DESIGN;
}
