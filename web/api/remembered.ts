/** Small things that this device remembers; a browser that keeps nothing forgets them with the page. */
const instead = new Map<string, string>();
const keyOf = (name: string) => `shixiao.${name}`;

/** What the server draws the first page by goes along as a cookie; it keeps none of it. */
const told = ['language', 'text', 'recent'];
const cookieDays = 400;

function tell(name: string, value: string | undefined): void {
  if (!told.includes(name)) return;
  const seconds = value === undefined ? 0 : cookieDays * 86_400;
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store's own interface came with Chrome 87 and Safari 18
  document.cookie = `shixiao_${name}=${encodeURIComponent(value ?? '')}; path=/; max-age=${seconds}; samesite=lax`;
}

/** Anew at each visit, as cookies run out. */
export function tellServer(): void {
  for (const name of told) {
    const value = recall(name);
    if (value !== undefined) tell(name, value);
  }
}

export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(name)) ?? instead.get(name);
  } catch {
    return instead.get(name);
  }
}

export function remember(name: string, value: string): void {
  instead.set(name, value);
  tell(name, value);
  try {
    localStorage.setItem(keyOf(name), value);
  } catch {
    // Full or forbidden: it stays for this visit.
  }
}

export function forget(name: string): void {
  instead.delete(name);
  tell(name, undefined);
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    // Nothing was kept.
  }
}
