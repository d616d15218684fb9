// A pack, where an installed one would be. It names a service whose class must not be loaded.
import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

def folder = new File(localRepositoryPath, 'org/example/interviews/2.0')
folder.mkdirs()
new File(folder, 'interviews-2.0.pom').text = '''<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>interviews</artifactId>
  <version>2.0</version>
</project>
'''
def entries = [
  'META-INF/cribsheet/pack.yaml': 'id: interviews\ntitle: Interviews\nversion: "2.0"\ncontent-model: 1\n'
]
['java.nio.charset.spi.CharsetProvider', 'java.nio.file.spi.FileSystemProvider',
 'javax.xml.stream.XMLInputFactory', 'javax.xml.parsers.SAXParserFactory'].each {
  entries["META-INF/services/${it}"] = 'org.example.Trap\n'
}
def base = new File(basedir, 'base')
base.eachFileRecurse { file ->
  if (file.file) {
    def path = base.toPath().relativize(file.toPath()).toString().replace('\\', '/')
    entries["META-INF/cribsheet/content/${path}"] = file.text
  }
}
new ZipOutputStream(new FileOutputStream(new File(folder, 'interviews-2.0.jar'))).withCloseable { jar ->
  entries.each { name, text ->
    jar.putNextEntry(new ZipEntry(name.toString()))
    jar.write(text.getBytes('UTF-8'))
  }
}
return true
