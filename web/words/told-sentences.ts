import type { AdviceLine, Headline, ToldFrame } from '../../server/boards/told-board.ts';
import type { MinutesRange, TaskTypeLabel, ToldReading } from '../../server/boards/told-reading.ts';
import { type Amount, amountRange, percentChange } from './figures.ts';
import type { BurdenNames, HeadlineSentence, Sayable, ToldWords } from './told-words.ts';

/** The one sentence of a reading: word and figures of one record, a loss as plainly as a gain. */
export function readingSentence(reading: Sayable, words: ToldWords): string {
  return words.sentence(words.opening[reading.word], readingFigures(reading, words));
}

/** The same without its opening, for where the word stands beside it already. */
export function readingFigures(reading: Sayable, words: ToldWords): string {
  const { word, ratio } = reading;
  if (word === 'too_early') return words.tooEarly(...ends(reading));
  const range = readingRange(reading, words);
  return word === 'no_large_difference' ? words.noLarge(range) : words.differs(words.change(percentOf(ratio)), range);
}

export function readingChange({ ratio }: Pick<Sayable, 'ratio'>, words: ToldWords): string {
  return words.change(percentOf(ratio));
}

export function readingRange(reading: Sayable, words: ToldWords): string {
  const { lowOpen, highOpen } = reading;
  return words.range(...ends(reading), lowOpen || highOpen);
}

/** A range is never written narrower than it is. */
function ends({ low, high }: Pick<Sayable, 'low' | 'high'>): [number, number] {
  return [percentChange(low, 'down'), percentChange(high, 'up')];
}

/** Told ratios have two decimals: whole percents are exact. */
export function percentOf(ratio: number): number {
  return Math.round((ratio - 1) * 100) || 0;
}

/** How an hour of such work stands now; null where the word says nothing that stands. */
export function hourSentence({ hourNow }: ToldReading, name: string | null, words: ToldWords): string | null {
  return hourNow === null ? null : words.hour(name, hourNow);
}

export function fallsAtSentence({ fallsAt, word }: ToldReading, words: ToldWords): string | null {
  if (fallsAt === null) return null;
  return words.fallsAt(word === 'probably_costs' ? 'harder' : 'easier', fallsAt);
}

/** What the page begins with. Of costs alone it says nothing. */
export function headlineSentence(headline: Headline, words: ToldWords): HeadlineSentence {
  const { headline: own } = words;
  if (headline.kind === 'waiting')
    return { outcome: 'open', ...own.waiting(headline.seatsEachWay, headline.piecesInAll) };
  if (headline.kind === 'no_hours_yet') {
    const { reading, hoursOn } = headline;
    const said = own.noHoursYet(words.label[reading.word], readingFigures(reading, words), words.day(hoursOn));
    return { outcome: 'open', ...said };
  }
  const { outcome, period, what, range, secondsANote } = headline;
  const { before, figure, after } = own[outcome](words.period(period), words.savedRange(range));
  const note = secondsANote === null ? null : words.secondsANote(secondsANote);
  return { outcome, before, figure, after: `${after}${own.takenOff(what, note)}` };
}

/** At most three; one sentence where there is nothing to say. */
export function adviceSentences(
  lines: readonly AdviceLine[],
  names: { task(label: TaskTypeLabel): string; burdens: BurdenNames },
  words: ToldWords,
): string[] {
  const said = lines.map((line) => lineSentence(line, names, words));
  return said.length > 0 ? said : [words.advice.nothing];
}

function lineSentence(
  line: AdviceLine,
  names: { task(label: TaskTypeLabel): string; burdens: BurdenNames },
  words: ToldWords,
): string {
  const { advice } = words;
  if (line.kind === 'drop_burden') return advice.drop(names.burdens[line.burden], words.spent(line.minutes));
  const listed = (labels: readonly TaskTypeLabel[]) => words.list(labels.map(names.task));
  const tasks = listed(line.taskTypes);
  if (line.kind === 'avoid') return advice.avoid(tasks);
  if (line.kind === 'ask_whether_needed') return advice.needed(tasks);
  return [
    ...(line.taskTypes.length > 0 ? [advice.use(tasks)] : []),
    ...(line.withChecks.length > 0 ? [advice.withChecks(listed(line.withChecks))] : []),
  ].join(' ');
}

/** When the quarter that runs is told. */
export function runningSentence({ running }: Pick<ToldFrame, 'running'>, words: ToldWords): string {
  return words.running(words.period(running.period), words.day(running.closesOn), words.day(running.toldOn));
}

/** Both ends in one unit where they can be, as `span` writes them; never narrower than the range is. */
export function rangeIn(
  range: MinutesRange,
  write: { one(amount: Amount): string; span(lesser: Amount, greater: Amount): string },
  words: {
    saved(text: string): string;
    lost(text: string): string;
    both(lost: string, saved: string): string;
    none: string;
  },
): string {
  const { low, high } = amountRange([range.low, range.high]);
  if (low.value === 0 && high.value === 0) return words.none;
  if (range.low >= 0) return words.saved(write.span(low, high));
  if (range.high <= 0) return words.lost(write.span(high, low));
  return words.both(write.one(low), write.one(high));
}
