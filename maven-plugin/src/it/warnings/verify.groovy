def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')

assert log.count('[WARNING] content/stepps.md: warning CS106: ') == 2
assert log =~ /Built \d+ pages, 3 sheets, 8 PDFs in \d+\.\d s, 1 warning\n/
assert log.contains('1 warning, and cribsheet.failOnWarning is set: the site was not changed')
assert new File(basedir, 'target/site/index.html').isFile()
