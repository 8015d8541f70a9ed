import type { DataProtectionWords } from '../data-protection-words.ts';

export const dataProtection: DataProtectionWords = {
  title: 'Data protection: what Shixiao keeps',
  intro: (office) =>
    `For whoever has to approve the use of Shixiao${office === '' ? '' : ` in ${office}`}: data protection officer, staff council, supervisor. Made from this installation’s own database schema and settings.`,
  synthetic: 'This is a synthetic office: everything in it is made up.',
  columns: { what: 'What', why: 'Why', until: 'How long', who: 'Who can see it', fields: 'Fields' },
  sorts: {
    notes: {
      name: 'Notes about pieces of work',
      what: 'Kind of work, with AI or without, how it felt, size, minutes, day, at most one further answer from a closed list. No text, no file, no name.',
      why: 'To work out whether AI saves time on a kind of work.',
      until:
        'Until the publication at least seven days later takes them into sums; without a seat twelve months at most. Deleted sooner by their owner at any time.',
      who: 'Their owner alone, by the token on the own device.',
    },
    tokens: {
      name: 'Tokens and seats',
      what: 'A keyed hash of a random token for each device that joined; since when it has a seat. Slips are hashes that are deleted when drawn; which slip became which seat is not kept.',
      why: 'So that somebody finds their own notes again, and a seat counts once.',
      until: 'Until the person leaves the team.',
      who: 'Nobody. The number of a team’s seats is public.',
    },
    sums: {
      name: 'Sums that figures are made of',
      what: 'Counts and sums of minutes by kind, size, quarter, with AI or without, for at least five seats together; within a sum each seat has a random number.',
      why: 'To work out later figures from the same pieces without keeping the pieces.',
      until: 'As long as the office exists. After leaving, the number is replaced by one that nothing links.',
      who: 'Nobody through the program; whoever can open the server’s disk.',
    },
    told: {
      name: 'Published values',
      what: 'Words, rounded and shifted estimates, ranges of hours, shares by thirds.',
      why: 'They are what is shown.',
      until: 'As long as the office exists.',
      who: 'Leads of the team; its staff see what works.',
    },
    voices: {
      name: 'Complaints, suggestions, tips, proposed kinds of work',
      what: 'The text that somebody sent, without sender and without time; a complaint with its month.',
      why: 'To be answered, or to help colleagues.',
      until: 'Until answered or discarded; what is public stays.',
      who: 'Administrators (complaints), the team’s leads (tips), from the next publication on, in random order.',
    },
    leads: {
      name: 'Accounts of leads and administrators',
      what: 'Username, password hash, which teams, sessions with their end, and what they did in the program, by day.',
      why: 'To sign in, and so that their acts can be traced.',
      until: 'Accounts until disabled, sessions until they end, acts as long as the office exists.',
      who: 'Administrators; leads see the acts in their own teams.',
    },
    office: {
      name: 'The office’s own texts and settings',
      what: 'Names of teams and kinds of work, decisions with reasons, marks, trials, settings.',
      why: 'To run the program.',
      until: 'As long as the office exists.',
      who: 'Leads and administrators; names and decisions also staff.',
    },
    records: {
      name: 'Records brought in from files',
      what: 'Rows of a file that somebody imported, under numbers made for that file.',
      why: 'To look at earlier or other studies’ data.',
      until: 'Until the file is taken out, which removes all of it.',
      who: 'Leads of the team. Whoever imports a file answers for being allowed to.',
    },
  },
  notKeptTitle: 'What is not kept, and has no place in the schema',
  notKept: [
    'Names, accounts or numbers of staff; IP addresses, browsers, device models; places; photos, files, or any text about the work.',
    'When of day somebody noted something, when they last opened the program, who has noted and who has not.',
    'Any rate of AI use, any ranking of people or teams.',
    'Access logs: the program writes none, and nothing is sent to any other machine.',
  ],
  settingsTitle: 'Settings of this office',
  settings: {
    floor: (people) =>
      `Every published figure rests on at least ${people} seats, none of which counts for more than a fifth of a comparison.`,
    zone: (zone) => `Days and nights of publication are those of ${zone}.`,
    backups: {
      daily: 'The program makes a backup every day, beside the database on this machine.',
      none: 'The program makes no backups by itself; whoever runs the machine may.',
    },
    machine:
      'All data lie on the machine that runs the program. Nothing leaves it but what its own users open or export.',
    key: 'A key beside the database turns tokens into hashes. Without it a copied database opens nobody’s notes.',
  },
  lawTitle: 'In the words of the law',
  law: [
    'Notes with a token are personal data that have been pseudonymised (GDPR Art. 4(5)); in the words of the PIPL they are de-identified (Art. 73(3)), not anonymised. They stay personal information as long as they exist.',
    'The sums under random numbers are pseudonymous too, not anonymous: whoever has disk, key and knowledge of who did what could try to tell a person’s part.',
    'Published values are meant as anonymous information (GDPR recital 26; PIPL Art. 73(4)); how far that holds was measured by attack and is in the documentation, with the cases in which it does not.',
    'Purpose limitation and data minimisation (GDPR Art. 5(1)(b), (c); PIPL Art. 6): only what the comparison needs, no free text, whole days, closed lists.',
    'Taking part is voluntary; nobody is reminded, skipping leaves no trace, and it must not be used to appraise anyone. Whether consent is valid between employer and staff is for the controller to judge; a legitimate interest or a staff agreement may be the better ground.',
    'No automated decision about a person is made (GDPR Art. 22; PIPL Art. 24). No special categories are asked for, no transfer to third parties or other countries takes place.',
    'The controller (PIPL: the handler) is the office that runs this installation. Whether an impact assessment is due (GDPR Art. 35; PIPL Art. 55) is for it to decide; this page is written to be part of one.',
  ],
  cannotTitle: 'What cannot be promised',
  cannot: [
    'Four of five people who compare notes can work out something about the fifth.',
    'Whoever holds several slips can make five seats of fewer people; the number of seats is public so that a room can count.',
    'Whoever can open the server’s disk can read waiting notes with their token’s hash, and copies of old backups.',
    'A determined reader may guess the share of work done with AI, to about ten percentage points.',
    'Deleting after publication takes the token and what waits; the part in sums stays, since a sum with one part taken out tells that part.',
  ],
  rightsTitle: 'What each person can do alone, on the own device',
  rights: [
    'See, change and delete every own note until it is published; export them; see the own private summary.',
    'Move to another device; leave at any time, with or without deleting.',
    'Complain without identity.',
    'What no one can do for them: find their notes by name. The program does not know it.',
  ],
  schemaTitle: 'All tables and columns, as they are in this database',
  schema: 'Read from the database itself, so that nothing can be left out.',
  print: 'Print',
  document: 'As a Word document',
  fileName: 'data-protection',
};
