import type { DurationUnit } from '../domain/duration.ts';
import type { Target } from './mapping.ts';
import { plainName } from './name-score.ts';
import type { DayOrder } from './settings.ts';

/** What a well-known program writes: known by its headers, so that nothing needs to be asked. */
export interface ReadyMap {
  name: string;
  map: Partial<Record<Target, string>>;
  /** Of the minutes' column, where the header doesn't say it. */
  unit?: DurationUnit;
  hoursPerDay?: number;
  /** Where its clock has AM and PM. */
  orderWithAmPm?: DayOrder;
}

interface Known extends ReadyMap {
  /** All of these columns are there, whatever else is. */
  has: string;
}

const known: readonly Known[] = [
  {
    name: 'Clockify',
    has: 'Project, User, Start Date, Start Time, Duration (h), Duration (decimal)',
    map: { contributor: 'User', minutes: 'Duration (h)', day: 'Start Date', taskType: 'Task' },
    orderWithAmPm: 'mdy',
  },
  {
    name: 'Toggl',
    has: 'User, Project, Description, Start date, Start time, Duration',
    map: { contributor: 'User', minutes: 'Duration', day: 'Start date', taskType: 'Task', ai: 'Tags' },
    orderWithAmPm: 'mdy',
  },
  {
    name: 'Toggl',
    has: 'Member, Project, Description, Start date, Start time, Duration',
    map: { contributor: 'Member', minutes: 'Duration', day: 'Start date', taskType: 'Task', ai: 'Tags' },
    orderWithAmPm: 'mdy',
  },
  {
    name: 'Kimai',
    has: 'Date, From, To, Duration, User, Activity',
    map: { contributor: 'User', minutes: 'Duration', start: 'From', end: 'To', day: 'Date', taskType: 'Activity' },
  },
  {
    name: 'Kimai',
    has: 'Datum, Von, Bis, Dauer, Benutzer, Tätigkeit',
    map: { contributor: 'Benutzer', minutes: 'Dauer', start: 'Von', end: 'Bis', day: 'Datum', taskType: 'Tätigkeit' },
  },
  {
    name: 'Harvest',
    has: 'Date, Client, Project, Task, Hours, First Name, Last Name',
    map: { minutes: 'Hours', day: 'Date', taskType: 'Task' },
    unit: 'hours',
  },
  {
    name: 'solidtime',
    has: 'description, start, end, billable, member_id',
    map: { contributor: 'member_id', start: 'start', end: 'end' },
  },
  {
    name: 'solidtime',
    has: 'Description, Task, Project, User, Start, End, Duration, Billable',
    map: { contributor: 'User', minutes: 'Duration', start: 'Start', end: 'End', taskType: 'Task', ai: 'Tags' },
  },
  {
    name: 'Tempo',
    has: 'Issue Key, Hours, Work date, Full name',
    map: { contributor: 'Full name', minutes: 'Hours', day: 'Work date' },
    unit: 'hours',
  },
  {
    name: 'Tempo',
    has: 'Issue Key, Hours, Work date, Username',
    map: { contributor: 'Username', minutes: 'Hours', day: 'Work date' },
    unit: 'hours',
  },
  {
    name: 'Jira',
    has: 'Issue Key, Author, Started, Time Spent',
    map: { contributor: 'Author', minutes: 'Time Spent', day: 'Started' },
    hoursPerDay: 8,
  },
  {
    name: 'Jira',
    has: 'Issue Key, Author, Started, Time Spent (s)',
    map: { contributor: 'Author', minutes: 'Time Spent (s)', day: 'Started' },
    unit: 'seconds',
  },
  {
    name: 'Redmine',
    has: 'Project, Date, User, Activity, Issue, Comment, Hours',
    map: { contributor: 'User', minutes: 'Hours', day: 'Date', taskType: 'Activity' },
    unit: 'hours',
  },
  {
    name: 'Redmine',
    has: 'Projekt, Datum, Benutzer, Aktivität, Ticket, Kommentar, Stunden',
    map: { contributor: 'Benutzer', minutes: 'Stunden', day: 'Datum', taskType: 'Aktivität' },
    unit: 'hours',
  },
  {
    name: 'Redmine',
    has: 'Projet, Date, Utilisateur, Activité, Demande, Commentaire, Temps passé',
    map: { contributor: 'Utilisateur', minutes: 'Temps passé', day: 'Date', taskType: 'Activité' },
    unit: 'hours',
  },
  {
    name: 'Redmine',
    has: '项目, 日期, 用户, 活动, 问题, 小时',
    map: { contributor: '用户', minutes: '小时', day: '日期', taskType: '活动' },
    unit: 'hours',
  },
  { name: 'timewarrior', has: 'Start, End, Annotation, Tags', map: { start: 'Start', end: 'End', ai: 'Tags' } },
  {
    name: 'watson',
    has: 'id, start, stop, project, tags',
    map: { start: 'start', end: 'stop', ai: 'tags', taskType: 'project' },
  },
  {
    name: 'watson',
    has: 'from, to, project, tag, time',
    map: { minutes: 'time', taskType: 'project' },
    unit: 'seconds',
  },
  {
    name: 'ActivityWatch',
    has: 'timestamp, duration, app, title',
    map: { minutes: 'duration', day: 'timestamp' },
    unit: 'seconds',
  },
  { name: '工时统计表', has: '姓名, 日期, 工作内容, 工时', map: { contributor: '姓名', minutes: '工时', day: '日期' } },
  { name: '工作台账', has: '姓名, 日期, 工作内容, 用时', map: { contributor: '姓名', minutes: '用时', day: '日期' } },
];

/** The program that wrote this header, or null. */
export function readyMapOf(names: readonly string[]): ReadyMap | null {
  const own = new Map<string, string>();
  for (const name of names.toReversed()) {
    own.set(bare(name), name);
    own.set(plainName(name), name);
  }
  const found = known.find(({ has }) => has.split(', ').every((name) => own.has(plainName(name))));
  if (!found) return null;
  const map = Object.entries(found.map).flatMap(([target, name]) => {
    const column = own.get(plainName(name));
    return column === undefined ? [] : [[target, column]];
  });
  return { ...found, map: Object.fromEntries(map) };
}

const bare = (name: string) => plainName(name.normalize('NFKC').replace(/\([^)]*\)/g, ''));
