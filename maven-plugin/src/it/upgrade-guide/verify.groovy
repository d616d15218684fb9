def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')
def before = log.substring(0, log.indexOf('BUILD FAILURE'))
def after = log.substring(log.indexOf('BUILD FAILURE'))

assert before.contains("theme house/templates/layouts/base.peb:7:1: error CS503: unexpected tag 'cache'")
assert before.contains("error CS503: 'layouts/base.peb' has no block 'shell'")
assert !after.contains(': error ')
assert after.count(': warning ') == 2
assert after.contains('content/questions/incident-feed.md:5:16: warning CS212')
assert after.contains('content/questions/incident-feed.md:10:4: warning CS336')
assert after.contains('BUILD SUCCESS')
assert !log.contains('\tat ')
