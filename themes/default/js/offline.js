// The offline edition: starts the worker that stores the site, and shows that it is stored, a newer version and a switch.
(() => {
  const { one, make, get, set } = cribsheet;
  const bar = one("[data-offline]");
  const stored = one("[data-stored]", bar);
  const status = one("[data-new]", bar);
  const take = one("[data-take]", bar);
  const toggle = one("[data-switch]", bar);
  const { worker, manifest } = bar.dataset;
  const workers = navigator.serviceWorker;
  let registration;
  let taken = false;

  const offer = (isNew) => {
    status.textContent = isNew ? status.dataset.new : "";
    take.hidden = !isNew;
  };
  const show = (isOn) => {
    toggle.textContent = isOn ? toggle.dataset.off : toggle.dataset.on;
    stored.textContent = "";
    offer(false);
    bar.hidden = isOn;
  };
  // The worker answers: shows that the site is stored, and how to remove it.
  workers.addEventListener("message", () => {
    stored.textContent = stored.dataset.stored;
    bar.hidden = false;
  });

  const follow = (next) => {
    const changed = () => {
      if (next.state === "installed" && registration.active) offer(true);
      if (next.state !== "activated") return;
      if (taken || workers.controller) return location.reload();
      offer(false);
      next.postMessage("version");
    };
    next.addEventListener("statechange", changed);
    changed();
  };
  const remove = async () => {
    await registration.unregister();
    await caches.delete("cribsheet:" + registration.scope);
  };
  // If the server no longer has the worker, the stored copy would never be updated, so remove it.
  const check = async () => {
    const answer = await fetch(worker, { method: "HEAD", cache: "no-store" });
    if (answer.status !== 404 && answer.status !== 410) return;
    await remove();
    location.reload();
  };
  const register = async () => {
    registration = await workers.register(worker, { updateViaCache: "none" });
    show(true);
    registration.active?.postMessage("version");
    const next = registration.waiting || registration.installing;
    if (next) follow(next);
    registration.addEventListener("updatefound", () => follow(registration.installing));
    if (registration.active && navigator.onLine) registration.update().catch(check).catch(() => {});
  };

  const start = () => register().catch(() => (bar.hidden = true));

  take.addEventListener("click", () => {
    taken = true;
    registration.waiting?.postMessage("take");
  });
  toggle.addEventListener("click", async () => {
    const isOn = registration;
    set("offline", isOn ? "off" : "on");
    if (!isOn) return start();
    await remove();
    registration = undefined;
    show(false);
  });

  document.head.append(make("link", { rel: "manifest", href: manifest }));
  const wish = get("offline");
  if (wish === "off" || (!wish && navigator.connection?.saveData)) show(false);
  else start();
})();
