// A bank of several pages: the build has written the filter keys of all questions as one script,
// and the rows of each page, exactly as that page shows them, as another. They load when needed.
(() => {
  const { all, one, get, markDone } = cribsheet;
  const results = one("[data-results]");
  if (!results) return;
  const more = one("button[data-more]");
  const step = 50;
  const address = new URL(results.dataset.bank, document.baseURI).href;
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
        if (get("done:" + id) !== "1") keys.push("open");
        return { id, keys, row: async () => (await rowsOf(page))[place] };
      }),
    );
  let rest = [];
  let turn = 0; // a response that arrives after the next turn is not shown
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
  more.addEventListener("click", showMore);

  // Shows the questions that fit, or this page if nothing is filtered, and says how many there are.
  cribsheet.filterBank = async (on, fits, says, say) => {
    const now = ++turn;
    if (on) await ask(address);
    let found = on ? entries().filter((entry) => fits(entry.keys)) : [];
    if (says) {
      const made = await Promise.all(found.map((entry) => entry.row()));
      found = found.filter((entry, i) => says(made[i]));
    }
    if (now !== turn) return;
    for (const part of [one("[data-pager]"), ...all(".question-group")]) part.hidden = on;
    results.hidden = !on;
    results.replaceChildren();
    more.hidden = true;
    rest = found;
    say(found.length);
    await showMore();
  };
})();
