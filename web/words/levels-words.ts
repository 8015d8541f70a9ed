/** What an upper level's board says of itself, and what moving and closing a team does. */
export interface LevelsWords {
  /** Above every board of an upper level. */
  pooled: string;
  /** What opens below a team's name, for who may change it. */
  changes: string;
  move: string;
  moveTo: string;
  moveText: string;
  moveConfirm: string;
  moved(team: string): string;
  close: string;
  closeText: string;
  closeConfirm: string;
  closed(since: string): string;
  closedText: string;
  reopen: string;
  reopenText: string;
  reopenConfirm: string;
}
