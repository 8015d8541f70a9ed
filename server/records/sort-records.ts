import { type RecordSlice, recordsPerSlice } from '../../db/records.ts';
import { cellsId, type Identity, idOfOccurrence, idOfRow, personHasher, withoutPerson } from './identify.ts';
import type { NewRecord } from './new-record.ts';
import { Spill } from './spill.ts';

/**
 * Gives each row of a file its id, which follows from what it says, so that rows that come twice are stored once; and hands all over in
 * the order of the ids, which keeps no order of the file and writes a table from its beginning to its end. Memory doesn't grow with the rows.
 */
export class RecordSorter {
  readonly #identity: Identity;
  readonly #hashOf: (name: string) => string;
  /** By what they say: rows that say the same come together, in the order of the file. */
  readonly #alike = new Spill();
  readonly #byId = new Spill();

  constructor(identity: Identity) {
    this.#identity = identity;
    this.#hashOf = personHasher(identity);
  }

  add(row: NewRecord): void {
    const cells = withoutPerson(row, this.#hashOf);
    const rest = JSON.stringify(cells).slice(1);
    if (row.rowId !== null) this.#put(idOfRow(this.#identity, row.rowId), rest);
    else {
      const alike = cellsId(this.#identity.teamId, cells);
      this.#alike.add(alike, alike + rest);
    }
  }

  *slices(): Generator<RecordSlice> {
    try {
      for (const lines of this.#alike.read()) this.#identify(lines);
      this.#alike.close();
      yield* this.#sorted();
    } finally {
      this.#alike.close();
      this.#byId.close();
    }
  }

  #identify(lines: readonly string[]): void {
    const occurrences = new Map<string, number>();
    for (const line of lines) {
      const alike = line.slice(0, idLength);
      const occurrence = (occurrences.get(alike) ?? 0) + 1;
      occurrences.set(alike, occurrence);
      this.#put(idOfOccurrence(alike, occurrence), line.slice(idLength));
    }
  }

  #put(id: string, rest: string): void {
    this.#byId.add(id, `{"id":"${id}",${rest}`);
  }

  *#sorted(): Generator<RecordSlice> {
    let waiting: string[] = [];
    for (const lines of this.#byId.read()) {
      // All begin alike, so that their order is that of the ids.
      for (const line of lines.sort()) {
        waiting.push(line);
        if (waiting.length < recordsPerSlice) continue;
        yield sliceOf(waiting);
        waiting = [];
      }
    }
    if (waiting.length > 0) yield sliceOf(waiting);
  }
}

const idLength = 36;

const sliceOf = (lines: readonly string[]): RecordSlice => ({ rows: lines.length, json: `[${lines.join(',')}]` });
