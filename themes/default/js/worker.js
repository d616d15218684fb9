// The worker of the offline edition. sw.js declares its `version` and the `files` to store, as path?hash, and runs it.
const store = () => caches.open("cribsheet:" + registration.scope);
const stored = new Map();
for (const file of files) {
  const url = new URL(file, location);
  stored.set(url.pathname, url.href);
}

// Downloads the files that have changed, without deleting those that the current version uses.
const download = async () => {
  const cache = await store();
  const known = new Set((await cache.keys()).map((request) => request.url));
  const wanted = [...stored].filter(([, url]) => !known.has(url));
  const work = async () => {
    for (let next = wanted.pop(); next; next = wanted.pop()) {
      const [path, url] = next;
      const found = await fetch(path, { cache: "no-cache" });
      // Some servers redirect page.html to page; any other redirect can only be a sign-in page.
      if (!found.ok || !path.startsWith(new URL(found.url).pathname)) throw new Error(path);
      await cache.put(url, found.redirected ? new Response(found.body, { headers: found.headers }) : found);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
};

const tidy = async () => {
  const cache = await store();
  const kept = new Set(stored.values());
  for (const request of await cache.keys()) {
    if (!kept.has(request.url)) await cache.delete(request);
  }
};

const answer = async (request, url) => {
  const found = await (await store()).match(url, { ignoreVary: true });
  return found || fetch(request);
};

addEventListener("install", (event) => event.waitUntil(download()));
addEventListener("activate", (event) => event.waitUntil(tidy()));
addEventListener("message", ({ data, source }) => {
  if (data === "take") skipWaiting();
  else source.postMessage(version);
});
addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const url = stored.get(pathname.endsWith("/") ? pathname + "index.html" : pathname);
  if (url && origin === location.origin && event.request.method === "GET") {
    event.respondWith(answer(event.request, url));
  }
});
