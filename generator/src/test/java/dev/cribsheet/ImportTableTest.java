package dev.cribsheet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of packages in ARCHITECTURE.md: a package only imports those in the rows above it. */
class ImportTableTest {
  /** The engine's interface has a method that takes a file; our implementation ignores it. */
  private static final String NAMES_FILES = "SvgPainter";

  private static final String ROOT = "dev.cribsheet";

  /** Below the root package, so no other package imports it. */
  private static final String SERVE = "serve";

  /** Each row may import the rows above it; packages in the same row do not import each other. */
  private static final List<List<String>> TABLE =
      List.of(
          List.of("parallel", "codec", "colour"),
          List.of("diagnostic"),
          List.of("cache"),
          List.of("html"),
          List.of("source"),
          List.of("yaml"),
          List.of("highlight"),
          List.of("diagram"),
          List.of("estimate"),
          List.of("drawing"),
          List.of("markdown.model", "markdown.limits", "markdown.html"),
          List.of("markdown.engine"),
          List.of("markdown.render"),
          List.of("markdown"),
          List.of("address"),
          List.of("content.model"),
          List.of("content.media", "content.format"),
          List.of("content.field"),
          List.of("content.layer"),
          List.of("content.review"),
          List.of("content"),
          List.of("validate", "pack", "adopt"),
          List.of("site"),
          List.of("theme"),
          List.of("view.part"),
          List.of("view.sheet"),
          List.of("view.page"),
          List.of("output"),
          List.of(
              "render.html.template",
              "render.pdf",
              "render.asset",
              "render.export",
              "render.sitemap"),
          List.of("render.html.context"),
          List.of("render.html.part"),
          List.of("render.html.bank"),
          List.of("render.html.page"),
          List.of("render.sheet", "render.search", "render.offline"),
          List.of("leak", "write", "report"),
          List.of(SERVE));

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  @Test
  void everyPackageIsInTheTable() {
    Set<String> packages =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals(ROOT))
            .map(name -> name.substring(ROOT.length() + 1))
            .collect(Collectors.toSet());
    assertThat(packages)
        .containsExactlyInAnyOrderElementsOf(TABLE.stream().flatMap(List::stream).toList());
  }

  @Test
  void importsGoUpTheTableOnly() {
    for (int row = 0; row < TABLE.size(); row++) {
      for (String from : TABLE.get(row)) {
        List<String> below = new ArrayList<>(from.equals(SERVE) ? List.of() : List.of(ROOT));
        TABLE.get(row).stream()
            .filter(name -> !name.equals(from))
            .forEach(name -> below.add(full(name)));
        TABLE.subList(row + 1, TABLE.size()).stream()
            .flatMap(List::stream)
            .forEach(name -> below.add(full(name)));
        noClasses()
            .that()
            .resideInAPackage(full(from))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(below.toArray(String[]::new))
            .check(CLASSES);
      }
    }
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  /**
   * ICU: terminal cells, deceptive host names, plurals and dates, sentences, the glossary's
   * letters, and in print the forms of Arabic letters and the scripts of missing glyphs.
   */
  @ParameterizedTest
  @CsvSource({
    "com.vladsch.flexmark.., markdown.limits markdown.html markdown.engine markdown.render",
    "org.yaml.snakeyaml.., yaml",
    "io.pebbletemplates.., render.html.template",
    "com.openhtmltopdf.., render.pdf",
    "org.apache.pdfbox.., render.pdf",
    "org.apache.xmpbox.., render.pdf",
    "org.jsoup.., render.pdf",
    "org.tartarus.snowball.., render.search",
    "org.apache.lucene.., ''",
    "org.eclipse.elk.., drawing",
    "com.ezylang.evalex.., estimate",
    "org.apache.hc.., serve",
    "com.ibm.icu.., diagnostic html theme render.html.part render.pdf",
  })
  void aLibraryStaysInItsPackages(String library, String packages) {
    noClasses()
        .that()
        .resideOutsideOfPackages(full(packages.split(" ")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({"java.nio.file.Files, cache serve source write", "java.io.File, ''"})
  void filesAreTouchedInTheirPackagesOnly(String type, String packages) {
    noClasses()
        .that()
        .resideOutsideOfPackages(full(packages.split(" ")))
        .and()
        .doNotHaveSimpleName(NAMES_FILES)
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(type)
        .check(CLASSES);
  }

  @Test
  void nothingReadsTheClockOrChance() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .check(CLASSES);
  }

  @Test
  void nothingDependsOnTheLanguageOfTheMachine() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .check(CLASSES);
  }

  private static String full(String name) {
    return name.isEmpty() ? ROOT : ROOT + "." + name;
  }

  private static String[] full(String[] names) {
    return Arrays.stream(names).map(ImportTableTest::full).toArray(String[]::new);
  }
}
