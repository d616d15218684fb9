def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')
def site = new File(basedir, 'target/site')

assert log.contains("[ERROR] content/framework.md:5:29: error CS301: ")
assert log.contains("5 | Start with the [first step](steps/1-reed.md).")
assert log.contains("[ERROR] content/site.yaml:2:1: error CS204: ")
assert log.contains("[ERROR] content/steps/1-read.md:3:7: error CS207: ")
assert log.contains("3 errors: the site was not changed")
assert log.indexOf('content/framework.md:5') < log.indexOf('content/site.yaml:2')
assert log.indexOf('content/site.yaml:2') < log.indexOf('content/steps/1-read.md:3')
assert !log.contains('\tat ')

assert new File(site, 'index.html').text.contains('The last good site')
assert new File(site, 'steps/answer.html').isFile()
