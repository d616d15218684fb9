// A copy button on each block of code, where the browser lets a page write to the clipboard.
(() => {
  const { all, one } = cribsheet;
  const words = one("[data-copy]");
  if (!words || !navigator.clipboard) return;
  for (const code of all("pre.code")) {
    const frame = document.createElement("div");
    frame.className = "code-frame";
    const button = document.createElement("button");
    button.className = "code-copy";
    button.type = "button";
    button.textContent = words.dataset.copy;
    code.before(frame);
    frame.append(code, button);
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(code.textContent.trimEnd());
      } catch {
        return;
      }
      button.textContent = words.dataset.copied;
      words.textContent = words.dataset.copied;
      setTimeout(() => {
        button.textContent = words.dataset.copy;
        words.textContent = "";
      }, 2000);
    });
  }
})();
