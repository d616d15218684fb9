def site = new File(basedir, 'target/site')
def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')

assert new File(site, 'a.html').text.contains('</footer>\n<p>Acme internal</p>')
assert new File(site, 'theme').listFiles().any {
  it.name ==~ /site-\w+\.css/ && it.text.endsWith('@layer theme{p{color:#102030}}')
}
assert log.count('Built ') == 2
assert log.contains("[ERROR] broken/templates/page.peb:2:1: error CS503: 'parent:page.peb' has no block 'contnet'")
assert log.contains("hint: did you mean 'content'?")
