def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')

// An execution error with the remedy: no diagnostic, no fault of the generator.
assert log =~ /\[ERROR\] Failed to execute goal .*pom\.xml/
assert !log.contains('error CS')
assert !log.contains('the site was not changed')
assert !(log =~ /Execution \S+ of goal/)
assert !log.contains('\tat ')
assert new File(basedir, 'pom.xml').text.contains('<artifactId>output-is-a-file</artifactId>')
