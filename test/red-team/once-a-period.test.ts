import { expect } from 'vitest';
import { attack, tell } from './attack.ts';
import { type AttackedOffice, attackedOffice } from './office.ts';

/*
 * Attack 10. Five own seats feed every run of a year, now heavy, now light, to bisect or average the figures that a colleague is in. A
 * figure of a closed period is given once: whatever comes later, asking again reads the same.
 */

/** What is told of one closed period, field by field. */
async function figuresOf({ board, administrator, team, kinds }: AttackedOffice, period: string) {
  const told = await board(period);
  const pages = await Promise.all(
    kinds.slice(0, 2).map(async (kind) => {
      const path = `/api/teams/${team.id}/task-types/${kind}?period=${period}`;
      const { volumes, shares, felt } = (await administrator.ask('GET', path)).body;
      const ofPeriod = (all: { period: string }[]) => all.filter((one) => one.period === period);
      return [ofPeriod(volumes), ofPeriod(shares), ofPeriod(felt)];
    }),
  );
  const rows = told.rows.map(({ taskType, saved, shares, felt }: Record<string, { id?: string; ratio?: number }>) => {
    return { kind: taskType?.id ?? null, saved, shares, felt: felt?.ratio ?? null };
  });
  return {
    rows: rows.filter(({ saved, shares }: { saved: unknown; shares: unknown[] }) => saved || shares.length),
    burdens: told.burdens,
    pages,
  };
}

attack(
  'no figure of a closed period is given twice, whatever five seats feed the runs of a year',
  async (seed) => {
    const office = await attackedOffice({ seed, seats: 6, start: '2026-01-10T09:00:00' });
    const { staff, kinds, log } = office;
    const first = new Map<string, unknown>();
    let [asked, figures, runs] = [0, 0, 0];
    for (let month = 0; month < 13; month++) {
      for (const [at, by] of staff.entries())
        for (let n = 0; n < 4; n++) {
          const withAi = n % 2 === 0;
          // The colleague is steady; the five bisect: each month another half of them is heavy.
          const minutes = at === 5 ? 30 + 4 * n : (month >> (at % 3)) % 2 === 0 ? 5 + n : 400 + n;
          await log(by, {
            taskTypeId: kinds[n < 2 ? 0 : 1]!,
            withAi,
            minutes,
            ...(withAi && { alsoByHand: at > month % 6 }),
          });
        }
      await office.run();
      runs += 1;
      const { periods } = await office.board();
      for (const period of periods as string[]) {
        const now = await figuresOf(office, period);
        asked += 1;
        if (!first.has(period)) {
          first.set(period, now);
          figures += now.rows.length;
        }
        expect(now, `${period} after run ${runs}`).toEqual(first.get(period));
      }
    }
    expect([...first.keys()].sort()).toEqual(['2026', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
    expect(figures).toBeGreaterThanOrEqual(10);
    tell({
      attack: '10 five own seats at each run of a year',
      tried: `${runs} runs, half of the five heavy in turn; closed periods asked ${asked} times`,
      learnt: `${first.size} periods, each figure given once: later answers the same to the letter`,
    });
  },
  180_000,
);
