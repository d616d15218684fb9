def notes = new File(basedir, 'my-notes')
def site = new File(notes, 'target/site')
def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')
def wrote = { log.contains("[INFO] Wrote content/${it}".replace('/', File.separator)) }

assert new File(notes, 'pom.xml').readLines().size() <= 35
assert new File(notes, 'content/site.yaml').text.startsWith('title: "My notes"\n')
assert wrote('questions/our-meeting-rooms.md')
assert wrote('patches.yaml')
assert wrote('questions/track-lost-luggage.md')
assert new File(site, 'questions/track-lost-luggage.html').text.contains('https://example.org/notes/questions/track-lost-luggage.html')
assert new File(site, 'questions/url-shortener.html').isFile()
assert new File(site, 'steps/understand.html').text.contains('Agree on the SLO')
assert new File(site, '404.html').text.contains('href="/notes/')
assert new File(site, 'sheets/the-night-before-a4.pdf').isFile()
assert log.count('Checked ') == 2
assert log.count('Built ') == 1
assert !log.contains('404.html assumes')
assert !log.contains('[WARNING]')

assert log.contains("my-notes is not empty (it contains '.github'): start a site in an empty folder")
assert log =~ /system-design-\S+!questions\/url-shortener\.md already has this title: choose another, or change/
assert log.contains("cribsheet.baseUrl: 'example.org' is not a web address: write the full address: ")
assert !log.contains('\tat ')

assert wrote('steps/1-understand.md')
assert !new File(basedir, 'own-notes/content/patches.yaml').exists()
