package dev.cribsheet.view;

import java.util.List;

/** All red flags, by step. */
public record RedFlagsPageView(List<RedFlagGroupView> groups, int total) {}
