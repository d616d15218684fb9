// Questions: which are done, and the filters of the bank, whose state is in the URL.
(() => {
  const { all, one, get, set, fill, showDone } = cribsheet;
  const key = (id) => "done:" + id;

  const mark = one("[data-mark-done]");
  if (mark) {
    mark.checked = get(key(mark.dataset.markDone)) === "1";
    mark.addEventListener("change", () => set(key(mark.dataset.markDone), mark.checked ? "1" : null));
  }

  const rows = all("[data-question]");
  const panel = one("[data-filters]");
  const count = one("[data-filter-count]");
  const whole = count && count.textContent;

  const field = panel && one("[data-filter-text]", panel);
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = () => fold(field.value).split(/\s+/).filter(Boolean);
  const says = (row, wanted) => {
    row.folded ||= fold(row.textContent + " " + (row.dataset.also || ""));
    return wanted.every((word) => row.folded.includes(word));
  };

  const chosen = () =>
    all("fieldset", panel)
      .map((set) => all("input:checked", set).map((input) => input.value))
      .filter((values) => values.length);
  const show = panel && one("[data-filters-show]", panel);
  const say = (on, shown) => {
    count.textContent = on ? fill(count.dataset.filterCount, { count: shown }) : whole;
    show.textContent = fill(show.dataset.filtersShow, { count: shown });
    one("[data-empty]").hidden = shown > 0;
    for (const button of all(".filter-count [data-clear]")) button.hidden = !on;
    for (const part of all("[data-chosen]", panel)) {
      const chosen = all("input:checked + span", part.closest("details"));
      part.textContent = chosen[1] ? chosen.length : chosen[0]?.textContent || part.dataset.chosen;
    }
  };
  const apply = () => {
    const groups = chosen();
    const wanted = words();
    const on = groups.length > 0 || wanted.length > 0;
    const fits = (keys) => groups.every((values) => values.some((value) => keys.includes(value)));
    const has = (row) => says(row, wanted);
    if (cribsheet.filterBank) {
      return cribsheet.filterBank(on, fits, wanted.length && has, (found) => say(on, on ? found : rows.length));
    }
    let shown = 0;
    for (const row of rows) {
      const keys = row.dataset.keys.split(" ");
      if (!row.hasAttribute("data-is-done")) keys.push("open");
      row.hidden = !fits(keys) || !has(row);
      if (!row.hidden) shown++;
    }
    for (const group of all(".question-group")) {
      group.hidden = !one("[data-question]:not([hidden])", group);
    }
    say(on, shown);
  };
  const boxes = panel ? all("input[type=checkbox]", panel) : [];
  const read = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    const wanted = state.getAll("f");
    field.value = state.get("t") || "";
    for (const input of boxes) input.checked = wanted.includes(input.value);
    for (const more of all(".filter-more", panel)) more.open = more.open || !!one("input:checked", more);
  };
  const write = () => {
    const wanted = boxes.filter((input) => input.checked).map((input) => ["f", input.value]);
    if (field.value) wanted.push(["t", field.value]);
    const hash = new URLSearchParams(wanted).toString();
    history.pushState(null, "", hash ? "#" + hash : location.pathname + location.search);
  };

  if (panel && rows.length) {
    const wide = matchMedia("(min-width: 48rem)");
    const unfold = () => (panel.open = panel.open || wide.matches);
    wide.addEventListener("change", unfold);
    unfold();
    panel.addEventListener("change", () => {
      write();
      apply();
    });
    field.addEventListener("input", apply);
    show.addEventListener("click", () => {
      panel.open = false;
      count.parentElement.focus();
    });
    for (const button of all("[data-clear]")) {
      button.addEventListener("click", () => {
        for (const input of boxes) input.checked = false;
        field.value = "";
        write();
        apply();
        (wide.matches ? field : one("summary", panel)).focus();
      });
    }
    const follow = () => {
      if (location.hash && !/^#[ft]=/.test(location.hash)) return;
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
