/**
 * A UUID version 7 whose time is only the UTC day: the id goes wherever the entry goes, and must not tell the hour. The
 * rest is random. `crypto.randomUUID` does not exist on plain http.
 */
export function newId(now = Date.now(), random = crypto.getRandomValues(new Uint8Array(16))): string {
  const day = now - (now % 86_400_000);
  const bytes = Array.from(random);
  for (let index = 0; index < 6; index++) bytes[index] = Math.floor(day / 256 ** (5 - index)) % 256;
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
