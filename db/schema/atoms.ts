import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { arms, atomSorts, bounds, burdenKinds, type ReworkReason, reworkReasons } from '../vocabulary.ts';
import { taskTypes } from './catalogue.ts';
import { isDay, isFlag, oneOf } from './checks.ts';
import { teams } from './teams.ts';

/** The monthly publications, numbered without a gap. The first of an office only marks where it began. */
export const runs = sqliteTable(
  'runs',
  {
    number: integer('number').primaryKey(),
    /** The planned day, also where it was made up for later. */
    day: text('day').notNull(),
    /** What arrived until this day has closed. */
    cutOff: text('cut_off').notNull(),
    /** Nothing of a run is told before all of it is there. */
    finished: integer('finished', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    check('runs_number', sql`${table.number} >= 0`),
    check('runs_day', isDay(table.day)),
    check('runs_cut_off', isDay(table.cutOff)),
    check('runs_finished_flag', isFlag(table.finished)),
  ],
);

/** The smallest set of notes that is ever published together, once and for ever; server/publication/plan.ts has the theorem. */
export const atoms = sqliteTable(
  'atoms',
  {
    id: integer('id').primaryKey(),
    run: integer('run')
      .notNull()
      .references(() => runs.number),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    sort: text('sort', { enum: atomSorts }).notNull(),
    /** The kind of work that it counted for when it was made; later merging moves no atom. */
    taskTypeId: text('task_type_id').references(() => taskTypes.id),
    arm: text('arm', { enum: arms }),
    /** null in an atom of burdens: of all kinds. */
    burden: text('burden', { enum: burdenKinds }),
    /** Sort, kind, arm and burden in one: see server/publication/key.ts. */
    key: text('key').notNull(),
    /** Never leaves the server. */
    seats: integer('seats').notNull(),
    pieces: integer('pieces').notNull(),
    /** Has its pool on the level above. */
    pooled: integer('pooled', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    check('atoms_sort', oneOf(table.sort, atomSorts)),
    check('atoms_floor', sql`${table.seats} >= ${sql.raw(String(bounds.floor))}`),
    check('atoms_pieces', sql`${table.pieces} >= ${table.seats}`),
    check('atoms_arm', sql`${table.arm} is null or ${oneOf(table.arm, arms)}`),
    check('atoms_burden', sql`${table.burden} is null or ${oneOf(table.burden, burdenKinds)}`),
    check(
      'atoms_of_its_sort',
      sql`(${table.sort} = 'burden') = (${table.arm} is null) and (${table.burden} is null or ${table.sort} = 'burden') and (${table.taskTypeId} is null) = (${table.sort} <> 'work')`,
    ),
    check('atoms_pooled_flag', isFlag(table.pooled)),
    // One of a key in a run: also where a run was cut off and taken up again.
    uniqueIndex('atoms_once').on(table.teamId, table.run, table.key),
    index('atoms_unpooled').on(table.teamId).where(sql`${table.pooled} = 0`),
  ],
);

/** Kinds of work as cells know them: small numbers. */
export const cellKinds = sqliteTable('cell_kinds', {
  number: integer('number').primaryKey(),
  taskTypeId: text('task_type_id')
    .notNull()
    .unique()
    .references(() => taskTypes.id),
});

/** Sums of one seat's pieces in an atom. All that is told of minutes is exact from these. No row number, no reference to a person. */
export const cells = sqliteTable(
  'cells',
  {
    atomId: integer('atom_id')
      .notNull()
      .references(() => atoms.id),
    /** contributors.cell_key; once the person has left, a number that nothing links. */
    seat: integer('seat').notNull(),
    /** cell_kinds.number; 0 in later rework, which is of all kinds. */
    kind: integer('kind').notNull(),
    /** 1–5; 0 in later rework. */
    size: integer('size').notNull(),
    /** 1 with AI, 0 without. */
    arm: integer('arm').notNull(),
    /** Of the work's day: year × 4 + 0 … 3. */
    quarter: integer('quarter').notNull(),
    /** 0 in later rework: minutes only. */
    pieces: integer('pieces').notNull(),
    minutes: integer('minutes').notNull(),
    squares: integer('squares').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.atomId, table.seat, table.kind, table.size, table.arm, table.quarter] }),
    check('cells_size', sql`${table.size} between 0 and ${sql.raw(String(bounds.largestSize))}`),
    check('cells_arm', isFlag(table.arm)),
    check('cells_pieces', sql`${table.pieces} >= 0 and (${table.pieces} = 0) = (${table.size} = 0)`),
    check('cells_minutes', sql`${table.minutes} > 0 and ${table.squares} > 0`),
  ],
);

/** What one seat's notes in an atom answered, and what they took to write. Numbers only. */
export const tallies = sqliteTable(
  'tallies',
  {
    atomId: integer('atom_id')
      .notNull()
      .references(() => atoms.id),
    seat: integer('seat').notNull(),
    pieces: integer('pieces').notNull(),
    /** Of burdens; elsewhere the cells have them. */
    minutes: integer('minutes').notNull(),
    timed: integer('timed').notNull(),
    seconds: integer('seconds').notNull(),
    outcomes: integer('outcomes').notNull(),
    saved: integer('saved').notNull(),
    cameBack: integer('came_back').notNull(),
    moreAsked: integer('more_asked').notNull(),
    moreAskedYes: integer('more_asked_yes').notNull(),
    alsoByHand: integer('also_by_hand').notNull(),
    alsoByHandYes: integer('also_by_hand_yes').notNull(),
    felt: integer('felt').notNull(),
    feltMinutes: integer('felt_minutes').notNull(),
    byHandMinutes: integer('by_hand_minutes').notNull(),
    residents: integer('residents').notNull(),
    otherPapers: integer('other_papers').notNull(),
    thinking: integer('thinking').notNull(),
    homeOnTime: integer('home_on_time').notNull(),
    newDemands: integer('new_demands').notNull(),
    confidential: integer('confidential').notNull(),
    fasterByHand: integer('faster_by_hand').notNull(),
    faceToFace: integer('face_to_face').notNull(),
    noFittingTool: integer('no_fitting_tool').notNull(),
    choseNot: integer('chose_not').notNull(),
    better: integer('better').notNull(),
    asGood: integer('as_good').notNull(),
    worse: integer('worse').notNull(),
    /** Bits in the order of the vocabulary's reasons. */
    reasons: integer('reasons').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.atomId, table.seat] }),
    check('tallies_pieces', sql`${table.pieces} > 0`),
    check('tallies_reasons', sql`${table.reasons} between 0 and ${sql.raw(String(2 ** reworkReasons.length - 1))}`),
  ],
);

/** Log minutes × 100, size taken out, of a seat's latest published pieces of a kind; seat 0: of the team's. What "usual" rests on. */
export const usuals = sqliteTable(
  'usuals',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    seat: integer('seat').notNull(),
    kind: integer('kind').notNull(),
    logs: text('logs', { mode: 'json' }).$type<number[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.seat, table.kind] }),
    check('usuals_logs', sql`json_valid(${table.logs}) and length(${table.logs}) <= 200`),
  ],
);

/** What an upper level counts together: atoms of at least three of the teams below it; see server/publication/pool.ts. */
export const pools = sqliteTable(
  'pools',
  {
    id: integer('id').primaryKey(),
    run: integer('run')
      .notNull()
      .references(() => runs.number),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    sort: text('sort', { enum: atomSorts }).notNull(),
    taskTypeId: text('task_type_id').references(() => taskTypes.id),
    arm: text('arm', { enum: arms }),
    burden: text('burden', { enum: burdenKinds }),
    key: text('key').notNull(),
    pieces: integer('pieces').notNull(),
    pooled: integer('pooled', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    check('pools_sort', oneOf(table.sort, atomSorts)),
    check('pools_arm', sql`${table.arm} is null or ${oneOf(table.arm, arms)}`),
    check('pools_burden', sql`${table.burden} is null or ${oneOf(table.burden, burdenKinds)}`),
    check('pools_pooled_flag', isFlag(table.pooled)),
    uniqueIndex('pools_once').on(table.teamId, table.run, table.key),
    index('pools_unpooled').on(table.teamId).where(sql`${table.pooled} = 0`),
  ],
);

/** All atoms of a pool, those of the pools in it too. */
export const poolAtoms = sqliteTable(
  'pool_atoms',
  {
    poolId: integer('pool_id')
      .notNull()
      .references(() => pools.id),
    atomId: integer('atom_id')
      .notNull()
      .references(() => atoms.id),
  },
  (table) => [primaryKey({ columns: [table.poolId, table.atomId] })],
);

/** Seats that named a reason for rework, until there are five: then the reason is released and these rows go. */
export const namedReasons = sqliteTable(
  'named_reasons',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    taskTypeId: text('task_type_id')
      .notNull()
      .references(() => taskTypes.id),
    reason: text('reason', { enum: reworkReasons }).$type<ReworkReason>().notNull(),
    seat: integer('seat').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.taskTypeId, table.reason, table.seat] }),
    check('named_reasons_reason', oneOf(table.reason, reworkReasons)),
  ],
);
