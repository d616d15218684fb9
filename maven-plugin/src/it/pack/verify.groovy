import java.util.zip.ZipFile

def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')
def target = new File(basedir, 'target')
def first = new File(target, 'first.jar')

new ZipFile(first).withCloseable { jar ->
  def names = jar.entries().collect { it.name }.findAll { it.startsWith('META-INF/cribsheet/') && !it.endsWith('/') }
  assert names.sort() == [
    'META-INF/cribsheet/content/questions/proof.md',
    'META-INF/cribsheet/content/site.yaml',
    'META-INF/cribsheet/content/steps/1-read.md',
    'META-INF/cribsheet/content/steps/2-answer.md',
    'META-INF/cribsheet/pack.yaml'
  ]
  def descriptor = jar.getInputStream(jar.getEntry('META-INF/cribsheet/pack.yaml')).getText('UTF-8')
  assert descriptor == 'id: exam-notes\ntitle: "Notes for \\"exams\\""\nversion: "1.2.3"\ncontent-model: 1\n'
}
assert new File(target, 'second.jar').bytes == first.bytes
assert !new File(target, 'third.jar').exists()
assert !new File(target, 'site').exists()

assert log =~ /Packed exam-notes 1\.2\.3: \d+ pages, 3 sheets, 0 PDFs in \d+\.\d s\n/
assert log.contains("[WARNING] earlier/glossary.yaml:1:9: warning CS751: the term 'prime' is gone")
assert log =~ /Packed exam-notes 1\.2\.3: .* s, 1 warning\n/
assert log =~ /\[WARNING\] earlier-1\.0!glossary\.yaml:1:9: warning CS751: the term 'prime' is gone/
assert log.contains('1 warning, and cribsheet.failOnWarning is set: nothing was packed')
assert log.contains('[ERROR] bad/site.yaml:2:1: error CS204: ')
assert log =~ /\d errors?: nothing was packed/
assert log.contains("cribsheet.baseline is 'older', which does not exist: use the path of a jar")
assert log.contains("cribsheet.packId is 'Exam.Notes': use lower-case letters, digits and hyphens")
assert !log.contains('\tat ')
