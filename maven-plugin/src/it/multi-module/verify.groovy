def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')

assert log.count('Skipped: ') == 2
assert log.contains("[INFO] Skipped: this project inherits the plugin and has no folder 'content'\n")
assert !new File(basedir, 'code/target').exists()
assert log.count('[ERROR] empty/content: error CS107: ') == 1
assert log.contains('[INFO] Skipped: this project only aggregates modules and configures no content folder\n')
assert !new File(basedir, 'target').exists()
assert new File(basedir, 'notes/target/site/index.html').text.contains('Notes of a module')
