def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')
def target = new File(basedir, 'target')

assert !new File(target, 'site/guide.html').exists()
assert !new File(target, 'site/index.html').text.contains('andbook')
assert new File(target, 'site-internal/guide.html').text.contains('<strong>Internal</strong>')
assert new File(target, 'site-internal/robots.txt').text == 'User-agent: *\nDisallow: /\n'
assert new File(target, 'notes-site-internal.zip').exists()
assert !new File(target, 'notes-site.zip').exists()
assert log.contains("cribsheet.audience is 'secret': use public or internal")
assert !log.contains('\tat ')
