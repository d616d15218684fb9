// Questions: which are done, and the filters of the bank, whose state is in the address.
(() => {
  const { all, one, get, set, fill, showDone, markDone } = cribsheet;
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

  const matches = (keys, groups) =>
    groups.every((values) => values.some((value) => keys.includes(value)));
  const field = panel && one("[data-filter-text]", panel);
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = () => fold(field.value).split(/\s+/).filter(Boolean);
  const says = (row, wanted) => {
    row.folded ||= fold(row.textContent + " " + (row.dataset.also || ""));
    return wanted.every((word) => row.folded.includes(word));
  };

  // A large bank: the build has written the filter keys of all questions as one script, and the
  // rows of each page, just as that page shows them, as another. They come when a filter needs them.
  const results = one("[data-results]");
  const more = one("button[data-more]");
  const step = 50;
  const address = results && new URL(results.dataset.bank, document.baseURI).href;
  const asked = {};
  const ask = (src) =>
    (asked[src] ||= new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = src;
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    }));
  const rowsOf = async (page) => {
    await ask(new URL(page.script, address).href);
    if (page.made) return page.made;
    const part = document.createElement("template");
    part.innerHTML = page.rows;
    for (const link of all("[href]", part.content)) {
      link.href = new URL(link.getAttribute("href"), address).href;
    }
    return (page.made = all("[data-question]", part.content));
  };
  const entries = () =>
    cribsheet.bank.pages.flatMap((page) =>
      page.questions.map(([id, ...numbers], place) => {
        const keys = numbers.map((number) => cribsheet.bank.keys[number]);
        if (get(key(id)) !== "1") keys.push("open");
        return { id, keys, row: async () => (await rowsOf(page))[place] };
      }),
    );
  let rest = [];
  let turn = 0; // what was asked for before the last turn is not shown when it comes
  const showMore = async () => {
    const now = ++turn;
    const next = rest.slice(0, step);
    const found = await Promise.all(next.map((entry) => entry.row()));
    if (now !== turn) return;
    rest = rest.slice(step);
    found.forEach((row, i) => markDone(row, next[i].id));
    results.append(...found);
    more.hidden = rest.length === 0;
  };
  const applyToBank = async (groups) => {
    const now = ++turn;
    const wanted = words();
    const on = groups.length > 0 || wanted.length > 0;
    if (on) await ask(address);
    let found = on ? entries().filter((entry) => matches(entry.keys, groups)) : [];
    if (wanted.length) {
      const made = await Promise.all(found.map((entry) => entry.row()));
      found = found.filter((entry, i) => says(made[i], wanted));
    }
    if (now !== turn) return;
    for (const part of [one("[data-pager]"), ...all(".question-group")]) part.hidden = on;
    results.hidden = !on;
    results.replaceChildren();
    more.hidden = true;
    rest = found;
    say(on, on ? rest.length : rows.length);
    await showMore();
  };
  more?.addEventListener("click", showMore);

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
      const chosen = all("input:checked", part.closest("details")).length;
      part.textContent = chosen ? " (" + chosen + ")" : "";
    }
  };
  const apply = () => {
    if (results) return applyToBank(chosen());
    const groups = chosen();
    const wanted = words();
    let shown = 0;
    for (const row of rows) {
      const keys = row.dataset.keys.split(" ");
      if (!row.hasAttribute("data-is-done")) keys.push("open");
      row.hidden = !matches(keys, groups) || !says(row, wanted);
      if (!row.hidden) shown++;
    }
    for (const group of all(".question-group")) {
      group.hidden = !one("[data-question]:not([hidden])", group);
    }
    say(groups.length > 0 || wanted.length > 0, shown);
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
