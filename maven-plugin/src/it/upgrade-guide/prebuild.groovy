// The project that the tests of the generator upgrade too, and its theme as two versions of a jar.
import java.nio.file.FileSystems
import java.nio.file.Files

def root = basedir.toPath().resolve('../../../../..').normalize()
def old = root.resolve('generator/src/test/resources/upgrade-0.1.0')
def guide = root.resolve('docs/upgrade-0.2.md').toFile().text
def version = (Files.readString(root.resolve('maven-plugin/pom.xml')) =~ /<version>(.*?)<\/version>/)[0][1]
['before', 'after'].each {
  def pom = new File(basedir, "${it}/pom.xml")
  pom.text = pom.text.replace('@project.version@', version)
}
def layout = (guide =~ /(?m)^`theme\/templates\/layouts\/base\.peb`:\n\n```html\n((?s:.*?))^```/)[0][1]

['0.1.0', '0.2.0'].each { number ->
  def folder = localRepositoryPath.toPath().resolve("org/example/house-theme/${number}")
  Files.createDirectories(folder)
  folder.resolve("house-theme-${number}.pom").toFile().text = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>house-theme</artifactId>
  <version>${number}</version>
</project>
"""
  def jar = folder.resolve("house-theme-${number}.jar")
  Files.deleteIfExists(jar)
  FileSystems.newFileSystem(jar, [create: 'true']).withCloseable { zip ->
    def theme = old.resolve('theme')
    Files.walk(theme).withCloseable { files ->
      files.filter { Files.isRegularFile(it) }.forEach {
        def target = zip.getPath(theme.relativize(it).toString())
        Files.createDirectories(target.parent)
        def text = number == '0.2.0' && it.fileName.toString() == 'base.peb' ? layout : Files.readString(it)
        Files.writeString(target, text)
      }
    }
  }
}

['before', 'after'].each { project ->
  def content = old.resolve('content')
  Files.walk(content).withCloseable { files ->
    files.filter { Files.isRegularFile(it) }.forEach {
      def target = basedir.toPath().resolve(project).resolve('content').resolve(content.relativize(it).toString())
      Files.createDirectories(target.parent)
      Files.writeString(target, Files.readString(it))
    }
  }
}

// Without the change, the errors in the layout do not show up.
def diffs = (guide =~ /(?m)^```diff\n--- (\S+)\n((?s:.*?))^```/).collect { all, path, lines -> [path, lines] }
assert diffs.size() == 1
diffs.each { diff ->
  def (path, lines) = diff
  def signed = { sign -> lines.readLines().findAll { it.startsWith(sign) }.collect { it.substring(1) + '\n' }.join() }
  ['before', 'after'].each { project ->
    def file = new File(basedir, "${project}/${path}")
    assert file.text.contains(signed('-'))
    file.text = signed('-') ? file.text.replace(signed('-'), signed('+')) : file.text + signed('+')
  }
}
return true
