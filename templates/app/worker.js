{% load static %}// Shows a page of our own where the planner cannot be reached. It keeps that page and what the page looks like, and
// nothing else: no page of a person, no answer to them, ever.

const OFFLINE = "{% url 'offline' %}";
const LOOKS = ["{% static 'css/base.css' %}", "{% static 'img/mark.svg' %}"];
const STORE = ["{{ version }}", ...LOOKS].join("|");

async function keep() {
  const store = await caches.open(STORE);
  // Without cookies: the page is the same for everybody.
  await store.addAll([OFFLINE, ...LOOKS].map((address) => new Request(address, { credentials: "omit", cache: "reload" })));
  await self.skipWaiting();
}

async function forget() {
  const old = (await caches.keys()).filter((name) => name !== STORE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function reached(request, instead) {
  try {
    return await fetch(request);
  } catch (fault) {
    const kept = await caches.match(instead);
    if (kept) return kept;
    throw fault;
  }
}

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(forget()));
self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  if (event.request.mode === "navigate") event.respondWith(reached(event.request, OFFLINE));
  else if (address.origin === location.origin && LOOKS.includes(address.pathname)) event.respondWith(reached(event.request, address.pathname));
});
