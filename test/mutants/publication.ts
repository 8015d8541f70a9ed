import type { MutatedFile } from './mutant.ts';

const atoms = ['test/publication/atoms-theorem.test.ts'];
const plans = ['test/publication/plan.test.ts'];
const run = ['test/publication/run.test.ts'];
const theorems = ['test/publication/theorems.test.ts'];
const sums = ['test/publication/sums.test.ts'];

export const publication: readonly MutatedFile[] = [
  {
    file: 'server/publication/form.ts',
    killedBy: atoms,
    mutants: [
      {
        from: 'const mostOfASeat = 0.4',
        to: 'const mostOfASeat = 0.6',
        breaks: 'one seat is most of an atom (theorem 1)',
      },
      {
        from: 'export const fewestTeams = 3',
        to: 'export const fewestTeams = 2',
        breaks: 'a level of two teams (theorem 1)',
      },
      {
        from: 'export const mostOfATeam = 0.8',
        to: 'export const mostOfATeam = 1',
        breaks: 'one team rules a level (theorem 1)',
      },
      {
        from: 'taken.length > 0 && seatsIn(taken) >= floor',
        to: 'taken.length > 0 && seatsIn(taken) >= floor - 1',
        breaks: 'an atom of four seats (theorem 1)',
      },
      { from: '|| seatsIn(taken) < floor) return null', to: ') return null', breaks: 'a raised atom of fewer seats' },
      {
        from: 'evenOut(evenOut(taken, mostOfATeam, byTeam), mostOfASeat, bySeat)',
        to: 'evenOut(taken, mostOfASeat, bySeat)',
        breaks: 'a team rules a raised atom',
      },
    ],
  },
  {
    file: 'server/publication/even-out.ts',
    killedBy: atoms,
    mutants: [
      {
        from: 'Math.min(count, level), 0) + 1e-9',
        to: 'count, 0) + 1e-9',
        breaks: 'the surplus counts for its own share',
      },
      {
        from: 'ordered.slice(most)) waits.add',
        to: 'ordered.slice(0, 0)) waits.add',
        breaks: 'nobody’s surplus waits',
      },
      {
        from: 'compare(one.hash, other.hash)',
        to: 'compare(other.hash, one.hash)',
        breaks: 'the other end of a keyed order',
        survives: 'either end of an order by a keyed hash is as good',
      },
      {
        from: '(low + high + 1) >> 1',
        to: '(low + high + 2) >> 1',
        breaks: 'the search for the level',
        survives: 'it halves unevenly and ends at the same level',
      },
    ],
  },
  {
    file: 'server/publication/waiting.ts',
    killedBy: ['test/publication/waiting.test.ts'],
    mutants: [
      { from: 'const ownRuns = 2', to: 'const ownRuns = 3', breaks: 'goes sideways a run late' },
      { from: 'const mixedRuns = 3', to: 'const mixedRuns = 4', breaks: 'goes up a run late' },
      {
        from: 'waited >= ownRuns - 1;',
        to: 'waited >= ownRuns;',
        breaks: 'sideways only in the run after its last try',
      },
      {
        from: 'waited > ownRuns - 1 + (levels + 1) * runsAPlace',
        to: 'waited > ownRuns + (levels + 1) * runsAPlace',
        breaks: 'tried below again after it went up',
      },
      {
        from: "return { sort: 'mixed', arm: key.arm };",
        to: "return { sort: 'mixed', arm: 'with_ai' };",
        breaks: 'mixed atoms mix the arms',
      },
    ],
  },
  {
    file: 'server/publication/plan.ts',
    killedBy: atoms,
    mutants: [
      {
        from: 'for (const piece of formed.pieces) taken.add(piece);',
        to: '',
        breaks: 'a piece stands in two atoms (theorem 1)',
      },
      {
        from: 'if (closedOn !== null && above === null) return { atoms: [], onward: [], dropped: waiting.map(({ piece }) => piece) };',
        to: '',
        breaks: 'a closed team goes on',
      },
      {
        from: 'above !== null && (closedOn !== null || hasGoneUp(piece, levels))',
        to: 'above !== null && hasGoneUp(piece, levels)',
        breaks: 'what waits in a closed team stays there',
      },
      {
        from: 'made.has(keyText(key))',
        to: 'false',
        breaks: 'a run that was cut off makes an atom twice',
        killedBy: ['test/publication/recovery.test.ts', 'test/publication/plan.test.ts'],
      },
      { from: 'levels: levels + 1 }))', to: 'levels }))', breaks: 'what went up is taken for the level’s own' },
      {
        from: 'if (teams.get(at)?.closedOn === null) return at;',
        to: 'return at;',
        breaks: 'goes up to a closed level',
        killedBy: ['test/publication/plan.test.ts'],
      },
      {
        from: 'depth.get(other.id)! - depth.get(one.id)!',
        to: 'depth.get(one.id)! - depth.get(other.id)!',
        breaks: 'the highest level first',
      },
      {
        from: 'sort(([one], [other]) => (one < other ? -1 : 1)).map(',
        to: 'map(',
        breaks: 'atoms in the order in which their notes came',
        killedBy: ['test/publication/plan.test.ts'],
      },
    ],
  },
  {
    file: 'server/publication/pool.ts',
    killedBy: [...atoms, ...plans],
    mutants: [
      {
        from: 'unitsOf.get(unit.teamId)!.delete(unit);',
        to: 'void unit;',
        breaks: 'a unit is pooled twice (theorem 1)',
      },
      {
        from: 'while (taken.size >= fewestTeams) {',
        to: 'while (taken.size >= 1) {',
        breaks: 'a pool of one team (theorem 1)',
      },
      { from: 'shares.add(heavy, -waits.pieces);', to: 'shares.add(heavy, 0);', breaks: 'what waits still weighs' },
      {
        from: 'if (made.has(',
        to: 'if (false && made.has(',
        breaks: 'a run that was cut off makes a pool twice',
        killedBy: ['test/publication/plan.test.ts'],
      },
      {
        from: '.sort(byText)',
        to: '',
        breaks: 'pools in the order in which their units came',
        killedBy: ['test/publication/plan.test.ts'],
      },
    ],
  },
  {
    file: 'server/publication/usual.ts',
    killedBy: sums,
    mutants: [
      { from: 'const latestOwn = 15', to: 'const latestOwn = 2', breaks: 'no own usual ever' },
      { from: 'Math.min(minutes, entryRule.holds * usual)', to: 'minutes', breaks: 'later rework without a bound' },
      {
        from: 'Math.max(1, Math.round(heldMinutes(piece.minutes, usual)))',
        to: 'Math.max(1, Math.round(piece.minutes))',
        breaks: 'minutes as they were typed',
      },
      { from: 'usualMinutes(asPieces(logs), piece.size) ??', to: 'null ??', breaks: 'the team’s usual for everybody' },
    ],
  },
  {
    file: 'server/publication/sums.ts',
    killedBy: sums,
    mutants: [
      { from: 'cell.pieces += isRework ? 0 : 1;', to: 'cell.pieces += 1;', breaks: 'later rework is a piece' },
      { from: 'cell.squares += minutes ** 2;', to: 'cell.squares += minutes;', breaks: 'squares of nothing' },
      { from: 'tally.cameBack += Number(piece.cameBack);', to: '', breaks: 'nothing ever came back' },
      {
        from: 'if (withAi && piece.byHandMinutes !== null) {',
        to: 'if (piece.byHandMinutes !== null) {',
        breaks: 'felt without AI',
        survives: 'an entry without AI carries no by-hand estimate: put-entry and a CHECK refuse it',
      },
      {
        from: "piece.key.arm === 'with_ai' ? 1 : 0;",
        to: "piece.key.arm === 'with_ai' ? 0 : 1;",
        breaks: 'the arms changed',
      },
      {
        from: 'const quarter = quarterNumber(piece.day);',
        to: 'const quarter = 0;',
        breaks: 'all work is of one quarter',
      },
    ],
  },
  {
    file: 'server/publication/row-cells.ts',
    killedBy: ['test/publication/fitter.test.ts'],
    mutants: [
      { from: 'squares * more ** 2', to: 'squares * more', breaks: 'later rework in the squares' },
      { from: '.filter(({ pieces }) => pieces > 0)', to: '', breaks: 'later rework is a cell of its own' },
    ],
  },
  {
    file: 'server/publication/run-days.ts',
    killedBy: run,
    mutants: [
      { from: 'const daysToChange = 7', to: 'const daysToChange = 6', breaks: 'closes after six days' },
      { from: 'planned > last.day && !now', to: 'planned >= last.day && !now', breaks: 'the same run again' },
      {
        from: 'if (!last.finished) return last;',
        to: '',
        breaks: 'a run that was cut off is left',
        killedBy: ['test/publication/recovery.test.ts'],
      },
    ],
  },
  {
    file: 'server/publication/publish.ts',
    killedBy: ['test/publication/recovery.test.ts', ...run],
    mutants: [
      {
        from: 'if (!(await readOffice(context.db)).synthetic) throw',
        to: 'if (false) throw',
        breaks: 'anybody publishes (theorem 4)',
      },
      {
        from: 'if (!(await take())) return { day: null };',
        to: 'await take();',
        breaks: 'two processes publish at once',
      },
      {
        from: 'if (!(await keepLease())) throw',
        to: 'if (false) throw',
        breaks: 'goes on when another has taken over',
      },
    ],
  },
  {
    file: 'server/publication/gather-pieces.ts',
    killedBy: run,
    mutants: [
      {
        from: 'minutes: row.minutes + row.reworkMinutes,',
        to: 'minutes: row.minutes,',
        breaks: 'rework takes no time',
        killedBy: ['test/publication/booked.test.ts'],
      },
      {
        from: 'return Math.max(closedRun, seated);',
        to: 'return Math.min(closedRun, seated);',
        breaks: 'has waited for runs that could not take it',
        killedBy: ['test/publication/booked.test.ts'],
      },
      {
        from: 'cameBack: cameBack(row),',
        to: 'cameBack: false,',
        breaks: 'nothing ever came back',
        killedBy: ['test/publication/booked.test.ts'],
      },
    ],
  },
  {
    file: 'server/publication/read-rows.ts',
    killedBy: theorems,
    mutants: [
      {
        from: '(last.step >= lastStep || last.run === number)',
        to: '(last.step >= lastStep)',
        breaks: 'a run that was cut off reads twice',
        survives: 'a second reading in a run needs a higher step, which the same cells have not',
      },
      {
        from: 'fromRun: series.sinceRun, toRun: number };',
        to: 'fromRun: 0, toRun: number };',
        breaks: 'an atom is in two series (theorem 3)',
      },
      {
        from: 'if (taskTypeId !== null && shrinkage === null) return null;',
        to: '',
        breaks: 'a kind is told before all together',
        survives:
          'it is reached only where all together cannot be fitted and a kind of it can, which no history has shown',
      },
      {
        from: "ditherOf(context, 'reading', series.id, ...(await listAtomIds(db, scope)))",
        to: '0',
        breaks: 'the dither is known',
      },
      {
        from: 'together?.shrinkage ?? (await shrinkageOf(db, teamId, number))',
        to: 'null',
        breaks: 'kinds without all together',
        killedBy: run,
      },
    ],
  },
  {
    file: 'server/publication/keyed.ts',
    killedBy: ['test/publication/keyed.test.ts'],
    mutants: [
      { from: "JSON.stringify(['dither', ...parts])", to: "'dither'", breaks: 'one dither for all' },
      { from: '/ 2 ** 32 - 0.5', to: '/ 2 ** 32', breaks: 'a dither to one side' },
      {
        from: "createHmac('sha256', tokenKey).update(`surplus",
        to: "createHmac('sha256', 'x').update(`surplus",
        breaks: 'whose surplus waits can be aimed at',
      },
    ],
  },
  {
    file: 'server/publication/close-period.ts',
    killedBy: ['test/publication/periods.test.ts'],
    mutants: [
      { from: 'if (name === nameOf(now.day)) continue;', to: '', breaks: 'a quarter is told before it has ended' },
      { from: 'if (!period.isQuarter) continue;', to: '', breaks: 'shares of a year' },
      { from: 'tallies.length >= 20 ? 20 : 5', to: 'tallies.length', breaks: 'a head count is kept' },
      { from: "ditherOf(context, 'saved', teamId, name, taskTypeId ?? '')", to: '0', breaks: 'volumes without dither' },
    ],
  },
  {
    file: 'server/publication/release-reasons.ts',
    killedBy: ['test/publication/periods.test.ts'],
    mutants: [
      { from: 'const leastSeats = 5', to: 'const leastSeats = 4', breaks: 'a reason of four people' },
      { from: 'forgetNamed(db, teamId, taskTypeId, reason),', to: '', breaks: 'who named a reason is kept' },
    ],
  },
  {
    file: 'server/publication/read-released.ts',
    killedBy: theorems,
    mutants: [
      {
        from: "quarter.people >= 20 ? 'twenty_or_more' : 'five_or_more'",
        to: "'twenty_or_more'",
        breaks: 'five are twenty',
        killedBy: ['test/publication/periods.test.ts'],
      },
      {
        from: 'const upTo = last?.number ?? -1;',
        to: 'const upTo = 1e9;',
        breaks: 'a run that is under way is told (theorem 4)',
        killedBy: ['test/publication/recovery.test.ts'],
      },
    ],
  },
];
