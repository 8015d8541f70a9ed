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
      text: 'Who noted and who did not, how much, how many opened it: your lead can’t see it and can’t work it out. Whoever demands an “AI usage rate” gets none from here.',
      kept: 'Beside a figure stands only a band, such as “10–19 people each way”. There is no number of people or of notes to divide by.',
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
      title: 'Fewer than five people',
      text: 'Behind every published figure stand at least five people. Their notes are published together and never taken apart: subtracting one figure from another never leaves one person.',
      kept: 'The notes of five people become one parcel, and that is the smallest piece there is. A test subtracts such figures in very many orders and never finds fewer than five people.',
    },
    {
      title: 'What the work was about',
      text: 'There is nowhere to write content, upload a file or hand in a screenshot. For confidential work, time alone is enough.',
      kept: 'A note holds choices and numbers only. Leads’ reasons and colleagues’ tips are written, and are refused with a telephone, identity or card number or an e-mail address in them.',
    },
    {
      title: 'Your notes are yours',
      text: 'Read, change, delete or take along every one of them. When you leave, this device’s key is void at once.',
      kept: 'A change or a deletion holds for you at once; what was published is corrected with the next publication.',
    },
    {
      title: 'Our own cost counts too',
      text: 'The seconds that noting takes are counted against us. When noting is no longer worth it, it says so itself: enough noted.',
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
  honestTitle: 'And what it does know',
  honest:
    'The kind of work, outcome, size, minutes and day that you tap, and the one question that you may answer. They stand beside a random number which only your device holds; the server keeps just its fingerprint. The program is open: anyone may check.',
};
