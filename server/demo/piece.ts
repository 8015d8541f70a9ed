import type { Entry } from '../../db/entries.ts';
import { bounds, type Outcome, type TimeUse, type WhyWithoutAi } from '../../db/vocabulary.ts';
import type { Person } from './person.ts';
import type { Random } from './random.ts';
import type { KindOfWork } from './work.ts';

/** What a person says of one piece; whose it is and when is added by whoever stores it. */
export type Piece = Pick<
  Entry,
  | 'arm'
  | 'outcome'
  | 'minutes'
  | 'reworkMinutes'
  | 'reworkReasons'
  | 'size'
  | 'expectedMinutes'
  | 'expectedMinutesWithAi'
  | 'byHandMinutes'
  | 'moreAsked'
  | 'alsoByHand'
  | 'timeBecame'
  | 'whyWithoutAi'
  | 'secondsToLog'
>;

const sizes = [
  [1, 8],
  [2, 22],
  [3, 40],
  [4, 20],
  [5, 10],
] as const;
const chips = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480];
const timeUses: readonly (readonly [TimeUse, number])[] = [
  ['residents', 2],
  ['other_papers', 4],
  ['thinking', 1],
  ['home_on_time', 2],
  ['new_demands', 3],
];
const whys: readonly (readonly [WhyWithoutAi, number])[] = [
  ['confidential', 3],
  ['faster_by_hand', 4],
  ['face_to_face', 1],
  ['no_fitting_tool', 2],
  ['chose_not', 2],
];

/** `progress` runs from 0 to 1 over the year: more is asked as it goes. A coin may decide the arm; then it was agreed what is expected. */
export function drawPiece(random: Random, person: Person, work: KindOfWork, progress: number, coin: boolean): Piece {
  const size = random.pick(sizes);
  const odds = Math.log(work.withAi / (1 - work.withAi)) + person.fondness + 0.4 * (size - bounds.usualSize);
  const usesAi = coin ? random.chance(0.5) : random.chance(1 / (1 + Math.exp(-odds)));
  const usual = work.minutes * person.speed * Math.exp(0.3 * (size - bounds.usualSize));
  const byHand = usual * Math.exp(random.normal(0, 0.3));
  const ratio = Math.exp(Math.log(work.ratio) + person.benefit);
  const total = usesAi ? byHand * ratio : byHand;
  const expected = coin || random.chance(0.15) ? noted(random, usual * Math.exp(random.normal(-0.1, 0.3))) : null;
  const shared = {
    size,
    expectedMinutes: expected,
    expectedMinutesWithAi: null,
    secondsToLog: random.pick([
      [10, 5],
      [15, 4],
      [20, 2],
      [30, 1],
    ]),
  };
  return usesAi
    ? { ...shared, ...withAi(random, person, work, { total, byHand, ratio, progress }) }
    : { ...shared, ...withoutAi(random, total) };
}

type Said = Omit<Piece, 'size' | 'expectedMinutes' | 'expectedMinutesWithAi' | 'secondsToLog'>;

function withAi(
  random: Random,
  person: Person,
  work: KindOfWork,
  { total, byHand, ratio, progress }: { total: number; byHand: number; ratio: number; progress: number },
): Said {
  const comesBack = random.chance(work.rework);
  const redone = comesBack && random.chance(0.25);
  const part = comesBack && random.chance(0.6) ? 0.15 + 0.25 * random.next() : 0;
  const reasons =
    comesBack && random.chance(0.8)
      ? [random.pick(work.reasons.map((reason, at) => [reason, work.reasons.length - at]))]
      : [];
  const saved = !comesBack && random.chance(ratio < 0.95 ? 0.85 : 0.35);
  const asked = random.next();
  return {
    arm: 'with_ai',
    outcome: (redone ? 'redone' : comesBack ? 'reworked' : saved ? 'saved' : 'same') satisfies Outcome,
    minutes: noted(random, total * (1 - part)),
    reworkMinutes: part > 0 ? noted(random, total * part) : 0,
    reworkReasons: reasons,
    byHandMinutes: asked < 0.25 ? noted(random, byHand * person.exaggeration) : null,
    moreAsked: asked >= 0.25 && asked < 0.4 ? random.chance(0.1 + 0.35 * progress) : null,
    alsoByHand: asked >= 0.4 && asked < 0.5 ? random.chance(work.alsoByHand ?? 0.2) : null,
    timeBecame: asked >= 0.5 && asked < 0.65 && saved ? random.pick(timeUses) : null,
    whyWithoutAi: null,
  };
}

function withoutAi(random: Random, total: number): Said {
  return {
    arm: 'without_ai',
    outcome: 'without_ai',
    minutes: noted(random, total),
    reworkMinutes: 0,
    reworkReasons: [],
    byHandMinutes: null,
    moreAsked: null,
    alsoByHand: null,
    timeBecame: null,
    whyWithoutAi: random.chance(0.25) ? random.pick(whys) : null,
  };
}

/** Most people tap a chip, some write the minutes. */
function noted(random: Random, minutes: number): number {
  const bounded = Math.min(bounds.minutes, Math.max(1, minutes));
  if (random.chance(0.3)) return Math.round(bounded);
  return chips.reduce((best, chip) =>
    Math.abs(Math.log(chip / bounded)) < Math.abs(Math.log(best / bounded)) ? chip : best,
  );
}
