def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')

assert log =~ /Checked \d+ pages, 3 sheets, 8 PDFs in \d+\.\d s/
assert log.contains('[ERROR] bad/framework.md:5:15: error CS301: ')
assert log =~ /\d errors?/
assert !log.contains('the site was not changed')
assert !new File(basedir, 'target/site').exists()
assert new File(basedir, 'target').list() == ['cribsheet'] as String[]
assert log.contains('What the codes mean: target/cribsheet/diagnostics.md')
