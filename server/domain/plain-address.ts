const urlOf = (text: string) => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};

/** What links can be written behind: http or https, a host, perhaps a port; nothing more. null where it is something else. */
export function plainAddress(text: string): string | null {
  const parsed = urlOf(text);
  return parsed && /^https?:$/.test(parsed.protocol) && parsed.href === `${parsed.origin}/` ? parsed.origin : null;
}
