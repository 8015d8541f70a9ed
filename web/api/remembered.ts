/** Small things that this device remembers; a browser that keeps nothing forgets them with the page. */
const instead = new Map<string, string>();
const keyOf = (name: string) => `shixiao.${name}`;

export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(name)) ?? instead.get(name);
  } catch {
    return instead.get(name);
  }
}

export function remember(name: string, value: string): void {
  instead.set(name, value);
  try {
    localStorage.setItem(keyOf(name), value);
  } catch {
    // Full or forbidden: it stays for this visit.
  }
}

export function forget(name: string): void {
  instead.delete(name);
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    // Nothing was kept.
  }
}
