import type { MutatedFile } from './mutant.ts';

export const domain: readonly MutatedFile[] = [
  {
    file: 'server/domain/entry-rule.ts',
    killedBy: ['test/domain/entry-rule.test.ts'],
    mutants: [
      { from: 'ownPieces: 3', to: 'ownPieces: 2', breaks: 'an own usual of two pieces' },
      { from: 'asks: 4', to: 'asks: 5', breaks: 'asks again beyond five times' },
      { from: 'holds: 6', to: 'holds: 7', breaks: 'holds to seven times' },
      { from: 'const sizeStep = 0.35', to: 'const sizeStep = 0', breaks: 'size is not taken out' },
      {
        from: '- sizeStep * (size - usualSize)',
        to: '+ sizeStep * (size - usualSize)',
        breaks: 'size taken out the wrong way',
      },
      {
        from: 'minutes > entryRule.asks * usual',
        to: 'minutes >= entryRule.asks * usual',
        breaks: 'the bound itself is asked again',
      },
      {
        from: 'minutes < usual / entryRule.asks',
        to: 'minutes <= usual / entryRule.asks',
        breaks: 'the lower bound itself is asked again',
      },
      {
        from: 'Math.max(1, Math.floor(entryRule.holds * usual))',
        to: 'Math.max(1, Math.ceil(entryRule.holds * usual))',
        breaks: 'held above the bound',
      },
      {
        from: 'Math.max(1, Math.ceil(usual / entryRule.holds))',
        to: 'Math.max(1, Math.floor(usual / entryRule.holds))',
        breaks: 'held below the bound',
      },
      { from: 'logs[(logs.length - 1) >> 1]!', to: 'logs[logs.length >> 1]!', breaks: 'the median of an even number' },
    ],
  },
  {
    file: 'server/domain/run-days.ts',
    killedBy: ['test/domain/run-days.test.ts'],
    mutants: [
      { from: 'const runHour = 3', to: 'const runHour = 4', breaks: 'the run comes at four' },
      { from: 'hour >= runHour', to: 'hour > runHour', breaks: 'not at the hour itself' },
      { from: '(8 - weekday) % 7', to: '(9 - weekday) % 7', breaks: 'a Tuesday' },
      { from: "hourCycle: 'h23'", to: "hourCycle: 'h12'", breaks: 'an afternoon is taken for a night' },
      {
        from: 'runDayIn(monthAfter(day, -1))',
        to: 'ofMonth',
        breaks: 'a day that has not come counts',
      },
      {
        from: 'ofMonth > day ? ofMonth',
        to: 'ofMonth >= day ? ofMonth',
        breaks: 'the run of the day itself comes after it',
      },
      { from: 'runDayIn(monthAfter(day, 1))', to: 'runDayIn(monthAfter(day, 2))', breaks: 'a month is left out' },
      {
        from: 'Date.parse(day) - days * 86_400_000',
        to: 'Date.parse(day) + days * 86_400_000',
        breaks: 'days before are days after',
      },
    ],
  },
  {
    file: 'server/domain/trial-days.ts',
    killedBy: ['test/domain/trial-days.test.ts'],
    mutants: [
      { from: 'leastWeeks: 3', to: 'leastWeeks: 2', breaks: 'a trial of two weeks' },
      { from: 'mostWeeks: 8', to: 'mostWeeks: 9', breaks: 'a trial of nine weeks' },
      { from: '7 * leastWeeks - 1', to: '7 * leastWeeks', breaks: 'a day more than three weeks' },
      { from: '(8 - weekday) % 7 || 7', to: '(8 - weekday) % 7', breaks: 'proposes to begin today' },
      {
        from: '- Date.parse(opensOn) + dayMilliseconds',
        to: '- Date.parse(opensOn)',
        breaks: 'the last day is not counted',
      },
    ],
  },
  {
    file: 'server/domain/came-back.ts',
    killedBy: ['test/domain/small-rules.test.ts'],
    mutants: [
      { from: 'reworkMinutes > 0 ||', to: 'reworkMinutes > 1 ||', breaks: 'a minute of rework is none' },
      { from: '|| (outcome !== null && outcomeMeans[outcome].cameBack)', to: '', breaks: 'only minutes come back' },
    ],
  },
  {
    file: 'server/domain/outcome-means.ts',
    killedBy: ['test/domain/outcome-means.test.ts'],
    mutants: [
      { from: "arm: 'without_ai', kept", to: 'kept', breaks: 'the baseline is with AI' },
      { from: 'cameBack: true, kept: false', to: 'cameBack: false, kept: false', breaks: 'what was redone is fine' },
      { from: 'feltSaved: true', to: 'feltSaved: false', breaks: 'nothing ever felt quicker' },
    ],
  },
  {
    file: 'server/domain/periods.ts',
    killedBy: ['test/domain/periods.test.ts'],
    mutants: [
      {
        from: '(Number(day.slice(5, 7)) - 1) / 3',
        to: 'Number(day.slice(5, 7)) / 3',
        breaks: 'March is of the next quarter',
      },
      { from: '(number % 4) + 1', to: 'number % 4', breaks: 'a quarter 0' },
      { from: 'return n > 1 ? `', to: 'return n > 2 ? `', breaks: 'the first quarter is of the year before' },
      {
        from: 'Date.parse(firstDayOf(next)) - 86_400_000',
        to: 'Date.parse(firstDayOf(next))',
        breaks: 'a period ends a day late',
      },
    ],
  },
  {
    file: 'server/domain/advice.ts',
    killedBy: ['test/domain/small-rules.test.ts'],
    mutants: [
      { from: 'lines.slice(0, 3)', to: 'lines.slice(0, 4)', breaks: 'four lines' },
      { from: "if (ruling === 'drop_the_task') return null;", to: '', breaks: 'a dropped kind is advised' },
      { from: "if (ruling === 'do_not_use') return 'avoid';", to: '', breaks: 'a reading goes before the ruling' },
      {
        from: "return oftenMended ? 'use_with_checks' : 'use';",
        to: "return 'use';",
        breaks: 'what is often mended is used without checks',
      },
    ],
  },
  {
    file: 'server/domain/word-side.ts',
    killedBy: ['test/domain/small-rules.test.ts'],
    mutants: [
      {
        from: "points_to_saving: 'open'",
        to: "points_to_saving: 'gain'",
        breaks: 'what only points somewhere is advised',
      },
      {
        from: "points_to_cost: 'open'",
        to: "points_to_cost: 'loss'",
        breaks: 'what only points somewhere is warned of',
      },
    ],
  },
  {
    file: 'server/domain/first-full-month.ts',
    killedBy: ['test/domain/slip-code.test.ts'],
    mutants: [{ from: 'month === 12 ?', to: 'month === 11 ?', breaks: 'November goes on in January' }],
  },
  {
    file: 'server/domain/slip-code.ts',
    killedBy: ['test/domain/slip-code.test.ts'],
    mutants: [
      { from: 'sum += (place + 1) *', to: 'sum +=', breaks: 'two letters that changed places pass' },
      {
        from: 'checkLetter(code.slice(0, -1)) === code.slice(-1) ? code : null',
        to: 'code',
        breaks: 'nothing is checked',
      },
      { from: '.toUpperCase()', to: '', breaks: 'small letters are no code' },
    ],
  },
  {
    file: 'server/domain/own-usuals.ts',
    killedBy: ['test/domain/own-usuals.test.ts'],
    mutants: [
      { from: 'const least = 2', to: 'const least = 1', breaks: 'one piece is a usual' },
      { from: 'minutes: minutes + reworkMinutes', to: 'minutes', breaks: 'mending takes no time' },
    ],
  },
  {
    file: 'server/domain/wanted-questions.ts',
    killedBy: ['test/domain/wanted-questions.test.ts'],
    mutants: [
      { from: 'return feltSaved;', to: 'return withAi;', breaks: 'asks what no time became' },
      { from: 'return withAi && !expectedKnown;', to: 'return withAi;', breaks: 'the same question twice' },
      {
        from: 'filter((question) => !asking.published.has(question))',
        to: 'filter(() => true)',
        breaks: 'what is published is asked first',
      },
    ],
  },
  {
    file: 'server/domain/may-have-reasons.ts',
    killedBy: ['test/domain/small-rules.test.ts'],
    mutants: [{ from: '|| (entry.reworkMinutes ?? 0) > 0', to: '', breaks: 'rework by hand has no reasons' }],
  },
];
