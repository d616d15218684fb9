// Runs on every page: storage, theme, menu, table of contents, copy buttons, keyboard help.
(() => {
  const root = document.documentElement;
  const prefix = "cribsheet:" + root.dataset.site + ":";
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const one = (selector, from = document) => from.querySelector(selector);
  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const key in attributes) element.setAttribute(key, attributes[key]);
    element.append(...children);
    return element;
  };

  // The only global, shared by all scripts
  const number = new Intl.NumberFormat(root.lang || "en");
  const cribsheet = (window.cribsheet = {
    all,
    one,
    make,
    prefix,
    get(key) {
      try {
        return localStorage.getItem(prefix + key);
      } catch {
        return null;
      }
    },
    set(key, value) {
      try {
        if (value === null) localStorage.removeItem(prefix + key);
        else localStorage.setItem(prefix + key, value);
      } catch {
        root.dataset.ticks = "lost";
      }
    },
    fill(text, values) {
      return text.replace(/%(\w+)%/g, (name, key) =>
        typeof values[key] === "number" ? number.format(values[key]) : (values[key] ?? name));
    },
  });
  cribsheet.set("probe", "1");
  cribsheet.set("probe", null);

  // Theme
  const select = one("[data-theme-select]");
  if (select) {
    select.value = root.dataset.theme || "";
    select.addEventListener("change", () => {
      if (select.value) root.dataset.theme = select.value;
      else delete root.dataset.theme;
      cribsheet.set("theme", select.value || ("scheme" in root.dataset ? "system" : null));
    });
  }

  // Menu: closes when a link in it is followed or the focus leaves it.
  const menu = document.getElementById("_nav");
  if (menu && menu.hidePopover) {
    const close = () => menu.matches(":popover-open") && menu.hidePopover();
    menu.addEventListener("click", (event) => event.target.closest("a") && close());
    menu.addEventListener("focusout", (event) => {
      const to = event.relatedTarget;
      if (to && !menu.contains(to) && !to.matches("[popovertarget]")) close();
    });
    menu.addEventListener("toggle", (event) => {
      if (event.newState === "open") one(".side-nav-close", menu).focus();
    });
  }

  // Table of contents: the last heading above the middle of the window is current.
  const entries = all("[data-toc] a");
  const headings = entries.map((a) => document.getElementById(decodeURIComponent(a.hash.slice(1))));
  if (entries.length && "IntersectionObserver" in window) {
    const mark = () => {
      let current = 0;
      headings.forEach((heading, i) => {
        if (heading && heading.getBoundingClientRect().top < 120) current = i;
      });
      if (innerHeight + scrollY >= document.body.scrollHeight - 2) {
        const seen = headings.findIndex((h) => h && "#" + h.id === location.hash);
        if (seen > current) current = seen;
      }
      entries.forEach((a, i) => {
        if (i === current) a.setAttribute("aria-current", "true");
        else a.removeAttribute("aria-current");
      });
    };
    const observer = new IntersectionObserver(mark, { rootMargin: "-110px 0px 0px" });
    headings.forEach((heading) => heading && observer.observe(heading));
    addEventListener("hashchange", mark);
    addEventListener("scrollend", mark);
    mark();
  }

  // Marks the questions that are done in every list.
  cribsheet.markDone = (row, id) => {
    const end = one(".question-end", row);
    const done = cribsheet.get("done:" + id) === "1";
    row.toggleAttribute("data-is-done", done);
    one(".question-done", end)?.remove();
    if (done) end.append(make("span", { class: "question-done" }, end.dataset.done));
  };
  cribsheet.showDone = () => {
    for (const row of all("[data-question]")) cribsheet.markDone(row, row.dataset.question);
  };
  cribsheet.showDone();

  // Makes a button copy text: a promise, because the copy must start during the click.
  const words = one("[data-copy]");
  const copies = (button, read) => {
    const label = button.textContent;
    button.addEventListener("click", async () => {
      let result = words.dataset.copied;
      try {
        const text = Promise.resolve(read()).then((found) => new Blob([found], { type: "text/plain" }));
        await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
      } catch {
        result = words.dataset.failed;
      }
      button.textContent = words.textContent = result;
      setTimeout(() => {
        button.textContent = label;
        words.textContent = "";
      }, 2000);
    });
  };

  // Code: a copy button if the browser allows access to the clipboard.
  for (const code of navigator.clipboard ? all("pre.code") : []) {
    const frame = make("div", { class: "code-frame" });
    const button = make("button", { class: "code-copy", type: "button" }, words.dataset.copy);
    code.before(frame);
    frame.append(code, button);
    copies(button, () => code.textContent.trimEnd());
  }

  // The page as Markdown: a copy button after the link, where scripts may read files
  const markdown = navigator.clipboard && location.protocol !== "file:" && one("[data-markdown]");
  if (markdown) {
    const button = make("button", { class: "text-button", type: "button" }, markdown.dataset.markdown);
    markdown.after(make("span", { class: "dot" }), button);
    copies(button, async () => {
      const answer = await fetch(markdown.href);
      if (!answer.ok) throw new Error();
      return answer.text();
    });
  }

  // Headings: a link to each, which also copies its URL.
  for (const heading of all("main :is(h2, h3, h4)[id]:not(summary *, .plan *)")) {
    const link = make("a", { class: "heading-link", href: "#" + heading.id, "aria-label": words.dataset.headingLink }, "#");
    link.addEventListener("click", () => navigator.clipboard?.writeText(link.href).catch(() => {}));
    heading.append(link);
  }

  // Diagrams: open larger in a dialog.
  for (const figure of all(".diagram-scroll")) {
    const button = make("button", { class: "text-button diagram-enlarge", type: "button" }, words.dataset.enlarge);
    const open = () => {
      const drawing = one("svg", figure).cloneNode(true);
      drawing.removeAttribute("class");
      const close = make("button", { class: "button", type: "button" }, words.dataset.close);
      const large = make("dialog", { class: "dialog diagram diagram-large" }, drawing, close);
      close.addEventListener("click", () => large.close());
      large.addEventListener("click", (event) => event.target === large && large.close());
      large.addEventListener("close", () => large.remove());
      document.body.append(large);
      large.showModal();
    };
    button.addEventListener("click", open);
    figure.addEventListener("click", open);
    figure.after(button);
  }

  // Details: a link to one opens it, and printing opens all.
  const reveal = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const details = target && target.closest("details");
    if (details) details.open = true;
  };
  addEventListener("hashchange", reveal);
  addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link && link.href === location.href) reveal();
  });
  reveal();
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = all("main details:not([open])");
    opened.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => opened.forEach((details) => (details.open = false)));

  for (const button of all("[data-print]")) button.addEventListener("click", () => print());

  // Keyboard help
  const help = one("dialog[data-keys]");
  const off = one("[data-keys-off]");
  if (help && help.showModal) {
    off.checked = cribsheet.get("keys") === "off";
    off.addEventListener("change", () => cribsheet.set("keys", off.checked ? "off" : null));
    one("[data-close]", help).addEventListener("click", () => help.close());
    help.addEventListener("click", (event) => event.target === help && help.close());
    for (const button of all("[data-keys-open]")) {
      button.addEventListener("click", () => help.showModal());
    }
    addEventListener("keydown", (event) => {
      if (event.key !== "?" || off.checked || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target.closest("select, textarea, [contenteditable], input:not([type=checkbox])")) return;
      if (one("dialog[open]")) return;
      event.preventDefault();
      help.showModal();
    });
  }

  // Stores the recently viewed pages for the search.
  const search = one("[data-search-open]");
  const here = location.href.split("#")[0].slice(new URL(".", search.href).href.length);
  cribsheet.recent = [];
  try {
    const seen = JSON.parse(cribsheet.get("recent"));
    cribsheet.recent = seen.filter(([url, title]) => url !== here && typeof title === "string").slice(0, 5);
  } catch {
    // Not stored yet, or not ours
  }
  cribsheet.set("recent", JSON.stringify([[here, one("h1").textContent.trim()], ...cribsheet.recent]));

  // Offline edition: for readers who have opened a second page, where a worker may run
  const offline = one("[data-offline]");
  if (offline && navigator.serviceWorker && location.protocol !== "file:" && cribsheet.recent[0]) {
    addEventListener("load", () => document.head.append(make("script", { src: offline.dataset.offline })));
  }

  // Search: its script is loaded on first use.
  const dialog = one("[data-search-dialog]");
  const openSearch = (event) => {
    event.preventDefault();
    if (cribsheet.search) return cribsheet.search.open();
    // Shows the field at once, so that nothing typed before the script has loaded is lost.
    dialog.showModal();
    if (cribsheet.searchWanted) return;
    cribsheet.searchWanted = true;
    const script = document.createElement("script");
    script.src = search.dataset.script;
    script.onerror = () => (location.href = search.href);
    document.head.append(script);
  };
  if (dialog.showModal) {
    search.addEventListener("click", (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) openSearch(event);
    });
    addEventListener("keydown", (event) => {
      if (one("dialog[open]")) return;
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") openSearch(event);
      if (event.key !== "/" || (off && off.checked) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target.closest("select, textarea, [contenteditable], input:not([type=checkbox])")) return;
      openSearch(event);
    });
  }
})();
