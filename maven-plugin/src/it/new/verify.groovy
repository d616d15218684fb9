def notes = new File(basedir, 'my-notes')
def site = new File(notes, 'target/site')
def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')

assert new File(notes, 'pom.xml').readLines().size() <= 35
assert new File(notes, 'content/site.yaml').text.startsWith('title: "My notes"\n')
assert log.contains('[INFO] Wrote content/questions/two-sum.md'.replace('/', File.separator))
assert log.contains('[INFO] Wrote content/questions/count-the-words.md'.replace('/', File.separator))
assert new File(site, 'questions/count-the-words.html').text.contains('https://example.org/notes/questions/count-the-words.html')
assert new File(site, '404.html').text.contains('href="/notes/')
assert new File(site, 'sheets/the-night-before-a4.pdf').isFile()
assert log.count('Checked ') == 1
assert log.count('Built ') == 1
assert !log.contains('404.html assumes')
assert !log.contains('[WARNING]')

assert log.contains("my-notes is not empty, it has '.github': start a site in an empty folder")
assert log.contains('count-the-words.md has this title already: choose another, or edit that file')
assert log.contains("cribsheet.baseUrl: 'example.org' is not a web address: write the full address: ")
