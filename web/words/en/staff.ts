import type { StaffWords } from '../zh-Hans/staff.ts';
import { seats } from './seats.ts';
import { vocabulary } from './vocabulary.ts';

/** No line ends between a number and its unit. */
const kept = (measure: string) => measure.replaceAll(' ', '\u00a0');

/** 5 min, 1 h, 1.5 h, 2 h 10 min; a number never parts from its unit. */
function minutes(total: number): string {
  if (total < 60) return kept(`${Math.round(total * 10) / 10} min`);
  if (total % 30 === 0) return kept(`${total / 60} h`);
  return kept(`${Math.floor(total / 60)} h ${Math.round((total % 60) * 10) / 10} min`);
}

export const staff: StaffWords = {
  ...vocabulary,
  seats,
  minutes,
  day: (date) => new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'long' }).format(date),
  count: (n) => kept(n === 1 ? '1 piece' : `${n} pieces`),
  list: (items) => items.join(', '),
  name: 'Shixiao',
  skip: 'Skip to the page',
  nav: {
    label: 'Main pages',
    log: 'Log',
    works: 'What works',
    mine: 'Mine',
    feedback: 'Complain or suggest',
    promises: 'What we never measure',
    leads: 'Sign-in for leads',
    board: 'Board',
    more: 'More',
    language: 'Language',
    larger: 'Larger',
  },
  synthetic: 'Demo office: people and figures are simulated.',
  loading: 'Opening…',
  back: 'Back',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  found: (n) => (n === 0 ? 'Nothing found' : `${n} found`),
  crash: {
    title: 'Something broke on this page',
    text: 'What you noted is still on this device; nothing is lost. Reloading should mend it.',
    reload: 'Reload',
  },
  missing: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the page has moved.',
    home: 'To the first page',
  },
  failed: {
    title: 'No connection',
    text: 'The network may be down, or the service is not running. What you noted is safe.',
  },
  welcome: {
    title: 'Does AI really save you time?',
    lead: 'When a piece of work is done, log it in three taps. Put together, the team’s notes show which work AI is worth using for, and which not.',
    howTitle: 'How to join',
    how: 'Ask your team for its link, or scan its QR code. No registration, no name.',
    moved: 'Already joined on another device?',
    move: 'Bring it here with “My code”',
  },
  join: {
    to: (office) => (office ? `${office} invites you` : 'You are invited'),
    lead: 'When a piece of work is done, log it in three taps: did AI help, or get in the way?',
    promises: [
      'No names, no accounts. Nobody can look up who noted and who did not.',
      'No usage rates, no rankings, not an appraisal basis.',
      'Every published figure holds the notes of at least five slips, for your lead as for you.',
    ],
    voluntary: 'Voluntary. Change or delete until publication; leave at any time.',
    button: 'Join',
    joining: 'Joining…',
    look: 'See first what works here',
    already: (team) => `You are in “${team}” already; you can log your work right away.`,
    switching: (team) =>
      `You are in “${team}” now. If you join here, this device moves to the new team; earlier notes stay with the old one.`,
    waiting: (n) =>
      n === 1
        ? '1 note is not sent yet; it will go to this team once you join.'
        : `${n} notes are not sent yet; they will go to this team once you join.`,
    closedTitle: 'This link no longer works',
    closedText: 'The team has changed its link, or is closed for joining. Ask your team for the new link or QR code.',
  },
  byHttps: {
    title: 'Please open this by https',
    text: 'You came by http://. Opened like this, signing in and joining are not kept, and you would come back here again and again. Please use this address:',
  },
  search: { label: 'Find a kind of work', placeholder: 'Name or first letters' },
  log: {
    task: 'What did you finish?',
    burdenTile: 'An extra burden',
    burdenHint: 'training, screenshots…',
    burdenTitle: 'What kind of burden?',
    burdenText: 'Brought by the AI campaign, and not part of any piece of work.',
    outcome: 'Did you use AI?',
    time: 'How long in all?',
    timeHint: 'Your own time: prompting, checking and fixing included. Waiting while you did something else is not.',
    burdenTime: 'How long did it take you?',
    burdenTimeHint: 'Your own time. One tap saves.',
    today: 'Today',
    yesterday: 'Yesterday',
    older: 'Earlier',
    dayLabel: 'Day of the work',
    recent: 'Logged lately',
    all: 'All kinds of work',
    before: ' (chosen before)',
    card: 'What is known ›',
    resting: 'no need to log',
    empty: 'There are no kinds of work to choose yet. Your team’s lead can add them.',
    catalogueFailed: 'The kinds of work did not arrive. Open this page once while connected.',
    outcomes: {
      saved: { label: 'Yes, it saved time', hint: 'faster in all, fixes included' },
      same: { label: 'Yes, no difference', hint: 'no faster, no slower in all' },
      reworked: { label: 'Yes, fixing cost more', hint: 'fixed and checked, slower in all' },
      redone: { label: 'Yes, then started over', hint: 'none of it was used' },
      without_ai: { label: 'No AI this time', hint: 'please log these as well' },
    },
    sizeLabel: 'Compared with a usual one',
    sizes: ['Tiny', 'Small', 'Usual', 'Big', 'Huge'],
    under: (n) => `under ${n}`,
    over: (n) => `over ${n}`,
    roughly: 'Roughly how long?',
    exact: 'Type it',
    exactSave: 'Save',
    exactUnclear: 'Not understood. Write 20, 20\u00a0min, 1\u00a0h or 1:30.',
    exactShort: (least) => `At least ${least}.`,
    exactLong: (most) => `At most ${most}; please log longer work as several pieces.`,
    unusual: (time) => `Was it ${time}?`,
    unusualText: (usual) =>
      `Your own pieces of this kind usually take about ${usual}. If that was no slip, save it as it is.`,
    unusualSure: (time) => `Yes, ${time}`,
    unusualBack: 'A slip, choose again',
  },
  state: {
    waiting: 'Saved on this device, sent when online',
    failed: 'Not sent yet, tap to retry',
    sent: 'Sent',
    undone: 'Undone',
    refused: 'Not accepted',
    memory:
      'This browser keeps nothing: what is not sent is gone when you close the page. Connect, and wait for “Sent”.',
    notJoined:
      'This device is no longer known here. Unsent notes are kept; join again by the team’s link and they will be sent.',
    teamClosed:
      'This team is closed and takes no more notes. What was not sent is still on this device; you decide what becomes of it.',
    waysOut: 'See what you can do',
    queue: (n) =>
      n === 1 ? '1 note saved on this device, sent when online' : `${n} notes saved on this device, sent when online`,
    queueFailed: (n) => (n === 1 ? '1 note not sent yet, tap to retry' : `${n} notes not sent yet, tap to retry`),
    refusedCount: (n) => (n === 1 ? '1 note was not accepted: look' : `${n} notes were not accepted: look`),
    resent: 'All sent',
  },
  saved: {
    title: 'Logged',
    seconds: (n) => kept(n === 1 ? 'Logging it took 1 second' : `Logging it took ${n} seconds`),
    undo: 'Undo',
    undone: 'Undone, as if never logged. To log it again, just go on.',
    change: 'Change',
    changing: 'Changing the last piece.',
    keep: 'Leave it as it was',
    notTaken: 'Not accepted yet',
    another: 'Log another',
    onceMore: 'Another of this kind',
    mended: 'Did anything have to be fixed first?',
    reasons: 'What went wrong?',
    reasonsHint: 'Any number, or none',
  },
  hints: { use: 'probably faster', check: 'check it', avoid: 'not for now' },
  unlisted: 'Not in the list',
  yes: 'Yes',
  no: 'No',
  trial: {
    label: 'Trials going on',
    name: (task: string) => `Trial: ${task}`,
    until: (day: string) => `until ${day}`,
    begin: 'Starting one? Draw first',
    underWay: { with_ai: 'Your piece: with AI', without_ai: 'Your piece: without AI' },
    finished: 'Done, log it',
  },
};
