// Before the first paint: the reader's choice of light or dark, and the fact that scripts run.
(() => {
  const root = document.documentElement;
  root.dataset.script = "";
  try {
    const theme = localStorage.getItem("cribsheet:" + root.dataset.site + ":theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else if (theme === "system") delete root.dataset.theme;
  } catch {
    // Without storage the page follows the system.
  }
})();
