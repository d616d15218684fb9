package dev.cribsheet.browser;

/** The two ways in which a reader opens the site. */
enum Way {
  FROM_DISK,
  OVER_LOOPBACK
}
