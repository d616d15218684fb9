def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')

assert log.contains("project.build.outputTimestamp is 'last Tuesday': use a time such as")
assert !new File(basedir, 'target/site').exists()
