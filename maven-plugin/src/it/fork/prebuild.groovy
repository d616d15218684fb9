// A theme in a jar, where an installed one would be.
import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

def folder = new File(localRepositoryPath, 'org/example/our-theme/1.0')
folder.mkdirs()
new File(folder, 'our-theme-1.0.pom').text = '''<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>our-theme</artifactId>
  <version>1.0</version>
</project>
'''
new ZipOutputStream(new FileOutputStream(new File(folder, 'our-theme-1.0.jar'))).withCloseable { jar ->
  [
    'theme.yaml': 'name: ours\nextends: default\n',
    'css/print.css': '@layer print { @media print { .of-our-own { color: black; } } }\n'
  ].each { path, text ->
    jar.putNextEntry(new ZipEntry("META-INF/cribsheet/themes/ours/${path}"))
    jar.write(text.bytes)
  }
}
return true
