// Search: loads the parts of the index that a query needs and shows the hits.
(() => {
  const { all, one, make, fill } = cribsheet;
  const opener = one("[data-search-open]");
  const base = new URL(".", opener.href).href;
  const { also } = one("form[data-also]").dataset;
  const SHOWN = 10;
  const MOST_FILES = 3;
  const SYMBOLS = [...Array(92).keys()].map((i) => String.fromCharCode(i + 35)).filter((c) => !"$\\`".includes(c)).join("");
  const code = new Uint8Array(128);
  [...SYMBOLS].forEach((c, i) => (code[c.charCodeAt(0)] = i));

  // Each file is a script that passes its name and data on.
  const waiting = {};
  const files = {};
  let manifest;
  cribsheet.search = { add: (name, data) => waiting[name] && waiting[name](data) };
  const fetchScript = (name, hash) =>
    (files[name] ??= new Promise((resolve, reject) => {
      waiting[name] = resolve;
      const script = document.createElement("script");
      script.src = base + "search/" + name + hash + ".js";
      script.onload = () => reject(name);
      script.onerror = () => {
        delete files[name];
        reject(name);
      };
      document.head.append(script);
    }));
  let starting;
  const start = () =>
    (starting ??= fetchScript("manifest", "").then(
      (data) => {
        for (const key of ["terms", "words", "endings"]) {
          const [starts = "", hashes = ""] = data[key];
          data[key] = { key: key[0], starts: starts.split(" "), hashes };
        }
        manifest = data;
      },
      (failed) => {
        starting = undefined;
        throw failed;
      },
    ));
  const file = (key, hashes, i) => fetchScript(key + i, "-" + hashes.substr(i * 4, 4));

  // Words as in the index
  const WORD = /\d{1,3}(?:[,.'’\xa0\u202f]\d{3})+(?!\d)|[\p{L}\p{N}\p{M}_]+(?:\+\+|#(?!\w))?/gu;
  const DENSE = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー";
  const RUN = new RegExp(`[${DENSE}]+|[^${DENSE}]+`, "gu");
  const dense = new RegExp(`^[${DENSE}]`, "u");
  const SPECIAL = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ς: "σ" };
  const fold = (text) =>
    text
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u3099\u309a]/g, "")
      .replace(/[^\p{L}\p{N}\p{M}_+#]/gu, "")
      .replace(/[ßæœøłđðþıς]/g, (c) => SPECIAL[c]);
  const split = (text) => {
    const words = [];
    for (const run of (text.match(WORD) || []).flatMap((word) => word.match(RUN))) {
      const letters = [...fold(run)];
      if (!dense.test(run)) words.push(letters.join(""));
      else if (letters.length === 1) words.push(letters[0]);
      else letters.slice(1).forEach((c, i) => words.push(letters[i] + c));
    }
    return [...new Set(words.filter(Boolean))].slice(0, 12);
  };

  const place = ({ starts }, text) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= text) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const range = (shards, prefix) => {
    const from = place(shards, prefix);
    const to = Math.min(place(shards, prefix + "\uffff"), from + MOST_FILES - 1);
    return Promise.all(Array.from({ length: to - from + 1 }, (_, i) => file(shards.key, shards.hashes, from + i)));
  };
  const parsed = new Map();
  const parse = (text) => {
    if (!parsed.has(text)) {
      const forms = new Map();
      const lines = text.split("\n");
      for (let i = 0; i < lines.length; i += 2) {
        const group = lines[i].split(" ");
        for (const form of group) forms.set(form, { group, postings: lines[i + 1] || "" });
      }
      parsed.set(text, forms);
    }
    return parsed.get(text);
  };
  // A form that sorts apart from its group refers to its first form.
  const home = (found) => (found.postings[0] === " " ? exact(found.postings.slice(1)) : found);
  const exact = async (form) => {
    const i = place(manifest.terms, form);
    const found = parse(await file("t", manifest.terms.hashes, i)).get(form);
    return found && home(found);
  };

  const shared = (a, b) => {
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    return i;
  };
  // One edit apart: a letter added, removed or replaced, or two swapped.
  const near = (a, b) => {
    if (Math.abs(a.length - b.length) > 1 || a === b) return false;
    const i = shared(a, b);
    const rest = (x, y) => a.slice(i + x) === b.slice(i + y);
    return rest(1, 1) || rest(1, 0) || rest(0, 1) ||
      (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(2, 2));
  };
  const corrected = async (word) => {
    const half = word.length >> 1;
    const turned = [...word].reverse().join("");
    if (!manifest.words.hashes) {
      return [...parse(await file("t", manifest.terms.hashes, 0)).keys()].filter((form) => near(word, form));
    }
    const lists = await Promise.all([
      range(manifest.words, word.slice(0, half)),
      range(manifest.endings, turned.slice(0, word.length - half - 1)),
    ]);
    const words = (texts) => texts.flatMap((text) => text.split("\n"));
    return [...new Set([
      ...words(lists[0]).filter((form) => near(word, form)),
      ...words(lists[1]).filter((form) => near(turned, form)).map((form) => [...form].reverse().join("")),
    ])];
  };
  // A similar form: at most the last three letters differ.
  const similar = async (word) => {
    const texts = await range(manifest.terms, word.slice(0, Math.max(3, word.length - 3)));
    const forms = texts
      .flatMap((text) => [...parse(text).keys()])
      .filter((form) => shared(word, form) + 3 >= Math.max(word.length, form.length));
    const best = Math.max(3, ...forms.map((form) => shared(word, form)));
    return forms.filter((form) => shared(word, form) === best);
  };

  // The weighted postings of a word, and the forms to highlight.
  const lookup = async (word, last) => {
    const found = new Map();
    const forms = new Set([word]);
    const add = (entry, weight) => {
      if (!entry) return;
      found.set(entry.postings, Math.max(weight, found.get(entry.postings) || 0));
      entry.group.forEach((form) => forms.add(form));
    };
    add(await exact(word), 1);
    if (last) {
      for (const text of await range(manifest.terms, word)) {
        for (const [form, entry] of parse(text)) {
          if (form.startsWith(word) && form !== word) {
            const weight = 0.4 + (0.5 * word.length) / form.length;
            add(await home(entry), weight);
          }
        }
      }
    }
    if (!found.size) add(await exact(word.replace(/[+#]+$/, "")), 1);
    if (!found.size && word.length > 3) {
      const [forms, others] = await Promise.all([similar(word), word.length > 4 ? corrected(word) : []]);
      for (const form of others.slice(0, 5)) add(await exact(form), 0.6);
      for (const form of forms.slice(0, 5)) add(await exact(form), 0.8);
    }
    return { found, forms, prefix: last && word };
  };

  // The score of each document: its best form, weighted by rarity.
  const score = ({ found }) => {
    const strengths = new Uint8Array(manifest.size);
    const scores = new Float32Array(manifest.size);
    let common = false;
    for (const [text, weight] of found) {
      let document = -1;
      let high = 0;
      const from = text[0] === "!" ? 1 : 0;
      common ||= from === 1;
      for (let i = from; i < text.length; i++) {
        const symbol = code[text.charCodeAt(i)];
        if (symbol >= 64) high = high * (SYMBOLS.length - 64) + symbol - 64;
        else {
          document += high * 8 + (symbol >> 3) + 1;
          high = 0;
          const strength = (symbol & 7) + 1;
          const worth = weight * (1 + strength / 8);
          if (worth > scores[document]) {
            scores[document] = worth;
            strengths[document] = strength;
          }
        }
      }
    }
    const counts = new Uint32Array(10);
    strengths.forEach((s) => counts[s]++);
    for (let i = 8; i; i--) counts[i] += counts[i + 1];
    strengths.forEach((s, d) => s && (scores[d] *= Math.log(1 + manifest.size / counts[s])));
    return { scores, strengths, common };
  };

  const search = async (text) => {
    await start();
    const words = split(text);
    const open = /[\p{L}\p{N}\p{M}_]$/u.test(text);
    const looked = await Promise.all(words.map((word, i) => lookup(word, open && i === words.length - 1)));
    const scored = looked.map(score);
    const needed = scored.every((s) => s.common) ? scored : scored.filter((s) => !s.common);
    const sums = new Float32Array(manifest.size);
    const counts = new Uint8Array(manifest.size);
    const strong = new Uint8Array(manifest.size);
    for (const { scores, strengths } of scored) {
      scores.forEach((s, d) => (sums[d] += s));
      strengths.forEach((s, d) => (strong[d] += s > 4));
    }
    sums.forEach((s, d) => (sums[d] = s * (1 + 2 * (strong[d] / words.length) ** 3)));
    for (const { scores } of needed) scores.forEach((s, d) => (counts[d] += s > 0));
    const most = counts.reduce((a, b) => Math.max(a, b), 0);
    // Half of all letters must match: long words count more.
    const missed = (d) => words.filter((_, i) => !scored[i].common && !scored[i].scores[d]).join("").length;
    let hits = [];
    counts.forEach((c, d) => c && c === most && missed(d) * 2 <= words.join("").length && hits.push(d));
    hits.sort((a, b) => sums[b] - sums[a] || a - b);
    if (manifest.pages.length) {
      const seen = {};
      hits = hits.filter((d) => (seen[manifest.pages[d]] = (seen[manifest.pages[d]] || 0) + 1) < 3);
    }
    // Terms after the third come last, to leave room for questions.
    const [from, to] = manifest.glossary;
    const last = hits.filter((d) => d >= from && d < to).slice(3);
    hits.sort((a, b) => last.includes(a) - last.includes(b));
    return { hits, looked, sums };
  };

  const document_ = async (d) => {
    const block = await file("d", manifest.documents, Math.floor(d / manifest.each));
    const [kind, url, title, within, note, excerpt, ...headings] = block[d % manifest.each];
    return { d, kind: manifest.kinds[kind], url, title, within, note: manifest.notes[note], excerpt, headings };
  };

  const matches = (run, looked) => {
    const folded = fold(run);
    const parts = /_|.\p{Lu}/u.test(run); // as in HashMap
    return looked.some(({ forms, prefix }) =>
      forms.has(folded) || (prefix && folded.startsWith(prefix)) || (parts && [...forms].some((form) => folded.includes(form))));
  };
  const marked = (text, looked) =>
    text.split(new RegExp(`(${WORD.source})`, "u")).flatMap((part, i) => {
      if (i % 2 === 0) return part;
      return part.match(RUN).flatMap((run) => {
        if (!dense.test(run)) return matches(run, looked) ? make("mark", {}, run) : run;
        const letters = [...run];
        const hit = letters.map(() => false);
        looked.forEach(({ forms }) =>
          letters.forEach((c, j) => {
            if (forms.has(fold(c + (letters[j + 1] || "")))) hit[j] = hit[j + 1] = true;
          }));
        return letters.map((c, j) => (hit[j] ? make("mark", {}, c) : c));
      });
    });
  const link = ({ url, title, within, note, name, excerpt }, looked = []) => {
    const a = make("a", { href: base + url });
    const add = (tag, text) => text && a.append(make(tag, {}, ...marked(text, looked)));
    add("b", title);
    if (note) a.insertAdjacentHTML("beforeend", note);
    add("small", name);
    add("small", within);
    add("span", excerpt);
    return make("li", {}, a);
  };
  // A title, heading or name with many of the words ranks higher. A heading is linked, a name shown.
  const jump = (hit, looked, sum) => {
    const cover = (text) => looked.filter((word) => (text.match(WORD) || []).some((run) => matches(run, [word]))).length;
    const { url, title, headings } = hit;
    let best = cover(title);
    const exactly = best / Math.max(1, split(title).length);
    for (let i = 0; i < headings.length; i += 2) {
      const count = cover(headings[i + 1]);
      if (count <= best) continue;
      best = count;
      const [id, name] = headings.slice(i);
      if (id === "_title") hit.name = fill(also, { name });
      else Object.assign(hit, { url: url + "#" + encodeURIComponent(id), title: name, within: title });
    }
    hit.score = sum * (1 + 2 * (best / looked.length) ** 3 + exactly ** 2);
  };

  let names = 0;
  const panel = (box) => {
    const words = box.dataset;
    const field = one("input", box);
    const list = one("[data-search-results]", box);
    const status = one("[role=status]", box);
    let turn = 0;
    let timer;
    let pending;

    const say = (text, wait) => {
      clearTimeout(timer);
      status.textContent = "";
      timer = setTimeout(() => (status.textContent = text), wait);
    };
    const group = (title, items) => {
      const id = "_search-" + names++;
      return make("section", {}, make("p", { id, class: "search-group" }, title), make("ul", { "aria-labelledby": id }, ...items));
    };
    const none = (text, hint = "") => {
      list.replaceChildren(make("p", { class: "search-none" }, make("b", {}, text), ` ${hint} `, make("a", { href: opener.href }, words.all)));
      say(text, 0);
    };

    const empty = async (mine) => {
      list.replaceChildren();
      const items = cribsheet.recent.map(([url, title]) => link({ url, title }));
      if (items.length) list.append(group(words.recent, items));
      await start();
      if (mine !== turn || !manifest.try.length) return;
      const tries = manifest.try.map((text) => {
        const button = make("button", { type: "button", class: "text-button" }, text);
        button.onclick = () => {
          field.value = text;
          field.focus();
          run();
        };
        return make("li", {}, button);
      });
      list.append(group(words.try, tries));
    };

    const show = async (text, mine) => {
      const { hits, looked, sums } = await search(text);
      if (mine !== turn) return;
      if (!hits.length) return none(fill(words.missed, { query: text }), words.hint);
      const groups = {};
      const head = make("p", { class: "search-group", "aria-hidden": "true" });
      const more = make("button", { type: "button", class: "button search-more" });
      const page = async (from) => {
        const shown = await Promise.all(hits.slice(from, from + SHOWN).map(document_));
        if (mine !== turn) return;
        for (const hit of shown) jump(hit, looked, sums[hit.d]);
        shown.sort((a, b) => b.score - a.score);
        if (!from) list.replaceChildren(head);
        for (const hit of shown) {
          const item = link(hit, looked);
          if (!groups[hit.kind]) list.append((groups[hit.kind] = group(hit.kind, [])));
          groups[hit.kind].lastChild.append(item);
          if (from && hit === shown[0]) one("a", item).focus();
        }
        more.remove();
        from += shown.length;
        head.textContent = fill(words.found, { shown: from, count: hits.length });
        more.textContent = fill(words.more, { count: Math.min(SHOWN, hits.length - from) });
        if (hits.length > from) list.append(more);
        more.onclick = () => page(from);
        say(head.textContent, 500);
      };
      await page(0);
    };

    const run = () => {
      const mine = ++turn;
      const text = field.value.trim();
      const work = split(text).length ? show(field.value, mine) : empty(mine);
      pending = work.catch(() => {
        if (mine === turn) none(words.failed);
      });
    };

    let typing;
    field.addEventListener("input", () => {
      clearTimeout(typing);
      typing = setTimeout(run, !field.value ? 0 : manifest && manifest.words.hashes ? 220 : 80);
    });
    box.addEventListener("submit", async (event) => {
      event.preventDefault();
      clearTimeout(typing);
      run();
      await pending;
      const first = one("a", list);
      if (first && field.value.trim()) first.click();
    });
    box.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      const links = [field, ...all("a, button", list)];
      const at = links.indexOf(document.activeElement);
      const ends = at > 0 && { Home: 1, End: links.length - 1 };
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, ...ends }[event.key];
      if (event.key === "Escape" && field.value) {
        event.preventDefault();
        field.value = "";
        field.focus();
        run();
      } else if (to >= 0 && at >= 0) {
        event.preventDefault();
        if (to < links.length) links[to].focus();
      }
    });
    return { field, run };
  };

  const dialog = one("[data-search-dialog]");
  const inside = panel(one("form", dialog));
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("a, [data-close]")) dialog.close();
  });
  cribsheet.search.open = () => {
    if (dialog.open) return;
    dialog.showModal();
    inside.field.select();
    inside.run();
  };
  const own = one("main form[data-search]");
  if (own) {
    const { field, run } = panel(own);
    const hash = location.hash.slice(1).replace(/[+&]/g, encodeURIComponent);
    field.value = new URLSearchParams(`${location.search}&${hash}`).get("q");
    if (field.value) run();
    cribsheet.search.open = () => {
      if (one("dialog[open]")) return;
      field.focus();
      field.select();
    };
    field.addEventListener("focus", run, { once: true });
  }
  if (dialog.open) inside.run();
})();
