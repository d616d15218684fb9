import groovy.json.JsonSlurper

def target = new File(basedir, 'target')
def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')

def sarif = new JsonSlurper().parse(new File(target, 'mistakes.sarif'))
assert sarif.version == '2.1.0'
assert sarif.runs[0].results*.ruleId == ['CS301', 'CS204', 'CS207']
def location = sarif.runs[0].results[0].locations[0].physicalLocation
assert location.artifactLocation.uri == 'content/framework.md'
assert location.region.startLine == 5
assert location.region.startColumn == 29

def json = new JsonSlurper().parse(new File(target, 'mistakes.json'))
assert json.errors == 3
assert json.diagnostics*.path == ['content/framework.md', 'content/site.yaml', 'content/steps/1-read.md']

assert log =~ /(?m)^::error file=content\/framework.md,line=5,endLine=5,col=29,endColumn=\d+,title=CS301::content/
// Diagnostics have colours if Maven's own lines do; the oldest Maven has none in batch mode.
def coloured = log.contains('\u001B[1;31mERROR')
assert log.count('[ERROR] content/framework.md:5:29: error CS301: ') == (coloured ? 2 : 3)

assert log.contains("unknown value 'xml' for cribsheet.diagnostics: use text, json, sarif or github")
assert log.count('\u001B[1;31merror CS301:\u001B[m') == (coloured ? 1 : 0)

assert log.contains('What the codes mean: target/cribsheet/diagnostics.md')
assert new File(target, 'cribsheet/diagnostics.md').text.contains('## CS301')
assert !log.contains('\tat ')
