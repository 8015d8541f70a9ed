import type { WaysOutWords } from '../zh-Hans/ways-out.ts';

export const waysOut: WaysOutWords = {
  unsent: {
    title: (n) => (n === 1 ? '1\u00a0note that was not sent' : `${n}\u00a0notes that were not sent`),
    not_joined:
      'You may have left on another device, or the browser forgot who you are. Join again by the team’s link, or bring yourself here with a code, and they will be sent.',
    team_closed:
      'The team is closed, so they can’t be sent. Should it open again, they are sent by themselves; if you join another team, they go there.',
    again: 'Send again',
    keep: 'Save as a file',
    discard: 'Throw all away',
    sure: (n) =>
      n === 1
        ? 'Really throw it away? It can’t be brought back.'
        : `Really throw all ${n} away? They can’t be brought back.`,
    gone: 'Thrown away.',
  },
  closedTeam: {
    title: (team) => `“${team}” is closed`,
    text: 'It takes no more notes. What you noted is still yours: read it, download it, delete it, or leave.',
    mine: 'To my notes',
    another: 'To change teams, just open the new team’s link.',
  },
};
