package dev.cribsheet.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CascadeLayersTest {
  @Test
  void neighboursOfOneLayerShareABlockInTheirOrder() {
    assertThat(
            CascadeLayers.join(
                List.of(
                    "@layer a,b;",
                    "@layer a{p{x:y}}",
                    "@layer a{@media print{q{x:y}}}",
                    "@layer b{p{x:z}}",
                    "@layer b{p{x:z}}.plain{x:y}",
                    "@layer b{q{x:z}}@layer b{r{x:z}}")))
        .isEqualTo(
            "@layer a,b;@layer a{p{x:y}@media print{q{x:y}}}@layer b{p{x:z}}"
                + "@layer b{p{x:z}}.plain{x:y}"
                + "@layer b{q{x:z}}@layer b{r{x:z}}");
  }
}
