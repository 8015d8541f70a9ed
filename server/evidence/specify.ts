import { arms } from '../../db/vocabulary.ts';
import { type Coefficient, leastSquares, type Refusal } from '../stats/least-squares.ts';
import { design, type Model, piecesOf } from './design.ts';
import type { Specification } from './evidence.ts';
import { count } from './moments.ts';
import { armSize, hasBothArms, type People, type Person } from './people.ts';

export type Fit = Coefficient & { model: Model };
export type Fitted = Fit | { refused: Refusal | 'not_listed' };

/** Contributors are compared with themselves where at least this many have both arms. */
const leastBothArms = 5;
/** Expected minutes enter the reported model where each arm carries them on at least this share of its pieces. */
const nearlyAll = 0.95;

/** The coefficient of the arm in one model. Models with expected minutes use only the pieces that carry them. */
function fitModel(people: People, model: Model, clusterBy: 'contributor' | 'team'): Fitted {
  const shaped = design(model.expectedMinutes ? people.expected : people.all, model, clusterBy);
  if (shaped === null) return { refused: 'not_listed' };
  const found = leastSquares(shaped.groups, shaped.columns, shaped.arm, shaped.absorbed);
  return 'refused' in found ? found : { ...found, model };
}

/**
 * The model that is reported. A trial's is fixed in advance: AI and log expected minutes. Compared work: each contributor with
 * themselves where enough have both arms, with size where it varies, with log expected where both arms carry it.
 */
function reportedModel(people: People, trial: boolean): Model {
  const expectedMinutes = carriesExpected(people);
  if (trial) return { contributorEffects: false, size: false, expectedMinutes };
  const used = expectedMinutes ? people.expected : people.all;
  return {
    contributorEffects: used.filter(hasBothArms).length >= leastBothArms,
    size: sizeVaries(used),
    expectedMinutes,
  };
}

/** The reported fit. Where its contributor effects leave nothing to tell the arms apart, the same without them. */
export function fitReported(people: People, trial: boolean, clusterBy: 'contributor' | 'team'): Fitted {
  const model = reportedModel(people, trial);
  const first = fitModel(people, model, clusterBy);
  if (!('refused' in first) || !model.contributorEffects || first.refused === 'no_variation') return first;
  return fitModel(people, { ...model, contributorEffects: false }, clusterBy);
}

/** Every model that the data allow, so that a reader sees how much the answer depends on the choice. */
export function specifications(people: People, clusterBy: 'contributor' | 'team', reported: Fitted): Specification[] {
  const listed: Specification[] = [];
  for (const contributorEffects of [false, true])
    for (const size of [false, true])
      for (const expectedMinutes of [false, true]) {
        const found = fitModel(people, { contributorEffects, size, expectedMinutes }, clusterBy);
        if ('refused' in found) continue;
        listed.push({
          ...found.model,
          logRatio: found.estimate,
          standardErrorModel: found.standardErrorModel,
          standardErrorClustered: found.standardErrorClustered,
          reported: !('refused' in reported) && sameModel(reported.model, found.model),
        });
      }
  return listed;
}

function sameModel(one: Model, other: Model): boolean {
  return (
    one.contributorEffects === other.contributorEffects &&
    one.size === other.size &&
    one.expectedMinutes === other.expectedMinutes
  );
}

function carriesExpected({ all, expected }: People): boolean {
  for (const arm of arms) {
    const { pieces } = armSize(all, arm);
    if (pieces === 0 || armSize(expected, arm).pieces < nearlyAll * pieces) return false;
  }
  return expectedVaries(expected);
}

function expectedVaries(people: readonly Person[]): boolean {
  let n = 0;
  let x = 0;
  let xx = 0;
  for (const { withAi, withoutAi } of people)
    for (const moments of [withAi, withoutAi]) {
      n += count(moments);
      for (const value of moments.x) x += value;
      xx += moments.xx;
    }
  return n > 0 && xx - (x * x) / n > 1e-9 * xx;
}

function sizeVaries(people: readonly Person[]): boolean {
  const occurring = new Set<number>();
  for (const person of people)
    if (piecesOf(person) > 0)
      person.withAi.n.forEach((n, at) => {
        if (n + person.withoutAi.n[at]! > 0) occurring.add(at);
      });
  return occurring.size > 1;
}
