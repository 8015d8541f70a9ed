import type { DrawWords } from '../zh-Hans/draw.ts';

export const draw: DrawWords = {
  title: 'Draw a slip',
  typeTitle: 'Type the code of a slip',
  typeText: 'A screen’s code has 6\u00a0letters, a paper slip’s 10. Capitals and spaces do not matter.',
  label: 'Code',
  wrong: 'A letter of this code is wrong or missing. Please look at it again.',
  next: 'Next',
  promises: [
    'No slip bears a name. Once drawn it is deleted: nobody can tell whose was which.',
    'Only notes of people who drew a slip count with the team’s. Whether you note anything is up to you.',
    'Every published figure holds the notes of at least five slips.',
  ],
  hatSeats: (n) => (n === 1 ? 'There is 1\u00a0slip this time.' : `There are ${n}\u00a0slips this time.`),
  samePlace: 'Draw in the app in which you will note your work: the slip stays with this app.',
  button: 'Draw one',
  drawing: 'Drawing…',
  otherTeam: (team) =>
    `This device notes for “${team}”. If you draw here, it moves to the new team; earlier notes stay with the old one.`,
  otherButton: 'Move to this team and draw one',
  waitingTitle: 'You have one. Wait for the others.',
  waitingText: 'It counts when all have one. You may close this page or leave it open.',
  seatedTitle: 'You have a seat',
  seatedText: 'From now on your notes count with the team’s. Figures are published once a month.',
  seatedLater: (day) => `From ${day} on your notes count with the team’s, those from before included.`,
  notUsed: 'A slip that you still hold was not used up: give it to somebody who has none.',
  log: 'Note some work',
  emptyTitle: 'The hat is empty',
  emptyText:
    'Say now, aloud: “I have none.” Most likely somebody scanned in two apps. All draw again, and nobody loses anything.',
  againTitle: 'That draw did not count',
  againText: 'Wait for the new code on the screen and scan again, or type it here. Your notes are all there.',
  failedTitle: 'This slip was not drawn',
  moveButton: 'Bring it over with “My code”',
  otherCode: 'Type another code',
};
