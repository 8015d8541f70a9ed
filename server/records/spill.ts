import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const buckets = 256;
const mostHeld = 4 * 1024 * 1024;

/**
 * Lines parted by the first two hexadecimal signs of their keys, in the order in which they came. What memory doesn't hold lies in a
 * file that has no name any more, so that it goes with the process.
 */
export class Spill {
  readonly #held: string[][] = Array.from({ length: buckets }, () => []);
  readonly #chunks: { at: number; length: number }[][] = Array.from({ length: buckets }, () => []);
  #length = 0;
  #file: number | null = null;
  #end = 0;

  /** A line has no line break in it. */
  add(key: string, line: string): void {
    this.#held[Number.parseInt(key.slice(0, 2), 16)]!.push(line);
    this.#length += line.length;
    if (this.#length > mostHeld) this.#letGo();
  }

  /** Bucket by bucket, each held whole. Nothing is added any more. */
  *read(): Generator<string[]> {
    for (let bucket = 0; bucket < buckets; bucket++) {
      const lines = [...this.#readBack(bucket), ...this.#held[bucket]!];
      this.#held[bucket] = [];
      if (lines.length > 0) yield lines;
    }
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  #letGo(): void {
    this.#file ??= namelessFile();
    for (const [bucket, lines] of this.#held.entries()) {
      if (lines.length === 0) continue;
      const bytes = Buffer.from(`${lines.join('\n')}\n`);
      writeSync(this.#file, bytes, 0, bytes.length, this.#end);
      this.#chunks[bucket]!.push({ at: this.#end, length: bytes.length });
      this.#end += bytes.length;
      this.#held[bucket] = [];
    }
    this.#length = 0;
  }

  *#readBack(bucket: number): Generator<string> {
    for (const { at, length } of this.#chunks[bucket]!) {
      const bytes = Buffer.allocUnsafe(length);
      readSync(this.#file!, bytes, 0, length, at);
      yield* bytes.toString().slice(0, -1).split('\n');
    }
  }
}

function namelessFile(): number {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-rows-'));
  const file = openSync(join(folder, 'rows'), 'w+', 0o600);
  rmSync(folder, { recursive: true, force: true });
  return file;
}
