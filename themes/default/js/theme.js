// Runs before the first paint: applies the reader's theme and marks that scripts run.
(() => {
  const root = document.documentElement;
  root.dataset.script = "";
  try {
    const theme = localStorage.getItem("cribsheet:" + root.dataset.site + ":theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else if (theme === "system") delete root.dataset.theme;
  } catch {
    // Without storage, the page follows the system.
  }
})();
