def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')

assert log.count('Skipped: ') == 1
assert log.contains('[INFO] Skipped: this project only aggregates modules and configures no content folder\n')
assert !new File(basedir, 'target').exists()
assert new File(basedir, 'notes/target/site/index.html').text.contains('Notes of a module')
