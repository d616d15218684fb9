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
    const on = groups.length > 0;
    if (on) await ask(address);
    if (now !== turn) return;
    for (const part of [one("[data-pager]"), ...all(".question-group")]) part.hidden = on;
    results.hidden = !on;
    results.replaceChildren();
    more.hidden = true;
    rest = on ? entries().filter((entry) => matches(entry.keys, groups)) : [];
    say(groups, on ? rest.length : rows.length);
    await showMore();
  };
  more?.addEventListener("click", showMore);

  const chosen = () =>
    all("fieldset", panel)
      .map((set) => all("input:checked", set).map((input) => input.value))
      .filter((values) => values.length);
  const say = (groups, shown) => {
    count.textContent = groups.length ? fill(count.dataset.filterCount, { count: shown }) : whole;
    one("[data-empty]").hidden = shown > 0;
    for (const button of all(".filter-count [data-clear]")) button.hidden = groups.length === 0;
  };
  const apply = () => {
    if (results) return applyToBank(chosen());
    const groups = chosen();
    let shown = 0;
    for (const row of rows) {
      const keys = row.dataset.keys.split(" ");
      if (!row.hasAttribute("data-is-done")) keys.push("open");
      row.hidden = !matches(keys, groups);
      if (!row.hidden) shown++;
    }
    for (const group of all(".question-group")) {
      group.hidden = !one("[data-question]:not([hidden])", group);
    }
    say(groups, shown);
  };
  const read = () => {
    const wanted = new URLSearchParams(location.hash.slice(1)).getAll("f");
    for (const input of all("input", panel)) input.checked = wanted.includes(input.value);
  };
  const write = () => {
    const wanted = all("input:checked", panel).map((input) => ["f", input.value]);
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
