// An earlier version, where an installed one would be.
import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

def folder = new File(localRepositoryPath, 'org/example/earlier/1.0')
folder.mkdirs()
new ZipOutputStream(new FileOutputStream(new File(folder, 'earlier-1.0.jar'))).withCloseable { jar ->
  jar.putNextEntry(new ZipEntry('META-INF/cribsheet/pack.yaml'))
  jar.write('id: earlier\ntitle: Earlier\nversion: "1.0"\ncontent-model: 1\n'.getBytes('UTF-8'))
  ['site.yaml', 'glossary.yaml'].each { name ->
    jar.putNextEntry(new ZipEntry("META-INF/cribsheet/content/${name}"))
    jar.write(new File(basedir, "earlier/${name}").bytes)
  }
}
return true
