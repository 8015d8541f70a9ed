import type { OfficeWords } from '../zh-Hans/office.ts';

const figures = (n: number) => (n === 1 ? '1 kind of work' : `${n} kinds of work`);

export const office: OfficeWords = {
  once: 'This link is shown here once. Copy it now and hand it over in person: whoever holds it can use it.',
  linkLabel: 'Link',
  until: (day) => `Valid until ${day}`,
  cancel: 'Leave it',
  saved: 'Saved.',
  invitations: {
    title: 'Invitations not taken yet',
    none: 'No invitation is open.',
    withdraw: 'Withdraw',
    numbered: (n) => `Invitation ${n}`,
  },
  leads: {
    title: (team) => `Who leads “${team}”`,
    intro:
      'Leads see the team’s board, decide, and may invite further leads. A team can have several. When anybody signed in is not recorded.',
    none: 'Nobody leads this team yet, so nobody can see its board.',
    own: 'You',
    disabled: 'Account disabled',
    remove: 'End lead',
    removeText: (name) =>
      `${name} stops seeing this team’s board at once. The team’s invitations that were not taken yet end too. Decisions stay.`,
    removeConfirm: 'End it',
    invite: 'Invite a lead',
    inviteText:
      'Makes a link that works once, within seven days. Whoever has no account makes one by it; whoever has one signs in and accepts.',
    make: 'Make an invitation link',
    back: 'Back to teams',
    poster: 'Print the joining poster',
  },
  accounts: {
    title: 'Accounts',
    intro: 'Of leads and administrators. Staff have none. When anybody signed in is not recorded.',
    roles: { administrator: 'Administrator', lead: 'Lead' },
    leads: (teams) => `Leads ${teams}`,
    noTeams: 'Leads no team',
    between: ', ',
    disable: 'Disable',
    disableText: (name) =>
      `${name} is signed out everywhere at once and cannot sign in; invitations that ${name} may have kept end too. Decisions stay, and you can enable the account again.`,
    disableConfirm: 'Disable the account',
    enable: 'Enable',
    password: 'Reset password',
    passwordText: (name) =>
      `Makes a link for ${name} that works once, within 24 hours. With the new password, ${name} is signed out on all other devices. The audit log will say that you made it.`,
    passwordMake: 'Make a password link',
    passwordMade: (name) => `The link for ${name} is ready.`,
    invite: 'Invite an administrator',
    inviteText:
      'Administrators look after teams, accounts, catalogue and settings; a team’s board stays with its leads. Better have two: one can help when the other forgets a password.',
    make: 'Make an invitation link',
  },
  invited: {
    title: 'Accept the invitation',
    lead: (team) => `You are invited to lead “${team}”: to see its board, decide, and invite further leads.`,
    administrator: 'You are invited as an administrator: to look after teams, accounts, catalogue and settings.',
    fresh: 'New here? Choose a username and a password:',
    submit: 'Accept the invitation',
    submitting: 'Accepting…',
    haveAccount: 'You have an account? Sign in to accept',
    signedInAs: (name) => `You are signed in as ${name}.`,
    take: (name) => `Accept as ${name}`,
    other: 'Use another account',
    already: 'You have this already. The link was not used up: you can hand it to somebody else.',
    toBoard: 'Go to the board',
    goneNew: 'Ask whoever invited you for another link.',
  },
  password: {
    title: 'Set a new password',
    intro: (name) => `Choose a new password for the account ${name}. All other devices will be signed out.`,
    submit: 'Change the password',
    goneTitle: 'This link no longer works',
    goneText: 'A link for a new password works once, within 24 hours. Ask an administrator for another.',
    own: 'Change password',
    ownText: 'All your other devices will be signed out.',
    current: 'Present password',
    fresh: 'New password',
    done: 'The password is changed, and all other devices are signed out.',
  },
  settings: {
    title: 'Settings',
    nameTitle: 'Name of the office',
    nameText:
      'Shown on the joining page, boards, posters and reports. It changes at once; what is printed stays as it is.',
    name: 'Name of the office',
    save: 'Save',
    floorTitle: 'Fewest people behind a figure',
    floorText:
      'A figure is shown only when at least so many people’s entries are behind it. The more, the safer is everybody, and the fewer figures there are. Never below 5.',
    floor: 'At least',
    people: (n) => `${n} people`,
    floorNow: 'As it is now',
    comparable: (now, then) =>
      now === 0
        ? 'The teams’ boards compare no kind of work yet.'
        : `The teams’ boards now compare ${figures(now)}, all teams taken together; then it would be ${then}${then < now ? `, ${now - then} fewer` : ''}.`,
    raise: (n) =>
      `Once saved, figures that rest on fewer than ${n} people are withheld at once, and the boards are drawn up anew. From then on, new entries are published only when ${n} people’s are together; a team of fewer than ${n} will have no figures of its own.`,
    lower: (n) =>
      `Once saved, the boards are drawn up anew, with figures that were below the limit before. From then on, ${n} people’s new entries are enough to be published, which makes it easier to guess at one person.`,
    floorSave: 'Change it',
    recalculating: 'Saved. Drawing up the boards…',
    recalculated: 'Saved, and the boards are up to date.',
    steps:
      'Only these steps, since boards tell numbers of people only in these steps: moving the limit reveals no more.',
  },
  keeping: {
    title: 'Keeping the office',
    intro: 'What the program found just now, and what to do about it.',
    zone: 'Time zone of the office',
    zoneHint: 'Its days and nights of publication follow it, such as Asia/Shanghai.',
    address: 'Address that people type',
    addressHint:
      'Stands on posters and slips, where it is not the one in your browser now: with the machine’s name or number, not 127.0.0.1.',
    daily: 'Make a backup every day',
    dailyHint: 'In the data folder, the latest of 7 days, 4 weeks and 12 months. Copy them off the machine.',
    save: 'Save',
    states: { good: 'good', look: 'look', bad: 'bad' },
  },
  audit: {
    title: 'Audit log',
    intro:
      'What leads and administrators did: the day, no hour. What staff do (joining, logging, changing, deleting, leaving, complaining) is never kept here.',
    ownOnly: 'You see what concerns the teams you lead and your own account.',
    team: 'Team',
    all: 'All',
    older: 'Show older ones',
    none: 'Nothing yet.',
  },
};
