package dev.cribsheet.render.pdf;

import com.ibm.icu.lang.UScript;

/** A character that no font has, with at most 40 characters around its first occurrence. */
public record MissingGlyph(int codePoint, String context) {
  /** Returns the English name of its script; empty for symbols, which belong to no script. */
  public String script() {
    int script = UScript.getScript(codePoint);
    return script == UScript.COMMON || script == UScript.INHERITED ? "" : UScript.getName(script);
  }
}
