// Requests a page as soon as the URL is in the log, then stops the server. A build that a shell has
// started in the background ignores Ctrl-C, so after a while it is stopped with another signal.
import java.util.concurrent.CompletableFuture
import java.util.concurrent.TimeUnit

def log = new File(basedir, 'build.log')
def answer = new File(basedir, 'answer.txt')

def served = { -> log.isFile() ? (log.text =~ /Serving at (http:\S+)/) : null }

Thread.startDaemon {
  def end = System.nanoTime() + 120_000_000_000L
  while (System.nanoTime() < end && !served()?.find()) {
    Thread.sleep(100)
  }
  try {
    def found = served()
    answer.text = found?.find() ? new URL(found.group(1) + 'one.html').text : 'no address'
  } catch (IOException e) {
    answer.text = e.toString()
  }
  def mavens = ProcessHandle.current().descendants()
    .filter { it.info().arguments().map { all -> all.any { it.contains('cribsheet.port=0') } }.orElse(false) }
    .toList()
  mavens.each { new ProcessBuilder('kill', '-INT', "${it.pid()}").start().waitFor() }
  def ends = CompletableFuture.allOf(mavens.collect { it.onExit() } as CompletableFuture[])
  ends.orTimeout(20, TimeUnit.SECONDS).exceptionally { e -> null }.join()
  mavens.each { it.destroy() }
}
return true
