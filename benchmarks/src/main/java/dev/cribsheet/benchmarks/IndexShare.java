package dev.cribsheet.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** The share of a recorded build that was spent on the search index, as stack samples show. */
final class IndexShare {
  private static final String INDEX = "dev.cribsheet.render.search";

  private IndexShare() {}

  static double of(Path recording) throws IOException {
    long all = 0;
    long index = 0;
    try (RecordingFile events = new RecordingFile(recording)) {
      while (events.hasMoreEvents()) {
        RecordedEvent event = events.readEvent();
        if (event.getEventType().getName().equals("jdk.ExecutionSample")) {
          all++;
          index += isIndex(event) ? 1 : 0;
        }
      }
    }
    return (double) index / all;
  }

  private static boolean isIndex(RecordedEvent sample) {
    return sample.getStackTrace() != null
        && sample.getStackTrace().getFrames().stream()
            .map(RecordedFrame::getMethod)
            .anyMatch(method -> method.getType().getName().startsWith(INDEX));
  }
}
