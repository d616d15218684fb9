// Our content as a pack, a copy of it with changes, and the files of docs/teams.md as they are printed.
// A build of all PDFs would take too long here.
import java.nio.file.FileSystems
import java.nio.file.Files

def root = basedir.toPath().resolve('../../../../..').normalize()
def guide = root.resolve('docs/teams.md').toFile().text
def version = (Files.readString(root.resolve('maven-plugin/pom.xml')) =~ /<version>(.*?)<\/version>/)[0][1]
['copied'].each {
  def pom = new File(basedir, "${it}/pom.xml")
  pom.text = pom.text.replace('@project.version@', version)
}

def folder = localRepositoryPath.toPath().resolve('org/example/guide-pack/1.0')
Files.createDirectories(folder)
folder.resolve('guide-pack-1.0.pom').toFile().text = '''<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>guide-pack</artifactId>
  <version>1.0</version>
</project>
'''
def jar = folder.resolve('guide-pack-1.0.jar')
Files.deleteIfExists(jar)
def source = root.resolve('content')
def copied = basedir.toPath().resolve('copied/content')
FileSystems.newFileSystem(jar, [create: 'true']).withCloseable { zip ->
  def pack = Files.createDirectories(zip.getPath('META-INF/cribsheet'))
  Files.writeString(pack.resolve('pack.yaml'), 'id: system-design\ntitle: Ours\nversion: "1.0"\ncontent-model: 1\n')
  Files.walk(source).withCloseable { files ->
    files.filter { Files.isRegularFile(it) }.map { source.relativize(it) }
      .filter { !(it.getName(0).toString() in ['target', 'pom.xml', 'LICENSE']) }.forEach {
        def text = Files.readString(source.resolve(it))
        if (it.toString() == 'site.yaml') {
          text += 'sheets: {pdf: false}\n'
        }
        [pack.resolve('content').resolve(it.toString()), copied.resolve(it.toString())].each { target ->
          Files.createDirectories(target.parent)
          Files.writeString(target, text)
        }
      }
  }
}

def write = { path, text ->
  def file = new File(basedir, path)
  file.parentFile.mkdirs()
  file.text = text
}
def site = ''
(guide =~ /(?m)^`(content\/\S+)`:\n\n```[a-z]+\n((?s:.*?))^```/).each { all, path, text ->
  write(path, text)
  site = path == 'content/site.yaml' ? text : site
}
assert site.contains('session-lengths')

// The copy has one more question, an item with other text, and one red flag fewer.
write('copied/content/questions/deploy-freeze.md', new File(basedir, 'content/questions/deploy-freeze.md').text)
def step = copied.resolve('steps/1-understand.md').toFile()
assert step.text =~ /id: growth-known, text: "[^"]*"/
step.text = step.text.replaceFirst(/(id: growth-known, text: )"[^"]*"/, '$1"Ask for growth over 3 and 12 months"')

// Every command of the guides is run by a case.
def cases = root.resolve('maven-plugin/src/it').toFile().listFiles().collect { new File(it, 'invoker.properties') }.findAll { it.file }
def run = cases.collect { it.text }.join('\n')
['docs/teams.md', 'docs/upgrade-0.2.md'].each { doc ->
  (root.resolve(doc).toFile().text =~ /\bmvn ((?:[^`\n])+)/).each { all, command ->
    def goals = command.split(' ').findAll { !it.startsWith('-') }.collect { it.replaceFirst(/.*:/, '') }
    assert goals.every { run =~ /(?m)^invoker\.goals.*\b${it}\b/ || it == 'install' }: "no case in src/it runs: mvn ${command}"
  }
}
return true
