import java.util.zip.ZipFile

def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')
assert new File(basedir, 'target/classes/org/example/Uses.class').isFile()

// The files that our build has downloaded are enough: no range to resolve, no other version.
assert !log.contains('Downloading from central')

// The notices name each library, and no other.
def marker = /\[DEBUG\]\s+dev\.cribsheet:cribsheet-generator:jar:/
def tree = log.readLines().dropWhile { !(it =~ marker) }.drop(1).takeWhile { it =~ /^\[DEBUG\] {4,}\S+:\S+:jar:/ }
def libraries = tree.collect { it.replaceFirst(/\[DEBUG\] +/, '').split(':')[0, 1].join(':') }
assert libraries.size() > 40

def folder = new File(localRepositoryPath, 'dev/cribsheet')
def notices = [:]
['cribsheet-generator', 'cribsheet-themes', 'cribsheet-maven-plugin'].each { name ->
  def file = new File(folder, name).listFiles().findAll { it.directory }
      .collectMany { it.listFiles() as List }.find { it.name ==~ /${name}-[\w.-]+\.jar/ }
  new ZipFile(file).withCloseable { jar ->
    assert jar.getInputStream(jar.getEntry('META-INF/LICENSE')).getText('UTF-8').contains('Apache License')
    notices[name] = jar.getInputStream(jar.getEntry('META-INF/THIRD-PARTY.md')).getText('UTF-8')
  }
}
assert notices.values().toSet().size() == 1
def rows = (notices['cribsheet-generator'] =~ /(?m)^\| `([^`]+)` \|/).collect { it[1] }
def matches = { row, library -> row.endsWith(':*') ? library.startsWith(row[0..-2]) : row == library }
assert libraries.findAll { library -> rows.every { !matches(it, library) } } == []
assert rows.findAll { row -> libraries.every { !matches(row, it) } } == []
