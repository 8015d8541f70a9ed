/** Why a request is refused: stable codes, translated to HTTP once (http/problem.ts) and to words once (words/). */
export const refusalStatuses = {
  malformed_body: 400,
  invalid_input: 422,
  body_too_large: 413,
  unsupported_media_type: 415,
  not_found: 404,
  method_not_allowed: 405,
  not_joined: 401,
  not_signed_in: 401,
  wrong_credentials: 401,
  forbidden: 403,
  foreign_origin: 403,
  needs_https: 403,
  not_yours: 403,
  guidance_not_open: 403,
  already_deleted: 410,
  entry_closed: 409,
  once_a_quarter: 409,
  join_link_closed: 410,
  trial_closed: 410,
  team_closed: 410,
  link_used_or_expired: 410,
  slip_used: 410,
  slip_expired: 410,
  hat_void: 410,
  hat_over: 410,
  slip_mistyped: 422,
  hat_empty: 409,
  other_team: 409,
  slips_left: 409,
  sheet_exists: 409,
  level_has_no_hat: 409,
  name_taken: 409,
  already_yours: 409,
  account_disabled: 409,
  last_administrator: 409,
  trial_open: 409,
  task_type_merged: 409,
  unlisted_stays: 409,
  not_offered: 409,
  too_many_requests: 429,
  office_retired: 410,
  export_first: 409,
  office_in_use: 409,
  csv_unreadable: 422,
  csv_bad_rows: 422,
  storage_busy: 503,
  storage_full: 507,
  bad_backup: 422,
  database_not_empty: 409,
  storage_damaged: 503,
  storage_refused: 503,
  internal: 500,
} as const;
export type RefusalCode = keyof typeof refusalStatuses;

/** What is wrong with one field of the input; `row` counts a file's data rows from 1. */
export interface FieldProblem {
  field: string;
  code: FieldProblemCode;
  row?: number;
  /** Bounds and names for the sentence, such as { most: 2400 }. */
  values?: Record<string, string | number>;
}

export const fieldProblemCodes = [
  'required',
  'wrong_type',
  'too_small',
  'too_large',
  'too_short',
  'too_long',
  'wrong_format',
  'not_in_list',
  'unknown_field',
  'unknown',
  'future_day',
  'past_day',
  'day_too_early',
  'day_too_late',
  'too_old',
  'contradicts',
  'identity_data',
  'taken',
  'wrong_password',
  'similar',
  'common_password',
  'unclear',
] as const;
export type FieldProblemCode = (typeof fieldProblemCodes)[number];

export class Refusal extends Error {
  override name = 'Refusal';
  constructor(
    readonly code: RefusalCode,
    readonly fields: readonly FieldProblem[] = [],
    /** Seconds after which the same request may succeed. */
    readonly retryAfter?: number,
  ) {
    super(code);
  }
}
