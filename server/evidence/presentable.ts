import type { Board } from './board.ts';
import type { Estimated, Evidence, Felt, RatchetMonth, Rework, Specification } from './evidence.ts';
import { both, decimals, maybe, outwardToFive, toFive, toTenth, toTwentieth } from './rounding.ts';

type Shown<T> = T extends Estimated ? Omit<T, 'influence'> : T;
/** Evidence as it may leave the program: rounded, and without the influence that names contributors. */
export type PresentableEvidence = Shown<Evidence>;

/** Minutes to 5 and shares to 10 % and felt ratios to 0.05, so that no single entry can be worked out; ratios to three decimals. */
export function presentable(evidence: Evidence): PresentableEvidence {
  const around = {
    felt: shownFelt(evidence.felt),
    rework: shownRework(evidence.rework),
    timeUses: shownShares(evidence.timeUses),
    whysWithoutAi: shownShares(evidence.whysWithoutAi),
    ratchet: evidence.ratchet.map(shownMonth),
    specifications: evidence.specifications.map(shownSpecification),
    toolMinutes: toFive(evidence.toolMinutes),
    reworkMinutes: toFive(evidence.reworkMinutes),
  };
  if (evidence.kind !== 'estimated') return { ...evidence, ...around };
  const { influence: _, ...told } = evidence;
  return {
    ...told,
    ...around,
    timeRatio: decimals(told.timeRatio, 3),
    interval: both(told.interval, (end) => decimals(end, 3)),
    minutesSaved: maybe(told.minutesSaved, toFive),
    minutesSavedInterval: told.minutesSavedInterval && outwardToFive(told.minutesSavedInterval),
    grossMinutesSaved: maybe(told.grossMinutesSaved, toFive),
    reworkShareOfGain: maybe(told.reworkShareOfGain, toTenth),
    dots: told.dots?.map(toFive) ?? null,
  };
}

/** The board as it may leave the program; the waterfall still adds up, since its sums are made of the rounded parts. */
export function presentableBoard<Id>(board: Board<Id>): Board<Id> {
  const { balance } = board;
  const burdens = board.burdens.map(({ burden, minutes }) => ({ burden, minutes: toFive(minutes) }));
  const burdenMinutes = burdens.reduce((total, { minutes }) => total + minutes, 0);
  const toolMinutes = toFive(balance.toolMinutes);
  const shown = { ...board, burdens, timeUses: shownShares(board.timeUses) };
  if (balance.kind === 'costs_only') return { ...shown, balance: { kind: 'costs_only', burdenMinutes, toolMinutes } };
  const minutesSaved = toFive(balance.minutesSaved);
  const reworkMinutes = toFive(balance.reworkMinutes);
  const net = minutesSaved - burdenMinutes - toolMinutes;
  const [low, high] = outwardToFive(balance.interval);
  return {
    ...shown,
    balance: {
      kind: 'balanced',
      minutesSaved,
      grossMinutesSaved: minutesSaved + reworkMinutes,
      reworkMinutes,
      burdenMinutes,
      toolMinutes,
      net,
      interval: [Math.min(low, net), Math.max(high, net)],
    },
  };
}

function shownFelt(felt: Felt): Felt {
  // Of five people of an atom perhaps one answered: a finer figure would tell two boards apart by that answer.
  const ratio = (value: number | null) => maybe(value, toTwentieth);
  return {
    savedShare: maybe(felt.savedShare, toTenth),
    timeRatio: ratio(felt.timeRatio),
    forecastRatio: ratio(felt.forecastRatio),
    calibration: ratio(felt.calibration),
    calibratedTimeRatio: ratio(felt.calibratedTimeRatio),
    gap: ratio(felt.gap),
    gapAgainst: felt.gapAgainst,
  };
}

function shownRework({ reworkedShare, reasons, alsoByHandShare }: Rework): Rework {
  return {
    reworkedShare: maybe(reworkedShare, toTenth),
    reasons: shownShares(reasons),
    alsoByHandShare: maybe(alsoByHandShare, toTenth),
  };
}

/** A share that rounds to nothing is not named: somebody may be the only one who said it. */
function shownShares<T extends { share: number }>(shares: readonly T[] | null): T[] | null {
  return shares?.map((one) => ({ ...one, share: toTenth(one.share) })).filter(({ share }) => share > 0) ?? null;
}

function shownMonth(month: RatchetMonth): RatchetMonth {
  return {
    month: month.month,
    moreAskedShare: maybe(month.moreAskedShare, toTenth),
    moreAskedInterval: month.moreAskedInterval && both(month.moreAskedInterval, toTenth),
    piecesPerContributorWeek: maybe(month.piecesPerContributorWeek, (pace) => decimals(pace, 1)),
    piecesInterval: month.piecesInterval && both(month.piecesInterval, (end) => decimals(end, 1)),
  };
}

function shownSpecification(specification: Specification): Specification {
  return {
    ...specification,
    logRatio: decimals(specification.logRatio, 6),
    standardErrorModel: decimals(specification.standardErrorModel, 6),
    standardErrorClustered: decimals(specification.standardErrorClustered, 6),
  };
}
