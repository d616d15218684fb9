// Runs before the first paint: applies the reader's theme, and marks that scripts run, how long ticks last and that the
// reader has ticked something.
(() => {
  const root = document.documentElement;
  root.dataset.script = "";
  root.dataset.ticks = location.protocol === "file:" ? "disk" : "kept";
  try {
    const get = (key) => localStorage.getItem("cribsheet:" + root.dataset.site + ":" + key);
    const theme = get("theme");
    if (get("last")) root.dataset.started = "";
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else if (theme === "system") delete root.dataset.theme;
  } catch {
    root.dataset.ticks = "lost";
    // Without storage, the page follows the system.
  }
})();
