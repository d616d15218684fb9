package dev.cribsheet.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.pack.PublicName.Remedy;
import java.util.List;
import org.junit.jupiter.api.Test;

class VanishedNamesTest {
  private static final SourceRef PLACE = SourceRef.file("a.yaml");

  @Test
  void aNameThatIsAnIdOrAnAliasIsThere() {
    assertThat(gone(List.of(name("a", "b")), List.of(name("b", "a")))).isEmpty();
  }

  @Test
  void anAliasMustStayToo() {
    assertThat(gone(List.of(name("a", "older")), List.of(name("a"))))
        .containsExactly("the step 'older' is gone: the earlier version had it");
  }

  @Test
  void partsAreComparedWithThoseOfTheEntryThatHasTheName() {
    PublicName earlier = with(name("a"), item("x"), item("y"));
    PublicName renamed = with(name("b", "a"), item("x"));
    PublicName other = with(name("c"), item("y"));
    assertThat(gone(List.of(earlier), List.of(other, renamed)))
        .containsExactly("the item 'y' of the step 'b' is gone: the earlier version had it");
  }

  @Test
  void partsOfAnEntryThatIsGoneAreNotReported() {
    assertThat(gone(List.of(with(name("a"), item("x"))), List.of()))
        .containsExactly("the step 'a' is gone: the earlier version had it");
  }

  @Test
  void aNameOfAnotherKindIsNotTheSame() {
    assertThat(gone(List.of(name("a")), List.of(item("a")))).hasSize(1);
  }

  private static List<String> gone(List<PublicName> earlier, List<PublicName> present) {
    Diagnostics found = new Diagnostics();
    new VanishedNames(found).report(earlier, present);
    return found.sorted().stream().map(Diagnostic::message).toList();
  }

  private static PublicName name(String id, String... others) {
    return new PublicName("step", id, List.of(others), Remedy.ALIAS, PLACE, List.of());
  }

  private static PublicName item(String id) {
    return PublicName.of("item", id, Remedy.ALIAS, PLACE);
  }

  private static PublicName with(PublicName name, PublicName... parts) {
    return new PublicName(
        name.kind(), name.id(), name.others(), name.remedy(), PLACE, List.of(parts));
  }
}
