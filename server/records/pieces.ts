import type { Piece } from '../../db/records.ts';
import { quarterOf } from '../domain/periods.ts';

/** Records side by side in columns, so that a million of them pass to a thread and stay small there. Missing minutes are NaN. */
export interface Pieces {
  kinds: readonly string[];
  quarters: readonly string[];
  kind: Uint16Array;
  quarter: Uint16Array;
  file: Float64Array;
  person: Float64Array;
  withAi: Uint8Array;
  coin: Uint8Array;
  size: Uint8Array;
  /** Rework included. */
  minutes: Float64Array;
  rework: Float64Array;
  expected: Float64Array;
  expectedWithAi: Float64Array;
  byHand: Float64Array;
}

/** Takes slices of records as they are read. */
export function columnsOf() {
  const [kinds, quarters] = [numbered(), numbered()];
  const kept = {
    ...{ kind: [] as number[], quarter: [] as number[], file: [] as number[], person: [] as number[] },
    ...{ withAi: [] as number[], coin: [] as number[], size: [] as number[], minutes: [] as number[] },
    ...{ rework: [] as number[], expected: [] as number[], expectedWithAi: [] as number[], byHand: [] as number[] },
  };
  return {
    add(slice: readonly Piece[]): void {
      for (const piece of slice) {
        kept.kind.push(kinds.numberOf(piece.taskTypeId));
        kept.quarter.push(quarters.numberOf(quarterOf(piece.day)));
        kept.file.push(piece.fileId);
        kept.person.push(piece.personId);
        kept.withAi.push(Number(piece.arm === 'with_ai'));
        kept.coin.push(Number(piece.coin));
        kept.size.push(piece.size);
        kept.minutes.push(piece.minutes + piece.reworkMinutes);
        kept.rework.push(piece.reworkMinutes);
        kept.expected.push(piece.expectedMinutes ?? Number.NaN);
        kept.expectedWithAi.push(piece.expectedMinutesWithAi ?? Number.NaN);
        kept.byHand.push(piece.byHandMinutes ?? Number.NaN);
      }
    },
    columns: (): Pieces => ({
      kinds: kinds.names,
      quarters: quarters.names,
      kind: Uint16Array.from(kept.kind),
      quarter: Uint16Array.from(kept.quarter),
      file: Float64Array.from(kept.file),
      person: Float64Array.from(kept.person),
      withAi: Uint8Array.from(kept.withAi),
      coin: Uint8Array.from(kept.coin),
      size: Uint8Array.from(kept.size),
      minutes: Float64Array.from(kept.minutes),
      rework: Float64Array.from(kept.rework),
      expected: Float64Array.from(kept.expected),
      expectedWithAi: Float64Array.from(kept.expectedWithAi),
      byHand: Float64Array.from(kept.byHand),
    }),
  };
}

function numbered() {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  return {
    names,
    numberOf(name: string): number {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      names.push(name);
      return names.length - 1;
    },
  };
}
