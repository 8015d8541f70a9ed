/*
 * Where HTTPS allows it, the page opens without a network: the shell from here, what was logged from the outbox. Nothing
 * of /api is ever kept.
 */
const shell = 'shixiao-shell';
/** The page as it is for everybody; the one at / may have a person's own first step in it, and is never kept. */
const plain = '/shell';
const patience = 3000;
/** The leads' side needs the network anyway. */
const leadsOnly = /\/(lead|board|verdicts)-/;

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request));
});

async function page(event) {
  const path = new URL(event.request.url).pathname === '/' ? '/' : plain;
  const asked = fetch(path, { cache: 'no-cache' }).then((response) => {
    if (response.ok) event.waitUntil(response.clone().text().then(keepShellOf));
    return response;
  });
  asked.catch(() => {});
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  const first = await Promise.race([asked.catch(() => undefined), late]);
  if (first?.ok) return first;
  return (await (await caches.open(shell)).match(plain)) ?? asked;
}

async function asset(request) {
  const cache = await caches.open(shell);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

/** Anew where the page that came is made of something else than the one that is kept. */
async function keepShellOf(text) {
  const kept = await (await caches.open(shell)).match(plain);
  if (!kept || partsOf(await kept.text()) !== partsOf(text)) await keepShell();
}

/** The page and all that the staff's side is made of; what an older one was made of goes. */
async function keepShell() {
  const cache = await caches.open(shell);
  const html = await fetch(plain, { cache: 'no-cache' });
  if (!html.ok) throw new Error('the page did not come');
  const text = await html.clone().text();
  const named = new Set(assetsIn(text));
  // Grows while it is walked: a script names those that it may load later.
  for (const path of named) {
    if (!path.endsWith('.js')) continue;
    const script = await (await fetch(path)).text();
    for (const one of assetsIn(script)) if (!leadsOnly.test(one)) named.add(one);
  }
  await cache.addAll([...named]);
  await cache.put(plain, html);
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname !== plain && !named.has(pathname)) await cache.delete(request);
  }
}

/** The scripts that a page names, and its style. */
const partsOf = (text) => text.slice(text.indexOf('</title>'), text.indexOf('</style>'));

/** Named from the root in the page, and beside themselves in scripts. */
function assetsIn(text) {
  const names = text.matchAll(/(?:assets|["'`]\.)\/([\w.-]+\.(?:js|css))/g);
  return Array.from(names, ([, name]) => `/assets/${name}`);
}
