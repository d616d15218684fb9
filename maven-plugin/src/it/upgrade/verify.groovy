def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')
def lock = new File(basedir, 'content/bases.lock.yaml').text

assert log.contains('[INFO] Reviewed interviews 1.0: 3 lines in content/bases.lock.yaml\n')
assert log.contains('''[INFO] changed by both:
[INFO]   item 'checklist/growth' of the step 'understand'  content/patches.yaml:3:12
[INFO]     - text: Ask for growth
[INFO]     + text: Ask how fast it grows
[INFO] changed by you:
[INFO]   red-flag 'silence'  content/patches.yaml:4:13
[INFO]   site-field 'title'  content/site.yaml:1:1
[INFO] 1 changed by both, 2 changed by you
''')
assert log.contains("[WARNING] content/patches.yaml:3:12: warning CS711: the item 'checklist/growth' of the step 'understand' has changed in the base since version 1.0")
assert log.contains('something is outdated, and cribsheet.failOnOutdated is set')
assert log.contains('[INFO] Reviewed interviews 1.1: 3 lines in content/bases.lock.yaml\n')
assert log.contains('[INFO] 3 changed by you\n')
assert log.contains('[INFO] interviews 0.5 cannot be resolved: the report does not show what it contained\n')
assert lock.contains('interviews: "1.1"')
assert new File(basedir, 'target/cribsheet/outdated.json').text.contains('"reviewed": "0.5"')
assert !log.contains('\tat ')
