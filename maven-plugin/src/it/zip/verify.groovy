import java.util.zip.ZipFile

def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')
def target = new File(basedir, 'target')
def first = new File(target, 'first-site.zip')

new ZipFile(first).withCloseable { zip ->
  def names = zip.entries().collect { it.name }
  assert names.containsAll(['index.html', 'steps/read.html', 'questions/proof.html'])
  assert !names.contains('.cribsheet')
  def page = zip.getInputStream(zip.getEntry('index.html')).bytes
  assert page == new File(target, 'site/index.html').bytes
}
assert new File(target, 'second-site.zip').bytes == first.bytes
assert log =~ /\[INFO\] Zipped \d+ files: .*first-site\.zip\n/
assert log =~ /exam-notes:zip:site:1\.2\.3'? already attached/

// After a failed build there is no zip.
assert log.contains('[ERROR] bad/site.yaml:2:1: error CS204: ')
assert log =~ /\d errors?: the site was not changed/
assert !new File(target, 'third-site.zip').exists()
assert log.count('Zipped ') == 3
assert !log.contains('\tat ')
