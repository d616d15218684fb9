// Two versions of a pack, where installed ones would be.
import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

['1.0', '1.1'].each { version ->
  def folder = new File(localRepositoryPath, "org/example/upgraded/${version}")
  folder.mkdirs()
  new File(folder, "upgraded-${version}.pom").text = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>upgraded</artifactId>
  <version>${version}</version>
</project>
"""
  def entries = [
    'META-INF/cribsheet/pack.yaml': "id: interviews\ntitle: Interviews\nversion: \"${version}\"\ncontent-model: 1\n"
  ]
  ['site.yaml', 'red-flags.yaml', 'steps/1-understand.md'].each { path ->
    entries["META-INF/cribsheet/content/${path}"] = new File(basedir, "${version}/${path}").text
  }
  new ZipOutputStream(new FileOutputStream(new File(folder, "upgraded-${version}.jar"))).withCloseable { jar ->
    entries.each { name, text ->
      jar.putNextEntry(new ZipEntry(name.toString()))
      jar.write(text.getBytes('UTF-8'))
    }
  }
}
return true
