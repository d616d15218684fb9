def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')
def styles = new File(basedir, 'target/site/theme').listFiles().find { it.name ==~ /site-.*\.css/ }

assert styles.text.contains('of-our-own')
assert log.count('[INFO] Built ') == 2
assert log.count('[INFO] Checked ') == 1
assert !log.contains('in-process')
// The builds can read each other's cached results.
assert !log.contains('another version')
