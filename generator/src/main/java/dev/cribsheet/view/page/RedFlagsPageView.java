package dev.cribsheet.view.page;

import dev.cribsheet.view.part.RedFlagGroupView;
import java.util.List;

/** All red flags, by step. */
public record RedFlagsPageView(List<RedFlagGroupView> groups, int total) {}
