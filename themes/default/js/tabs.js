// Turns alternative sections into tabs; without this script, all of them are visible. The URL names
// the selected one, so Back, a link and a reload show it.
(() => {
  const { all, one } = cribsheet;
  for (const group of all("[data-tabs]")) {
    const panels = all(":scope > section", group);
    if (panels.length < 2) continue;
    const bar = document.createElement("div");
    bar.className = "tabs";
    bar.setAttribute("role", "tablist");
    bar.setAttribute("aria-label", group.dataset.tabs);
    const tabs = panels.map((panel) => {
      const heading = one("h2, h3", panel);
      const tab = document.createElement("button");
      tab.type = "button";
      tab.id = "_tab-" + heading.id;
      tab.textContent = heading.firstChild.textContent;
      tab.setAttribute("role", "tab");
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", tab.id);
      if (!panel.id) panel.id = "_panel-" + heading.id;
      tab.setAttribute("aria-controls", panel.id);
      bar.append(tab);
      return tab;
    });
    const show = (chosen) =>
      tabs.forEach((tab, i) => {
        tab.setAttribute("aria-selected", String(i === chosen));
        tab.tabIndex = i === chosen ? 0 : -1;
        panels[i].hidden = i !== chosen;
      });
    const choose = (chosen) => {
      show(chosen);
      history.replaceState(null, "", "#" + tabs[chosen].id.slice(5));
    };
    tabs.forEach((tab, i) => tab.addEventListener("click", () => choose(i)));
    bar.addEventListener("keydown", (event) => {
      const at = tabs.indexOf(document.activeElement);
      const forward = getComputedStyle(bar).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
      let to = -1;
      if (event.key === "Home") to = 0;
      else if (event.key === "End") to = tabs.length - 1;
      else if (event.key === forward) to = (at + 1) % tabs.length;
      else if (event.key === "ArrowLeft" || event.key === "ArrowRight") to = (at + tabs.length - 1) % tabs.length;
      if (to < 0) return;
      event.preventDefault();
      choose(to);
      tabs[to].focus();
    });
    group.prepend(bar);
    group.dataset.ready = "";
    show(Math.max(0, panels.findIndex((panel) => panel.hasAttribute("data-preferred"))));
    const follow = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const named = panels.findIndex((panel) => panel.contains(target));
      if (named < 0) return;
      show(named);
      (target.offsetParent ? target : group).scrollIntoView();
    };
    addEventListener("hashchange", follow);
    follow();
  }
})();
