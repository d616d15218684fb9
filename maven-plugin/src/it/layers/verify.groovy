def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')
def site = new File(basedir, 'target/site')
def step = new File(site, 'steps/understand.html').text

assert step.contains('Ask for growth over a year')
assert !step.contains('Ask for the ratio')
assert step.contains('Then <a>park</a>.')
assert new File(site, 'questions/flags.html').text.contains('href="../steps/understand.html"')
assert new File(site, 'assets/box.svg').exists()
assert !new File(site, 'questions/parking-garage.html').exists()
assert !log.contains('WARNING')
assert !log.contains('Trap')
assert !log.contains('\tat ')
