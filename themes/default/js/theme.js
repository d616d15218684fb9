// Runs before the first paint: applies the reader's theme, and marks that scripts run and that the reader has ticked something.
(() => {
  const root = document.documentElement;
  root.dataset.script = "";
  try {
    const get = (key) => localStorage.getItem("cribsheet:" + root.dataset.site + ":" + key);
    const theme = get("theme");
    if (get("last")) root.dataset.started = "";
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else if (theme === "system") delete root.dataset.theme;
  } catch {
    // Without storage, the page follows the system.
  }
})();
