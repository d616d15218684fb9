// Our pack, where an installed one would be: it is built after the plugin.
import java.nio.file.FileSystems
import java.nio.file.Files

['my-notes', 'own-notes'].each { assert new File(basedir, it).mkdir() }

def module = basedir.toPath().resolve('../../../..').normalize()
def version = (Files.readString(module.resolve('pom.xml')) =~ /<version>(.*?)<\/version>/)[0][1]
def folder = localRepositoryPath.toPath().resolve("dev/cribsheet/cribsheet-system-design/${version}")
Files.createDirectories(folder)
Files.writeString(folder.resolve("cribsheet-system-design-${version}.pom"), """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>dev.cribsheet</groupId>
  <artifactId>cribsheet-system-design</artifactId>
  <version>${version}</version>
</project>
""")
def jar = folder.resolve("cribsheet-system-design-${version}.jar")
Files.deleteIfExists(jar)
def source = module.resolveSibling('content')
FileSystems.newFileSystem(jar, [create: 'true']).withCloseable { zip ->
  def pack = Files.createDirectories(zip.getPath('META-INF/cribsheet'))
  def descriptor = "id: system-design\ntitle: Ours\nversion: '${version}'\ncontent-model: 1\n"
  Files.writeString(pack.resolve('pack.yaml'), descriptor)
  Files.walk(source).withCloseable { files ->
    files.filter { Files.isRegularFile(it) }.map { source.relativize(it) }
      .filter { !(it.getName(0).toString() in ['target', 'pom.xml', 'LICENSE']) }.forEach {
        def copy = pack.resolve('content').resolve(it.toString())
        Files.createDirectories(copy.parent)
        Files.copy(source.resolve(it), copy)
      }
  }
}
return true
