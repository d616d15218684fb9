package org.example;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.Cribsheet;

class Uses {
  BuildResult check(BuildRequest request) {
    return new Cribsheet().check(request);
  }
}
