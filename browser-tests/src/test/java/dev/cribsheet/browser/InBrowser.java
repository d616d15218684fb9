package dev.cribsheet.browser;

import dev.cribsheet.browser.site.Pack;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that need a browser: they may ask for a {@link Visitor}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(VisitorExtension.class)
@interface InBrowser {
  /** Whose site it is. */
  Pack value() default Pack.SYSTEM_DESIGN;
}
