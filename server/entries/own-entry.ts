import type { Entry } from '../../db/entries.ts';

/** An entry as its owner sees it; what publication keeps about it is nobody's to read. */
export type OwnEntry = Pick<
  Entry,
  | 'id'
  | 'taskTypeId'
  | 'trialStartId'
  | 'day'
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
  | 'quality'
  | 'secondsToLog'
>;

export function ownEntry(entry: OwnEntry): OwnEntry {
  return {
    id: entry.id,
    taskTypeId: entry.taskTypeId,
    trialStartId: entry.trialStartId,
    day: entry.day,
    outcome: entry.outcome,
    minutes: entry.minutes,
    reworkMinutes: entry.reworkMinutes,
    reworkReasons: entry.reworkReasons,
    size: entry.size,
    expectedMinutes: entry.expectedMinutes,
    expectedMinutesWithAi: entry.expectedMinutesWithAi,
    byHandMinutes: entry.byHandMinutes,
    moreAsked: entry.moreAsked,
    alsoByHand: entry.alsoByHand,
    timeBecame: entry.timeBecame,
    whyWithoutAi: entry.whyWithoutAi,
    quality: entry.quality,
    secondsToLog: entry.secondsToLog,
  };
}
