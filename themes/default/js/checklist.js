// Checklists: saves ticks by item id, and counts, clears, exports, imports and summarises them.
(() => {
  const { all, one, prefix, get, set, fill } = cribsheet;
  const key = (id) => "tick:" + id;
  const boxes = all("input[data-tick]");
  const tools = one("[data-progress-tools]");
  const lists = all("[data-checklist]");

  const count = (scope, inside) => {
    const done = inside.filter((box) => box.checked).length;
    for (const counter of all("[data-counter]", scope)) {
      const text = fill(counter.dataset.counter, { done, total: inside.length });
      if (counter.textContent !== text) counter.textContent = text;
    }
    const full = inside.length > 0 && done === inside.length;
    scope.toggleAttribute("data-all", full);
    for (const note of all("[data-done]", scope)) note.hidden = !full;
    for (const button of all("[data-untick]", scope)) button.hidden = done === 0;
  };
  const update = () => {
    for (const list of lists) count(list, all("input[data-tick]", list));
    if (!tools) return;
    count(tools, boxes);
    for (const link of all("[data-part]", tools)) {
      count(link.parentElement, all("[aria-labelledby='" + link.dataset.part + "'] input[data-tick]"));
    }
  };
  const read = () => {
    for (const box of boxes) box.checked = get(key(box.id)) === "1";
  };
  const tick = (box, checked) => {
    box.checked = checked;
    set(key(box.id), checked ? "1" : null);
  };

  // Moves the ticks of old ids to the new one.
  for (const box of boxes) {
    for (const old of box.dataset.tick.split(" ").filter(Boolean)) {
      if (get(key(old)) === "1") set(key(box.id), "1");
      set(key(old), null);
    }
    box.addEventListener("change", () => {
      tick(box, box.checked);
      set("last", box.id);
      update();
    });
  }

  // Untick all: asks first, and can be undone for ten seconds.
  for (const scope of tools ? [tools] : lists) {
    const inside = tools ? boxes : all("input[data-tick]", scope);
    const button = one("[data-untick]", scope);
    const ask = one("[data-confirm]", scope);
    const undo = one("[data-undo]", scope);
    if (!button) continue;
    let before = [];
    let timer = 0;
    button.addEventListener("click", () => {
      ask.hidden = false;
      one("[data-no]", ask).focus();
    });
    const back = () => {
      ask.hidden = true;
      (button.hidden ? inside[0] : button).focus();
    };
    one("[data-no]", ask).addEventListener("click", back);
    ask.addEventListener("keydown", (event) => event.key === "Escape" && back());
    one("[data-yes]", ask).addEventListener("click", () => {
      before = inside.filter((box) => box.checked);
      for (const box of before) tick(box, false);
      say("");
      update();
      back();
      undo.hidden = false;
      clearTimeout(timer);
      timer = setTimeout(() => (undo.hidden = true), 10000);
    });
    one("[data-undo-button]", undo).addEventListener("click", () => {
      for (const box of before) tick(box, true);
      undo.hidden = true;
      update();
      button.focus();
    });
  }

  const message = tools && one("[data-message]", tools);
  const say = (text) => {
    if (!message) return;
    message.textContent = text;
    one("[data-undo]", tools).hidden = true;
  };

  // Export and import: all ticks and all questions done on this site.
  if (tools) {
    const kept = /^(tick|done):/;
    one("[data-export]", tools).addEventListener("click", () => {
      const entries = {};
      for (const box of boxes) if (box.checked) entries[key(box.id)] = "1";
      try {
        for (let i = 0; i < localStorage.length; i++) {
          const name = localStorage.key(i);
          if (!name.startsWith(prefix)) continue;
          const rest = name.slice(prefix.length);
          if (kept.test(rest)) entries[rest] = localStorage.getItem(name);
        }
      } catch {
        // Without storage, only the ticks on this page
      }
      const site = document.documentElement.dataset.site;
      const file = { format: "cribsheet-progress", version: 1, site, entries };
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2)], { type: "application/json" }));
      link.download = site + "-progress.json";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    });
    const input = one("[data-import]", tools);
    const status = message.parentElement;
    input.addEventListener("change", async () => {
      const file = input.files[0];
      if (!file) return;
      try {
        const { format, site, entries } = JSON.parse(await file.text());
        const fits = format === "cribsheet-progress" && site === document.documentElement.dataset.site;
        const list = Object.entries(entries);
        if (!fits || !list.every(([name, value]) => kept.test(name) && value === "1")) throw new Error();
        for (const [name, value] of list) set(name, value);
        for (const box of boxes) if (entries[key(box.id)]) box.checked = true;
        update();
        say(status.dataset.imported);
      } catch {
        say(status.dataset.wrong);
      }
      input.value = "";
    });
  }

  // Home page: the progress per step, and where to continue.
  const home = one("[data-site-progress]");
  const summarise = () => {
    const last = get("last");
    const steps = [];
    for (const card of all("[data-ticks]")) {
      const ids = card.dataset.ticks.split(" ").filter(Boolean);
      const done = ids.filter((id) => get(key(id)) === "1").length;
      const total = ids.length;
      const progress = one("[data-progress]", card);
      if (!progress) continue;
      progress.toggleAttribute("data-all", done === total);
      one("span", progress).textContent = done ? fill(progress.dataset.progress, { done, total }) : "";
      steps.push({ link: one("a", card), done, total, last: ids.includes(last) });
    }
    const open = steps.filter((step) => step.done < step.total);
    const best =
      steps.some((step) => step.done) &&
      (open.find((step) => step.last) || open.find((step) => step.done) || open[0] || steps[0]);
    document.documentElement.toggleAttribute("data-started", !!best);
    if (!best) return;
    one("[data-title]", home).textContent = best.link.textContent.replace(/^\d+/, "");
    const counter = one("[data-count]", home);
    counter.textContent = fill(counter.dataset.count, best);
    one("[data-link]", home).href = best.link.href;
  };

  const refresh = () => {
    read();
    update();
    if (home) summarise();
  };
  refresh();
  addEventListener("storage", refresh);
  addEventListener("pageshow", (event) => event.persisted && refresh());
})();
