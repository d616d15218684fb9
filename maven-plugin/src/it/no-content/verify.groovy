def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')

assert log.contains('[ERROR] content: error CS107: ')
assert log.contains('1 error: the site was not changed')
assert !log.contains('\tat ')
assert !new File(basedir, 'target/site').exists()
