import { afterAll, test } from 'vitest';

/*
 * Each attack is tried on one office in npm test, and on as many as SEEDS says in npm run test:deep. A seed is another office: other
 * keys, other ids, and other minutes of everybody.
 */

const seeds = Array.from({ length: Number(process.env.SEEDS ?? 1) }, (_, at) => at + 1);

export function attack(title: string, run: (seed: number) => void | Promise<void>, timeout = 120_000): void {
  for (const seed of seeds) test(seeds.length === 1 ? title : `${title}: office ${seed}`, () => run(seed), timeout);
}

interface Learnt {
  attack: string;
  tried: string;
  learnt: string;
}

const told: Learnt[] = [];

/** A row of docs/publication.md, “What attackers learn”: printed once a file, with how many offices told which. */
export function tell(row: Learnt): void {
  told.push(row);
}

afterAll(() => {
  const rows = new Map<string, string[]>();
  for (const { attack, tried, learnt } of told) {
    const key = `| ${attack} | ${tried} |`;
    rows.set(key, [...(rows.get(key) ?? []), learnt]);
  }
  for (const [key, all] of rows) {
    const said = [...new Set(all)].map((one) =>
      seeds.length === 1 ? one : `${one} (${all.filter((other) => other === one).length} of ${all.length})`,
    );
    process.stdout.write(`\n${key} ${said.join(' · ')} |\n`);
  }
});
