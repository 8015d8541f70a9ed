import type { PromisesWords } from '../zh-Hans/promises.ts';

export const promises: PromisesWords = {
  intro:
    'You note your work because you trust us. So let us be clear first: here is what Shixiao has no place to store, from the start.',
  items: [
    {
      title: 'Who you are',
      text: 'No names, staff numbers, phone numbers, accounts or passwords. No network address, phone model or place is stored, nor when you opened it. A note has a day, and no time of day.',
      kept: 'The database has no field for any of this, and a test looks for one each time the program changes.',
    },
    {
      title: 'Usage rates',
      text: 'Who noted and who did not, how much, how many opened it: your lead can’t see it. Whoever demands an “AI usage rate” gets none from here.',
      kept: 'No number of people or of notes is published, and no share of work done with AI. Whoever is bent on guessing that share from other figures will usually be more than ten percentage points off.',
    },
    {
      title: 'Rankings',
      text: 'Neither of people nor of teams. An upper level sees its teams pooled, at least three together. Tasks stand in catalogue order, not as a league table.',
      kept: 'The program has no sorting by speed or by team; the board has no button for it.',
    },
    {
      title: 'Reminders and streaks',
      text: 'No reminders, no deadlines, no points. Not noting leaves no trace at all.',
      kept: 'It does not know when you should note anything, and has no way of sending you a message.',
    },
    {
      title: 'Fewer than five slips',
      text: 'Every published figure holds the notes of at least five slips. They are published together and never taken apart or taken off again: subtracting one figure from another leaves nobody alone.',
      kept: 'Everybody draws a slip without a name, in the open. The number of seats is there for the whole team to see: one too many can be counted. In a comparison of speed no slip counts for more than a fifth.',
    },
    {
      title: 'What the work was about',
      text: 'There is nowhere to write content, upload a file or hand in a screenshot. For confidential work, time alone is enough.',
      kept: 'A note holds choices and numbers only. Leads’ reasons and colleagues’ tips are written, and are refused with a telephone, identity or card number or an e-mail address in them.',
    },
    {
      title: 'Your notes are yours',
      text: 'Read and take along every one of them. Until they are published, change or delete any, without a trace. When you leave, this device’s key and its seat are void at once, and notes not yet published are deleted.',
      kept: 'Once published, your part stays in the sum and is never taken out singly: a sum with one part taken out tells that part.',
    },
    {
      title: 'Our own cost counts too',
      text: 'The seconds that noting takes are counted against us. When noting is no longer worth it, it says so itself: no need to log any more.',
      kept: 'Each note carries the seconds it took; they are taken off the time saved, and the board says how many.',
    },
    {
      title: 'Not an appraisal basis',
      text: 'It speaks about work, not about people. Every report carries the words: not an appraisal basis.',
      kept: 'It stands on everything printed or exported. If somebody appraises you by it, you can complain without your name.',
    },
  ],
  kept: 'How it is kept',
  how: 'How we know',
  lawTitle: 'The rules say so too',
  law: 'China’s State Council notice 国办函〔2026〕12号 forbids statistics of usage rates and online time, points and rankings, and demanded screenshots in official apps.',
  truthTitle: 'How far this holds, and where it ends',
  truths: [
    'Figures come out once a month; in between, whoever notes, changes or deletes, what others see stays as it is.',
    'Every figure holds the notes of at least five slips; in a comparison of speed no slip counts for more than a fifth.',
    'Take all your notes away, and what is published about speed mostly stays word for word, sometimes moves one step, hardly ever two.',
    'Change or delete at any time until publication; after it your part stays in the sum and is not taken out singly.',
    'Neither the share of work done with AI nor how many people noted is published; whoever tries can only guess, usually more than ten percentage points off.',
  ],
  /** Beside the reader's own team's number; for who is in none, of teams at large. */
  ofSeats: (seats) =>
    `This team has ${seats === 1 ? '1\u00a0seat' : `${seats}\u00a0seats`}. Where somebody secretly holds several, the protection is weaker: count aloud, together; you may ask for a re-draw.`,
  ofSeatsAnywhere:
    'How many seats a team has, everybody in it can see. Where somebody secretly holds several, the protection is weaker: count aloud, together; you may ask for a re-draw.',
  furtherTruths: [
    'In a sum of five, four who collude can roughly guess the fifth.',
    'Whoever can open the server’s disk sees notes, without names.',
    'A lost phone can have a new slip. The lost seat can’t be closed, as nobody knows which it is; the new one counts from its first full month, and the team sees one seat more.',
  ],
  honestTitle: 'And what it does know',
  honest:
    'The kind of work, outcome, size, minutes and day that you tap, and the one question that you may answer. They stand beside a random number which only your device holds; the server keeps just its fingerprint. The program is open: anyone may check.',
};
