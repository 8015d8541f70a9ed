import type { LevelsWords } from '../levels-words.ts';

export const levels: LevelsWords = {
  pooled:
    'This is an upper level: it counts its teams together. Each figure about them rests on at least three teams, none of which makes up more than 80% of it. There is no figure of a single team here, not by subtraction either. What the level’s own people note is published as in any team.',
  changes: 'Join link and changes',
  move: 'Move',
  moveTo: 'New upper level',
  moveText:
    'Published figures stay where they are: the former upper level keeps counting them, and the new one does not catch up on them. It counts what no level has counted yet and what comes from now on. So comparing before and after tells nothing about this team. Colleagues note as before, and its leads stay the same.',
  moveConfirm: 'Move the team',
  moved: (team) => `“${team}” has been moved.`,
  close: 'Close the team',
  closeText:
    'Nobody can join the team any more, or note anything in it. What is published stays, and so does the board; teams below are not affected. You can reopen it later.',
  closeConfirm: 'Close this team',
  closed: (since) => `Closed since ${since}`,
  closedText: 'This team is closed: nobody can join it or note anything in it. What is published stays.',
  reopen: 'Reopen',
  reopenText: 'Colleagues who joined before can note again, and the join link works as it did.',
  reopenConfirm: 'Reopen this team',
};
