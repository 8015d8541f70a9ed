import type { BurdenKind } from '../../db/vocabulary.ts';
import { drawPerson } from './person.ts';
import { drawPiece, type Piece } from './piece.ts';
import type { Random } from './random.ts';
import { campaign, type KindOfWork, kindsOfWork } from './work.ts';

/** What happened in one week of one team. People are counted from 0; days are 0 (Monday) to 4. */
export interface Week {
  pieces: { person: number; day: number; work: KindOfWork; piece: Piece; inTrial: boolean }[];
  burdens: { person: number; day: number; kind: BurdenKind; minutes: number }[];
}

export interface TeamPlan {
  people: number;
  weeks: number;
  /** A kind of work for which a coin decided in these weeks. */
  trial?: { key: string; from: number; to: number } | undefined;
}

export function simulateTeam(random: Random, { people, weeks, trial }: TeamPlan): Week[] {
  /** While a trial runs, people note that kind of work more readily. */
  const onTrial = ({ key }: KindOfWork, week: number) => trial?.key === key && week >= trial.from && week < trial.to;
  const persons = Array.from({ length: people }, () => drawPerson(random, weeks));
  return Array.from({ length: weeks }, (_, week) => {
    const happened: Week = { pieces: [], burdens: [] };
    for (const [index, person] of persons.entries()) {
      if (week < person.joins || week >= person.leaves) continue;
      for (let n = drawCount(random, person.perWeek); n > 0; n--) {
        const work = random.pick(
          kindsOfWork.map((kind) => [kind, onTrial(kind, week) ? 5 * kind.weight : kind.weight]),
        );
        const inTrial = onTrial(work, week);
        const piece = drawPiece(random, person, work, week / weeks, inTrial);
        happened.pieces.push({ person: index, day: drawDay(random), work, piece, inTrial });
      }
      happened.burdens.push(...drawBurdens(random, index));
    }
    return happened;
  });
}

function drawBurdens(random: Random, person: number): Week['burdens'] {
  return campaign.flatMap(({ kind, perWeek, minutes }) => {
    if (!random.chance(perWeek)) return [];
    return [
      {
        person,
        day: drawDay(random),
        kind,
        minutes: Math.max(5, Math.round((minutes * Math.exp(random.normal(0, 0.4))) / 5) * 5),
      },
    ];
  });
}

const drawDay = (random: Random) => Math.floor(random.next() * 5);

/** How often something happens that happens so often on average (Poisson). */
function drawCount(random: Random, average: number): number {
  const end = Math.exp(-average);
  let count = 0;
  for (let left = random.next(); left > end; left *= random.next()) count++;
  return count;
}
