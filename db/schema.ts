import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import {
  type AuditDetails,
  arms,
  auditActions,
  bounds,
  burdenKinds,
  feedbackKinds,
  languages,
  outcomes,
  type ReworkReason,
  roles,
  rulings,
  timeUses,
  whysWithoutAi,
  windows,
} from './vocabulary.ts';

/*
 * What is not here matters as much as what is: no staff name or account, no address, device, place or time of day of
 * anybody's work, no text about the work. Days are whole days.
 */

const quoted = (values: readonly string[]) => sql.raw(values.map((value) => `'${value}'`).join(', '));
const oneOf = (column: AnySQLiteColumn, values: readonly string[]) => sql`${column} in (${quoted(values)})`;
const isDay = (column: AnySQLiteColumn) => sql`${column} is date(${column})`;
const isId = (column: AnySQLiteColumn) => sql`length(${column}) = 36`;
const isMonth = (column: AnySQLiteColumn) => sql`${column} || '-01' is date(${column} || '-01')`;
const lengthBetween = (column: AnySQLiteColumn, least: number, most: number) =>
  sql`length(${column}) between ${sql.raw(String(least))} and ${sql.raw(String(most))}`;
const most = sql.raw(String(bounds.minutes));
const positiveMinutes = (column: AnySQLiteColumn) => sql`${column} > 0 and ${column} <= ${most}`;
const isFlag = (column: AnySQLiteColumn) => sql`${column} in (0, 1)`;

/** The one row of settings of the whole office. */
export const office = sqliteTable(
  'office',
  {
    id: integer('id').primaryKey(),
    name: text('name').notNull().default(''),
    /** Fewest people behind any published figure. */
    floor: integer('floor').notNull().default(bounds.floor),
    synthetic: integer('synthetic', { mode: 'boolean' }).notNull().default(false),
    /** When publishing last ran: the boards' "as of". An hour of the machine's, nobody's. */
    publishedAt: text('published_at'),
  },
  (table) => [
    check('office_one_row', sql`${table.id} = 1`),
    check('office_name_length', lengthBetween(table.name, 0, 80)),
    check('office_floor_least', sql`${table.floor} between ${sql.raw(String(bounds.floor))} and 100`),
    check('office_synthetic_flag', isFlag(table.synthetic)),
  ],
);

export const teams = sqliteTable(
  'teams',
  {
    id: text('id').primaryKey(),
    parentId: text('parent_id').references((): AnySQLiteColumn => teams.id),
    name: text('name').notNull(),
    /** The team-wide join link's code; null while no one may join. */
    joinCode: text('join_code'),
    /** Whoever has the join link may read the guidance, also without joining. */
    openGuidance: integer('open_guidance', { mode: 'boolean' }).notNull().default(false),
    /** Since when nobody joins it or logs in it any more; its figures stay. */
    closedOn: text('closed_on'),
  },
  (table) => [
    check('teams_id', isId(table.id)),
    check('teams_name_length', lengthBetween(table.name, 1, 80)),
    check('teams_not_own_parent', sql`${table.parentId} is null or ${table.parentId} <> ${table.id}`),
    check('teams_join_code_length', sql`${table.joinCode} is null or ${lengthBetween(table.joinCode, 16, 64)}`),
    check('teams_open_guidance_flag', isFlag(table.openGuidance)),
    check('teams_closed_on', sql`${table.closedOn} is null or ${isDay(table.closedOn)}`),
    uniqueIndex('teams_name').on(table.name),
    uniqueIndex('teams_join_code').on(table.joinCode),
    index('teams_parent').on(table.parentId),
  ],
);

export const taskTypes = sqliteTable(
  'task_types',
  {
    id: text('id').primaryKey(),
    /** The pack and key it came from, so that a pack can be added twice without doubles; null for an own one. */
    pack: text('pack'),
    key: text('key'),
    /** Catalogue order: the order of every list, so that no list is a ranking. */
    position: integer('position').notNull(),
    archived: integer('archived', { mode: 'boolean' }).notNull().default(false),
    /** The task type that it was merged into, itself never merged: whoever reads its history or logs it means that one. */
    mergedInto: text('merged_into').references((): AnySQLiteColumn => taskTypes.id),
  },
  (table) => [
    check('task_types_id', isId(table.id)),
    check('task_types_position_least', sql`${table.position} >= 0`),
    check('task_types_archived_flag', isFlag(table.archived)),
    check('task_types_not_into_itself', sql`${table.mergedInto} is null or ${table.mergedInto} <> ${table.id}`),
    check('task_types_pack_with_key', sql`(${table.pack} is null) = (${table.key} is null)`),
    uniqueIndex('task_types_pack_key').on(table.pack, table.key),
  ],
);

export const taskTypeNames = sqliteTable(
  'task_type_names',
  {
    taskTypeId: text('task_type_id')
      .notNull()
      .references(() => taskTypes.id),
    language: text('language', { enum: languages }).notNull(),
    name: text('name').notNull(),
    /** What must never be handed to an AI with this kind of work; empty where nothing is said. */
    caution: text('caution').notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.taskTypeId, table.language] }),
    check('task_type_names_language', oneOf(table.language, languages)),
    check('task_type_names_length', lengthBetween(table.name, 1, 60)),
    check('task_type_names_caution_length', lengthBetween(table.caution, 0, bounds.cautionLength)),
  ],
);

/** A pseudonymous device token of one staff member in one team; never a name. */
export const contributors = sqliteTable(
  'contributors',
  {
    id: text('id').primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    /** Keyed hash of the token; null once the person has left, and for imported contributors. */
    tokenHash: text('token_hash'),
  },
  (table) => [
    check('contributors_id', isId(table.id)),
    check('contributors_token_hash_length', sql`${table.tokenHash} is null or length(${table.tokenHash}) = 64`),
    uniqueIndex('contributors_token_hash').on(table.tokenHash),
    index('contributors_team').on(table.teamId),
  ],
);

export const trials = sqliteTable(
  'trials',
  {
    id: text('id').primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    taskTypeId: text('task_type_id')
      .notNull()
      .references(() => taskTypes.id),
    opensOn: text('opens_on').notNull(),
    closesOn: text('closes_on').notNull(),
    /** True where a file said that a coin had decided: such a trial is closed from the start. */
    imported: integer('imported', { mode: 'boolean' }).notNull().default(false),
    /** How the coin was followed, written once, when the closed trial is read; null before. */
    following: text('following', { mode: 'json' }).$type<unknown>(),
  },
  (table) => [
    check('trials_following', sql`${table.following} is null or json_valid(${table.following})`),
    check('trials_id', isId(table.id)),
    check('trials_opens_on', isDay(table.opensOn)),
    check('trials_closes_on', isDay(table.closesOn)),
    check(
      'trials_eight_weeks',
      sql`${table.imported} = 1 or julianday(${table.closesOn}) - julianday(${table.opensOn}) between 0 and 56`,
    ),
    check('trials_imported_flag', isFlag(table.imported)),
    index('trials_team_task_type').on(table.teamId, table.taskTypeId),
  ],
);

/** A piece for which the coin was tossed, before it was worked on. Its entry, when there is one, names it. */
export const trialStarts = sqliteTable(
  'trial_starts',
  {
    id: text('id').primaryKey(),
    trialId: text('trial_id')
      .notNull()
      .references(() => trials.id),
    contributorId: text('contributor_id')
      .notNull()
      .references(() => contributors.id),
    /** Which toss of the trial's coin: given once, so no reload and no second device tosses again. */
    position: integer('position').notNull(),
    assignedArm: text('assigned_arm', { enum: arms }).notNull(),
    expectedMinutes: real('expected_minutes').notNull(),
    expectedMinutesWithAi: real('expected_minutes_with_ai'),
    abandoned: integer('abandoned', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    check('trial_starts_id', isId(table.id)),
    check('trial_starts_position', sql`${table.position} >= 0`),
    check('trial_starts_arm', oneOf(table.assignedArm, arms)),
    check('trial_starts_expected', positiveMinutes(table.expectedMinutes)),
    check(
      'trial_starts_expected_with_ai',
      sql`${table.expectedMinutesWithAi} is null or (${positiveMinutes(table.expectedMinutesWithAi)})`,
    ),
    check('trial_starts_abandoned_flag', isFlag(table.abandoned)),
    uniqueIndex('trial_starts_position_once').on(table.trialId, table.position),
    index('trial_starts_contributor').on(table.contributorId),
  ],
);

/** A set of entries that is published together and never split; see server/publication/plan.ts for the theorem. */
export const atoms = sqliteTable(
  'atoms',
  {
    id: integer('id').primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    /** An atom holds entries of one task type and arm, or burdens of one kind. */
    taskTypeId: text('task_type_id').references(() => taskTypes.id),
    arm: text('arm', { enum: arms }),
    /** Its entries' arms were decided by this trial's coin; null where people chose. */
    trialId: text('trial_id').references(() => trials.id),
    burden: text('burden', { enum: burdenKinds }),
    publishedOn: text('published_on').notNull(),
    /** Distinct contributors among its new entries. Never leaves the server but as a band. */
    people: integer('people').notNull(),
  },
  (table) => [
    check('atoms_published_on', isDay(table.publishedOn)),
    check('atoms_floor', sql`${table.people} >= ${sql.raw(String(bounds.floor))}`),
    check('atoms_arm', sql`${table.arm} is null or ${oneOf(table.arm, arms)}`),
    check('atoms_burden', sql`${table.burden} is null or ${oneOf(table.burden, burdenKinds)}`),
    check(
      'atoms_task_or_burden',
      sql`(${table.taskTypeId} is null) = (${table.burden} is not null) and (${table.taskTypeId} is null) = (${table.arm} is null)`,
    ),
    check('atoms_trial_of_task', sql`${table.trialId} is null or ${table.taskTypeId} is not null`),
    index('atoms_team').on(table.teamId, table.taskTypeId),
  ],
);

/**
 * What an upper level counts together and never splits: published atoms (and pools of lower levels) of at least three of the teams
 * below it; see server/publication/pool.ts for the theorem.
 */
export const pools = sqliteTable(
  'pools',
  {
    id: integer('id').primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    /** A pool holds atoms of one task type and arm, or of one kind of burden. */
    taskTypeId: text('task_type_id').references(() => taskTypes.id),
    arm: text('arm', { enum: arms }),
    /** Atoms of trials and of chosen work are pooled apart. */
    trial: integer('trial', { mode: 'boolean' }).notNull().default(false),
    burden: text('burden', { enum: burdenKinds }),
    publishedOn: text('published_on').notNull(),
  },
  (table) => [
    check('pools_published_on', isDay(table.publishedOn)),
    check('pools_arm', sql`${table.arm} is null or ${oneOf(table.arm, arms)}`),
    check('pools_burden', sql`${table.burden} is null or ${oneOf(table.burden, burdenKinds)}`),
    check('pools_trial_flag', isFlag(table.trial)),
    check(
      'pools_task_or_burden',
      sql`(${table.taskTypeId} is null) = (${table.burden} is not null) and (${table.taskTypeId} is null) = (${table.arm} is null)`,
    ),
    index('pools_team').on(table.teamId),
  ],
);

/** Each atom is counted one level up once, with whoever stood above its team then. */
export const poolAtoms = sqliteTable(
  'pool_atoms',
  {
    atomId: integer('atom_id')
      .primaryKey()
      .references(() => atoms.id),
    poolId: integer('pool_id')
      .notNull()
      .references(() => pools.id),
  },
  (table) => [index('pool_atoms_pool').on(table.poolId)],
);

/** Each pool likewise. */
export const poolParts = sqliteTable(
  'pool_parts',
  {
    partId: integer('part_id')
      .primaryKey()
      .references(() => pools.id),
    poolId: integer('pool_id')
      .notNull()
      .references(() => pools.id),
  },
  (table) => [
    check('pool_parts_not_itself', sql`${table.partId} <> ${table.poolId}`),
    index('pool_parts_pool').on(table.poolId),
  ],
);

export const entries = sqliteTable(
  'entries',
  {
    id: text('id').primaryKey(),
    contributorId: text('contributor_id')
      .notNull()
      .references(() => contributors.id),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    taskTypeId: text('task_type_id')
      .notNull()
      .references(() => taskTypes.id),
    trialId: text('trial_id').references(() => trials.id),
    /** The piece of a trial that this finishes; each is finished once. */
    trialStartId: text('trial_start_id').references(() => trialStarts.id),
    /** What the trial's coin said: the arm that the piece counts in, also where it was not followed. */
    assignedArm: text('assigned_arm', { enum: arms }),
    day: text('day').notNull(),
    arm: text('arm', { enum: arms }).notNull(),
    /** How it felt; null only where a file did not say. */
    outcome: text('outcome', { enum: outcomes }),
    minutes: real('minutes').notNull(),
    /** Minutes after the piece was sent back. */
    reworkMinutes: real('rework_minutes').notNull().default(0),
    reworkReasons: text('rework_reasons', { mode: 'json' }).$type<ReworkReason[]>().notNull().default([]),
    size: integer('size').notNull().default(bounds.usualSize),
    /** Stated before the work started. */
    expectedMinutes: real('expected_minutes'),
    expectedMinutesWithAi: real('expected_minutes_with_ai'),
    /** The by-hand estimate, asked afterwards: feeds only the felt figure. */
    byHandMinutes: real('by_hand_minutes'),
    moreAsked: integer('more_asked', { mode: 'boolean' }),
    alsoByHand: integer('also_by_hand', { mode: 'boolean' }),
    timeBecame: text('time_became', { enum: timeUses }),
    whyWithoutAi: text('why_without_ai', { enum: whysWithoutAi }),
    /** Seconds from first tap to saved, in coarse steps. */
    secondsToLog: integer('seconds_to_log'),
    /** Day of arrival, for what waits too long in its own team. */
    receivedOn: text('received_on').notNull(),
    revision: integer('revision').notNull().default(1),
    /** The atom that last published it, and which revision; null while it is pending. */
    atomId: integer('atom_id').references(() => atoms.id),
    publishedRevision: integer('published_revision'),
  },
  (table) => [
    check('entries_id', isId(table.id)),
    check('entries_day', isDay(table.day)),
    check('entries_received_on', isDay(table.receivedOn)),
    check('entries_arm', oneOf(table.arm, arms)),
    check('entries_assigned_arm', sql`${table.assignedArm} is null or ${oneOf(table.assignedArm, arms)}`),
    check(
      'entries_of_trial',
      sql`(${table.trialStartId} is null) = (${table.assignedArm} is null) and (${table.trialStartId} is null or ${table.trialId} is not null)`,
    ),
    check('entries_outcome', sql`${table.outcome} is null or ${oneOf(table.outcome, outcomes)}`),
    check(
      'entries_outcome_of_arm',
      sql`${table.outcome} is null or (${table.outcome} = 'without_ai') = (${table.arm} = 'without_ai')`,
    ),
    check('entries_minutes', positiveMinutes(table.minutes)),
    check('entries_rework_minutes', sql`${table.reworkMinutes} between 0 and ${most}`),
    check(
      'entries_rework_reasons',
      sql`json_valid(${table.reworkReasons}) and json_type(${table.reworkReasons}) = 'array' and json_array_length(${table.reworkReasons}) <= 9 and length(${table.reworkReasons}) <= 256`,
    ),
    check('entries_size', sql`${table.size} between 1 and ${sql.raw(String(bounds.largestSize))}`),
    check('entries_expected', sql`${table.expectedMinutes} is null or (${positiveMinutes(table.expectedMinutes)})`),
    check(
      'entries_expected_with_ai',
      sql`${table.expectedMinutesWithAi} is null or (${positiveMinutes(table.expectedMinutesWithAi)})`,
    ),
    check('entries_by_hand', sql`${table.byHandMinutes} is null or (${positiveMinutes(table.byHandMinutes)})`),
    check('entries_more_asked', sql`${table.moreAsked} is null or ${isFlag(table.moreAsked)}`),
    check('entries_also_by_hand', sql`${table.alsoByHand} is null or ${isFlag(table.alsoByHand)}`),
    check('entries_time_became', sql`${table.timeBecame} is null or ${oneOf(table.timeBecame, timeUses)}`),
    check('entries_why_without', sql`${table.whyWithoutAi} is null or ${oneOf(table.whyWithoutAi, whysWithoutAi)}`),
    check(
      'entries_seconds_to_log',
      sql`${table.secondsToLog} is null or ${table.secondsToLog} between 1 and ${sql.raw(String(bounds.secondsToLog))}`,
    ),
    check('entries_revision', sql`${table.revision} >= 1`),
    check('entries_published', sql`(${table.atomId} is null) = (${table.publishedRevision} is null)`),
    uniqueIndex('entries_trial_start').on(table.trialStartId),
    index('entries_contributor').on(table.contributorId, table.day),
    index('entries_pending').on(table.teamId, table.taskTypeId, table.arm).where(sql`${table.atomId} is null`),
    index('entries_amended').on(table.atomId).where(sql`${table.revision} > ${table.publishedRevision}`),
  ],
);

/** Time that the AI campaign costs outside any task. */
export const burdens = sqliteTable(
  'burdens',
  {
    id: text('id').primaryKey(),
    contributorId: text('contributor_id')
      .notNull()
      .references(() => contributors.id),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    kind: text('kind', { enum: burdenKinds }).notNull(),
    minutes: real('minutes').notNull(),
    day: text('day').notNull(),
    secondsToLog: integer('seconds_to_log'),
    receivedOn: text('received_on').notNull(),
    revision: integer('revision').notNull().default(1),
    atomId: integer('atom_id').references(() => atoms.id),
    publishedRevision: integer('published_revision'),
  },
  (table) => [
    check('burdens_id', isId(table.id)),
    check('burdens_kind', oneOf(table.kind, burdenKinds)),
    check('burdens_minutes', positiveMinutes(table.minutes)),
    check('burdens_day', isDay(table.day)),
    check('burdens_received_on', isDay(table.receivedOn)),
    check(
      'burdens_seconds_to_log',
      sql`${table.secondsToLog} is null or ${table.secondsToLog} between 1 and ${sql.raw(String(bounds.secondsToLog))}`,
    ),
    check('burdens_revision', sql`${table.revision} >= 1`),
    check('burdens_published', sql`(${table.atomId} is null) = (${table.publishedRevision} is null)`),
    index('burdens_contributor').on(table.contributorId, table.day),
    index('burdens_pending').on(table.teamId, table.kind).where(sql`${table.atomId} is null`),
    index('burdens_amended').on(table.atomId).where(sql`${table.revision} > ${table.publishedRevision}`),
  ],
);

/**
 * Ids that their owner deleted, so that a late retry does not bring them back. Nothing of the content is kept here;
 * what was published already is retracted by the next atom of the same key (`atomId` is set until then).
 */
export const deletions = sqliteTable(
  'deletions',
  {
    id: text('id').primaryKey(),
    contributorId: text('contributor_id')
      .notNull()
      .references(() => contributors.id),
    atomId: integer('atom_id').references(() => atoms.id),
  },
  (table) => [check('deletions_id', isId(table.id)), index('deletions_published').on(table.atomId)],
);

/** What an atom holds: each entry or burden as it was when it was published (+1) or taken back (−1). */
export const atomItems = sqliteTable(
  'atom_items',
  {
    atomId: integer('atom_id')
      .notNull()
      .references(() => atoms.id),
    itemId: text('item_id').notNull(),
    sign: integer('sign').$type<1 | -1>().notNull(),
    contributorId: text('contributor_id')
      .notNull()
      .references(() => contributors.id),
    /** The piece (server/evidence/cell.ts) or the burden's minutes, as JSON. */
    body: text('body', { mode: 'json' }).$type<unknown>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.atomId, table.itemId, table.sign] }),
    check('atom_items_id', isId(table.itemId)),
    check('atom_items_sign', sql`${table.sign} in (1, -1)`),
    check('atom_items_body', sql`json_valid(${table.body})`),
    index('atom_items_item').on(table.itemId),
  ],
);

/** Sufficient statistics of one contributor in one atom: all that evidence is ever computed from. */
export const moments = sqliteTable(
  'moments',
  {
    atomId: integer('atom_id')
      .notNull()
      .references(() => atoms.id),
    contributorId: text('contributor_id')
      .notNull()
      .references(() => contributors.id),
    body: text('body', { mode: 'json' }).$type<unknown>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.atomId, table.contributorId] }),
    check('moments_body', sql`json_valid(${table.body})`),
  ],
);

/** Boards as they were materialised by the last publication that changed them. */
export const boards = sqliteTable(
  'boards',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    window: text('window', { enum: windows }).notNull(),
    /** Names the atoms that it was made of: unchanged atoms need no new board. */
    digest: text('digest').notNull(),
    body: text('body', { mode: 'json' }).$type<unknown>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.window] }),
    check('boards_window', oneOf(table.window, windows)),
    check('boards_digest_length', sql`length(${table.digest}) = 64`),
    check('boards_body', sql`json_valid(${table.body})`),
  ],
);

/** Leads and administrators; staff have none. */
export const accounts = sqliteTable(
  'accounts',
  {
    id: text('id').primaryKey(),
    username: text('username').notNull(),
    /** argon2id in PHC form; null where another way of signing in is the only one. */
    passwordHash: text('password_hash'),
    role: text('role', { enum: roles }).notNull(),
    disabled: integer('disabled', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    check('accounts_id', isId(table.id)),
    check('accounts_username_length', lengthBetween(table.username, 1, 64)),
    check('accounts_role', oneOf(table.role, roles)),
    check('accounts_disabled_flag', isFlag(table.disabled)),
    check('accounts_password_hash', sql`${table.passwordHash} is null or ${table.passwordHash} like '$argon2id$%'`),
    uniqueIndex('accounts_username').on(table.username),
  ],
);

/** Which teams a lead leads; an administrator needs no row. */
export const accountTeams = sqliteTable(
  'account_teams',
  {
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.teamId] })],
);

export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    tokenHash: text('token_hash').notNull(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    expiresAt: text('expires_at').notNull(),
  },
  (table) => [
    check('sessions_id', isId(table.id)),
    check('sessions_token_hash_length', sql`length(${table.tokenHash}) = 64`),
    uniqueIndex('sessions_token_hash').on(table.tokenHash),
    index('sessions_account').on(table.accountId),
  ],
);

/** Links that work once: the first administrator's set-up, later invitations. */
export const oneTimeLinks = sqliteTable(
  'one_time_links',
  {
    tokenHash: text('token_hash').primaryKey(),
    role: text('role', { enum: roles }).notNull(),
    /** The team that an invited lead will lead. */
    teamId: text('team_id').references(() => teams.id),
    expiresAt: text('expires_at').notNull(),
  },
  (table) => [
    check('one_time_links_token_hash_length', sql`length(${table.tokenHash}) = 64`),
    check('one_time_links_role', oneOf(table.role, roles)),
    check('one_time_links_team', sql`(${table.role} = 'lead') = (${table.teamId} is not null)`),
  ],
);

/** What leads and administrators did, never what staff did. Written in the commit of the act itself; days, no hours. */
export const audit = sqliteTable(
  'audit',
  {
    /** In the order of the acts. */
    id: integer('id').primaryKey(),
    day: text('day').notNull(),
    /** Null where the command line did it. */
    accountId: text('account_id').references(() => accounts.id),
    action: text('action', { enum: auditActions }).notNull(),
    teamId: text('team_id').references(() => teams.id),
    taskTypeId: text('task_type_id').references(() => taskTypes.id),
    /** Names and settings before and after, from a closed set of keys; never a count of people or entries. */
    details: text('details', { mode: 'json' }).$type<AuditDetails>().notNull().default({}),
  },
  (table) => [
    check('audit_day', isDay(table.day)),
    // The list grows with the program: a check on it would rebuild the table each time.
    check('audit_action_length', lengthBetween(table.action, 1, 40)),
    check(
      'audit_details',
      sql`json_valid(${table.details}) and json_type(${table.details}) = 'object' and length(${table.details}) <= 2000`,
    ),
    index('audit_team').on(table.teamId),
  ],
);

/** A lead's ruling for a task type, with the evidence as it stood. */
export const decisions = sqliteTable(
  'decisions',
  {
    id: text('id').primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    taskTypeId: text('task_type_id')
      .notNull()
      .references(() => taskTypes.id),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    ruling: text('ruling', { enum: rulings }).notNull(),
    reason: text('reason').notNull().default(''),
    evidence: text('evidence', { mode: 'json' }).$type<unknown>().notNull(),
    decidedOn: text('decided_on').notNull(),
    reviewOn: text('review_on'),
  },
  (table) => [
    check('decisions_id', isId(table.id)),
    check('decisions_ruling', oneOf(table.ruling, rulings)),
    check('decisions_reason_length', lengthBetween(table.reason, 0, 500)),
    check('decisions_evidence', sql`json_valid(${table.evidence})`),
    check('decisions_decided_on', isDay(table.decidedOn)),
    check(
      'decisions_review_on',
      sql`${table.reviewOn} is null or (${isDay(table.reviewOn)} and ${table.reviewOn} > ${table.decidedOn})`,
    ),
    index('decisions_team_task_type').on(table.teamId, table.taskTypeId),
  ],
);

/** Whether people are still asked to log a kind of work: since when they are not, and when a lead said that the tool changed. */
export const restings = sqliteTable(
  'restings',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    taskTypeId: text('task_type_id')
      .notNull()
      .references(() => taskTypes.id),
    restedOn: text('rested_on'),
    reopenedOn: text('reopened_on'),
    toolChangedOn: text('tool_changed_on'),
    /** What the log page shows, as the last publication found it. */
    resting: integer('resting', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.taskTypeId] }),
    check('restings_rested_on', sql`${table.restedOn} is null or ${isDay(table.restedOn)}`),
    check('restings_reopened_on', sql`${table.reopenedOn} is null or ${isDay(table.reopenedOn)}`),
    check('restings_tool_changed_on', sql`${table.toolChangedOn} is null or ${isDay(table.toolChangedOn)}`),
    check('restings_resting_flag', isFlag(table.resting)),
  ],
);

/*
 * What staff say in words, and nothing of who: the two tables name no contributor, and are stored without row numbers, in the order
 * of their random ids, so that not even a copy of the file tells in which order things were said.
 */

/** A piece of advice on a kind of work. A lead of the team reads it before anybody else does. */
export const tips = sqliteTable(
  'tips',
  {
    id: text('id').primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    taskTypeId: text('task_type_id')
      .notNull()
      .references(() => taskTypes.id),
    text: text('text').notNull(),
    approved: integer('approved', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    check('tips_id', isId(table.id)),
    check('tips_text_length', lengthBetween(table.text, 1, bounds.tipLength)),
    check('tips_approved_flag', isFlag(table.approved)),
    uniqueIndex('tips_said_once').on(table.teamId, table.taskTypeId, table.text),
  ],
);

/** A complaint or a suggestion to the administrator: of no person and of no team. */
export const feedback = sqliteTable(
  'feedback',
  {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: feedbackKinds }).notNull(),
    text: text('text').notNull(),
    /** YYYY-MM: a day could be held against the day on which somebody logged. */
    receivedIn: text('received_in').notNull(),
    /** The public answer, and the question as it stands above it. */
    question: text('question'),
    answer: text('answer'),
    answeredOn: text('answered_on'),
  },
  (table) => [
    check('feedback_id', isId(table.id)),
    check('feedback_kind', oneOf(table.kind, feedbackKinds)),
    check('feedback_text_length', lengthBetween(table.text, 1, bounds.feedbackLength)),
    check('feedback_received_in', isMonth(table.receivedIn)),
    check(
      'feedback_question_length',
      sql`${table.question} is null or ${lengthBetween(table.question, 1, bounds.feedbackLength)}`,
    ),
    check(
      'feedback_answer_length',
      sql`${table.answer} is null or ${lengthBetween(table.answer, 1, bounds.feedbackLength)}`,
    ),
    check('feedback_answered_on', sql`${table.answeredOn} is null or ${isDay(table.answeredOn)}`),
    check(
      'feedback_answered_whole',
      sql`(${table.question} is null) = (${table.answer} is null) and (${table.answer} is null) = (${table.answeredOn} is null)`,
    ),
    uniqueIndex('feedback_said_once').on(table.receivedIn, table.kind, table.text),
  ],
);
