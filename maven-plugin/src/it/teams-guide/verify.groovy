def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')
def site = new File(basedir, 'target/site')
def copied = new File(basedir, 'copied')

assert new File(site, 'questions/deploy-freeze.html').text.contains('../steps/understand.html')
assert new File(site, 'questions/url-shortener.html').isFile()
assert !new File(site, 'questions/parking-garage.html').exists()
assert new File(site, 'steps/understand.html').text.replace('\u00a0', ' ').contains('Ask for growth over 3 and 12 months')
assert !new File(site, 'interviewer-guide.html').exists()
assert new File(basedir, 'target/site-internal/interviewer-guide.html').isFile()

assert log.contains('[INFO] Wrote target/export: 1 question')
assert new File(basedir, 'target/export/questions/deploy-freeze.md').text == new File(basedir, 'content/questions/deploy-freeze.md').text

assert log =~ /\[INFO\] Wrote content-adopted: 1 entry patched, 0 replaced, 1 of your own; \d+ lines instead of [\d,]+/
def adopted = new File(copied, 'content-adopted')
assert adopted.list().sort() == ['patches.yaml', 'questions', 'site.yaml']
assert new File(adopted, 'patches.yaml').text == '''- step: understand
  checklist:
    - {id: growth-known, text: "Ask for growth over 3 and 12 months"}
'''
assert new File(copied, 'target/site/questions/deploy-freeze.html').isFile()
assert new File(copied, 'target/site/steps/understand.html').text.replace('\u00a0', ' ').contains('Ask for growth over 3 and 12 months')
assert !log.contains('[WARNING]')
assert !log.contains('\tat ')
