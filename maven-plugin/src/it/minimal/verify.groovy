def target = new File(basedir, 'target')
def site = new File(target, 'site')
def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')
def index = new File(site, 'index.html')

assert index.text.contains('Exam notes')
assert new File(site, 'steps/read.html').text.contains('Read it twice.')
assert new File(site, 'questions/proof.html').isFile()
for (name in ['read', 'answer']) {
  for (paper in ['a4', 'letter']) {
    def pdf = new File(site, "sheets/${name}-${paper}.pdf")
    assert pdf.withInputStream { new String(it.readNBytes(5), 'US-ASCII') } == '%PDF-'
  }
}

assert new File(target, 'cribsheet/schema/site.json').text.contains('"base-url"')
assert new File(target, 'cribsheet/editor/settings.json').text.contains('"target/cribsheet/schema/site.json": ["content/site.yaml"]')
assert new File(target, 'cribsheet/editor/cribsheet.code-snippets').text.contains('"prefix": "question"')

def report = new File(target, 'site-report.txt').text
assert report ==~ /(?s)Built \d+ pages, 3 sheets, 8 PDFs in \d+\.\d s\nOpen .*\n/
assert report.contains('Open ' + index.absolutePath)
assert log.count('Built ') == 2
assert log.contains('Open ' + index.absolutePath)
assert log.count('404.html assumes that the site is at the root of its host: ') == 2
assert log.contains('cribsheet:check')
assert !log.contains('[ERROR]')
assert !log.contains('[WARNING]')

if (binding.hasVariable('expectedMaven')) {
  assert log.contains("Apache Maven ${expectedMaven} ")
}
