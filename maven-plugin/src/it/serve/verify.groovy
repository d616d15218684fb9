def log = new File(basedir, 'build.log').text

assert log =~ /Serving at http:\/\/127\.0\.0\.1:\d+\/ \(press Ctrl-C to stop\)/
assert new File(basedir, 'answer.txt').text.contains('The red one.')
assert !log.contains('[ERROR]')
assert !log.contains('Exception')
assert !new File(basedir, 'target/site').exists()
