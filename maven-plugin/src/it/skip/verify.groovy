def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')

assert log.count('[INFO] Skipped: cribsheet.skip is set\n') == 2
assert !new File(basedir, 'target').exists()
