// Questions: which are done, and the filters of the bank with their state in the address.
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

  // A large bank: the rows of all pages come from a script when a filter is first used.
  const results = one("[data-results]");
  const more = one("[data-more]");
  const step = 50;
  let rest = [];
  let bank;
  const load = () =>
    (bank ||= new Promise((done, failed) => {
      const script = document.createElement("script");
      cribsheet.bank = done;
      script.src = results.dataset.bank;
      script.onerror = failed;
      document.head.append(script);
    }));
  const levels = ["easy", "medium", "hard"];
  const row = ([id, title, level, topics, , team, worked], data) => {
    const item = all("[data-row]")[level].content.firstElementChild.cloneNode(true);
    const link = one("h3 a", item);
    link.href = results.dataset.root + encodeURIComponent(id) + ".html";
    link.textContent = title;
    one(".question-main > p", item).remove();
    const names = topics.map((topic) => data.topics[topic].split(" ").slice(1).join(" "));
    if (!worked) names.push(results.dataset.promptOnly);
    if (team) names.push(team);
    for (const name of names) {
      const part = document.createElement("span");
      part.textContent = name;
      one(".question-meta", item).append(part);
    }
    markDone(item, id);
    return item;
  };
  const keysOf = ([id, , level, topics, steps, team, worked], data) => [
    "answer:" + (worked ? "worked" : "none"),
    "difficulty:" + levels[level],
    ...topics.map((topic) => "topic:" + data.topics[topic].split(" ")[0]),
    ...steps.map((index) => "step:" + data.steps[index]),
    ...(team ? ["team:" + data.teams[team]] : []),
    ...(get(key(id)) === "1" ? [] : ["open"]),
  ];
  const showMore = (data) => {
    results.append(...rest.splice(0, step).map((found) => row(found, data)));
    more.hidden = rest.length === 0;
  };
  const found = (data, groups) => {
    rest = data.rows.filter((question) => {
      const keys = keysOf(question, data);
      return groups.every((values) => values.some((value) => keys.includes(value)));
    });
    const shown = rest.length;
    results.replaceChildren();
    more.onclick = () => showMore(data);
    showMore(data);
    return shown;
  };

  const chosen = () =>
    all("fieldset", panel)
      .map((set) => all("input:checked", set).map((input) => input.value))
      .filter((values) => values.length);
  const say = (groups, shown) => {
    count.textContent = groups.length ? fill(count.dataset.filterCount, { count: shown }) : whole;
    one("[data-empty]").hidden = shown > 0;
    for (const button of all(".filter-count [data-clear]")) button.hidden = groups.length === 0;
  };
  const applyToBank = async (groups) => {
    const data = groups.length && (await load());
    for (const part of [one("[data-pager]"), ...all(".question-group")]) part.hidden = !!data;
    results.hidden = !data;
    more.hidden = true;
    say(groups, data ? found(data, groups) : rows.length);
  };
  const apply = () => {
    if (results) return applyToBank(chosen());
    const groups = chosen();
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
