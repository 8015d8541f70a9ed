/** The closed lists of the domain: the schema's CHECK constraints, the API's input and the words of every language rest on them. */

export const arms = ['with_ai', 'without_ai'] as const;
export type Arm = (typeof arms)[number];

/** The first four say that AI was used and how it felt; the last makes the entry part of the baseline. */
export const outcomes = ['saved', 'same', 'reworked', 'redone', 'without_ai'] as const;
export type Outcome = (typeof outcomes)[number];

export const reworkReasons = [
  'made_up_facts',
  'wrong_figures',
  'other_units_data',
  'off_template',
  'wrong_tone_or_format',
  'empty_or_same',
  'missed_local_reality',
  'manager_asked_to_redo',
  'still_by_hand',
  'other',
] as const;
export type ReworkReason = (typeof reworkReasons)[number];

export const burdenKinds = [
  'mandatory_training',
  'proof_of_use',
  'usage_reporting',
  'comparing_drafts',
  'filing_twice',
  'mending_others_text',
  'work_nobody_needed',
] as const;
export type BurdenKind = (typeof burdenKinds)[number];

/**
 * What 国办函〔2026〕12号 forbids outright: forced sign-in and login and demanded screenshots; reporting install or usage rates, points
 * and rankings. No rule forbids the rest: whoever asks for it can stop asking.
 */
const forbiddenBurdens = ['proof_of_use', 'usage_reporting'] as const satisfies readonly BurdenKind[];
export type ForbiddenBurden = (typeof forbiddenBurdens)[number];

export function isForbidden(burden: BurdenKind): burden is ForbiddenBurden {
  return (forbiddenBurdens as readonly BurdenKind[]).includes(burden);
}

/** What the time that was saved became. */
export const timeUses = ['residents', 'other_papers', 'thinking', 'home_on_time', 'new_demands'] as const;
export type TimeUse = (typeof timeUses)[number];

export const whysWithoutAi = [
  'confidential',
  'faster_by_hand',
  'face_to_face',
  'no_fitting_tool',
  'chose_not',
] as const;
export type WhyWithoutAi = (typeof whysWithoutAi)[number];

/** The optional questions, at most one per entry. */
export const questions = [
  'by_hand_minutes',
  'more_asked',
  'also_by_hand',
  'time_became',
  'why_without_ai',
  'quality',
] as const;
export type Question = (typeof questions)[number];

/** Whether a text made with AI is better than one's own, as good, or worse. */
export const qualities = ['better', 'as_good', 'worse'] as const;
export type Quality = (typeof qualities)[number];

export const rulings = ['use', 'use_with_checks', 'do_not_use', 'drop_the_task', 'stop_logging'] as const;
export type Ruling = (typeof rulings)[number];

/** Acts of leads and administrators that the audit log keeps. */
export const auditActions = [
  'office_set_up',
  'office_renamed',
  'floor_changed',
  'team_created',
  'team_renamed',
  'team_moved',
  'team_closed',
  'team_reopened',
  'guidance_opened',
  'guidance_closed',
  'join_link_changed',
  'join_link_closed',
  'hat_opened',
  'hat_confirmed',
  'hat_voided',
  'sheet_printed',
  'sheet_taken_back',
  'single_slips_printed',
  'lead_invited',
  'invitation_withdrawn',
  'lead_joined',
  'lead_removed',
  'team_handed_over',
  'settings_changed',
  'account_disabled',
  'account_enabled',
  'password_link_made',
  'pack_added',
  'task_type_added',
  'task_type_changed',
  'task_types_merged',
  'task_type_unmerged',
  'task_type_archived',
  'task_type_restored',
  'catalogue_ordered',
  'tool_changed',
  'trial_opened',
  'trial_cancelled',
  'event_marked',
  'event_unmarked',
  'decided',
  'burden_ended',
  'burden_resumed',
  'tip_approved',
  'tip_rejected',
  'feedback_answered',
  'feedback_discarded',
  'file_imported',
  'records_taken_out',
  'token_made',
  'token_revoked',
  'everything_exported',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** What an act was about, in words and settings. `seats` are those of a hat, which are public. */
export const auditKeys = [
  'seats',
  'from',
  'to',
  'name',
  'ruling',
  'burden',
  'username',
  'closesOn',
  'file',
  'pack',
] as const;
export type AuditDetails = Partial<Record<(typeof auditKeys)[number], string | number>>;

export const feedbackKinds = ['complaint', 'suggestion'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

export const eventKinds = ['training', 'new_model', 'new_rule', 'other'] as const;
export type EventKind = (typeof eventKinds)[number];

export const recordSources = ['browser', 'api', 'command'] as const;
export type RecordSource = (typeof recordSources)[number];

/** What a program's token opens. */
export const tokenScopes = ['bring_records', 'read_evidence'] as const;
export type TokenScope = (typeof tokenScopes)[number];

export const hatKinds = ['screen', 'sheet', 'single'] as const;
export type HatKind = (typeof hatKinds)[number];

/** A hat is open until the room has confirmed it; one that was not is void. */
export const hatStates = ['open', 'confirmed', 'void'] as const;
export type HatState = (typeof hatStates)[number];

export const roles = ['administrator', 'lead'] as const;
export type Role = (typeof roles)[number];

export const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof languages)[number];

/** Where the bands of people begin. The office's floor is one of them, so that moving it tells no more of how many there are. */
export const floors = [5, 10, 20, 50, 100] as const;

export const bounds = {
  /** Five days of eight hours: a longer piece is more than one piece. */
  minutes: 2_400,
  /** People per published figure; an administrator may raise it, nobody lowers it. */
  floor: 5,
  usualSize: 3,
  largestSize: 5,
  secondsToLog: 600,
  /** Slips in one hat, and single ones at a time. */
  hatSeats: 500,
  singleSlips: 20,
  screenHatMinutes: 15,
  slipDays: 60,
  /** Characters. */
  tipLength: 200,
  feedbackLength: 1_000,
  cautionLength: 120,
} as const;

/** What an atom is of: one kind of work, all kinds, later rework, burdens. */
export const atomSorts = ['work', 'mixed', 'rework', 'burden'] as const;
export type AtomSort = (typeof atomSorts)[number];

export const seriesReasons = ['first', 'year', 'tool_changed'] as const;
export type SeriesReason = (typeof seriesReasons)[number];

/** What a reading can say; what each rests on stands in server/evidence/word.ts. */
export const words = [
  'saves',
  'costs',
  'probably_saves',
  'probably_costs',
  'points_to_saving',
  'points_to_cost',
  'no_large_difference',
  'too_early',
] as const;

export const thirds = ['under_a_third', 'a_third_to_two_thirds', 'over_two_thirds'] as const;

export const volumesOf = ['saved', 'burdens', 'net', ...burdenKinds] as const;

export const shareQuestions = [
  'felt_saved',
  'reworked',
  'more_asked',
  'also_by_hand',
  'time_became',
  'why_without_ai',
  'quality',
] as const;
export type ShareQuestion = (typeof shareQuestions)[number];
