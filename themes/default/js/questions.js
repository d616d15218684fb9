// Questions: which are done, and the filters of the bank with their state in the address.
(() => {
  const { all, one, get, set, fill } = cribsheet;
  const key = (id) => "done:" + id;

  const mark = one("[data-mark-done]");
  if (mark) {
    mark.checked = get(key(mark.id)) === "1";
    mark.addEventListener("change", () => set(key(mark.id), mark.checked ? "1" : null));
  }

  const rows = all("[data-question]");
  const showDone = () => {
    for (const row of rows) {
      const done = get(key(row.dataset.question)) === "1";
      row.toggleAttribute("data-is-done", done);
      one("[data-done]", row).hidden = !done;
    }
  };

  const panel = one("[data-filters]");
  const count = one("[data-filter-count]");
  const whole = count && count.textContent;
  const apply = () => {
    const groups = all("fieldset", panel)
      .map((set) => all("input:checked", set).map((input) => input.value))
      .filter((values) => values.length);
    let shown = 0;
    for (const row of rows) {
      const keys = row.dataset.keys.split(" ");
      if (!row.hasAttribute("data-is-done")) keys.push("open");
      row.hidden = !groups.every((values) => values.some((value) => keys.includes(value)));
      if (!row.hidden) shown++;
    }
    for (const group of all(".question-group")) {
      group.hidden = !one("[data-question]:not([hidden])", group);
    }
    count.textContent = groups.length ? fill(count.dataset.filterCount, { count: shown }) : whole;
    one("[data-empty]").hidden = shown > 0;
    for (const button of all(".filter-count [data-clear]")) button.hidden = groups.length === 0;
  };
  const read = () => {
    const wanted = new URLSearchParams(location.hash.slice(1)).getAll("f");
    for (const input of all("input", panel)) input.checked = wanted.includes(input.value);
  };
  const write = () => {
    const chosen = all("input:checked", panel).map((input) => ["f", input.value]);
    const hash = new URLSearchParams(chosen).toString();
    history.pushState(null, "", hash ? "#" + hash : location.pathname + location.search);
  };

  showDone();
  if (panel && rows.length) {
    const wide = matchMedia("(min-width: 48rem)");
    const unfold = () => (panel.open = panel.open || wide.matches);
    wide.addEventListener("change", unfold);
    unfold();
    panel.addEventListener("change", () => {
      write();
      apply();
    });
    for (const button of all("[data-clear]")) {
      button.addEventListener("click", () => {
        for (const input of all("input", panel)) input.checked = false;
        write();
        apply();
        one("input", panel).focus();
      });
    }
    const follow = () => {
      if (location.hash && !location.hash.startsWith("#f=")) return;
      read();
      apply();
    };
    addEventListener("popstate", follow);
    follow();
  }
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    showDone();
    if (panel) apply();
  });
})();
