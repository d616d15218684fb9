package dev.cribsheet.browser;

/** The two ways to open the site. */
enum Way {
  FROM_DISK,
  OVER_LOOPBACK
}
