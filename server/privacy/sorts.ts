/** Sorts of data, each with one purpose, one time of keeping and one circle of who can see it. */
export const sorts = ['notes', 'tokens', 'sums', 'told', 'voices', 'leads', 'office', 'records'] as const;
export type Sort = (typeof sorts)[number];

/** Where each table of the schema belongs; a test holds it against the database's own list. */
export const tablesOf: Record<Sort, readonly string[]> = {
  notes: ['entries', 'burdens', 'trial_starts', 'trial_withheld', 'late_reworks', 'usuals'],
  tokens: ['contributors', 'hats', 'slips', 'deletions'],
  sums: [
    ...['atoms', 'cells', 'cell_kinds', 'tallies', 'pools', 'pool_atoms', 'pool_parts', 'named_reasons'],
    ...['reading_grounds', 'atom_items', 'moments'],
  ],
  told: [
    ...['runs', 'series', 'readings', 'released_volumes', 'released_shares', 'released_felt', 'released_reasons'],
    ...['released_quarters', 'released_trials', 'boards', 'restings'],
  ],
  voices: ['tips', 'feedback', 'proposals'],
  leads: ['accounts', 'account_teams', 'sessions', 'one_time_links', 'audit', 'api_tokens'],
  office: [
    ...['office', 'leases', 'teams', 'task_types', 'task_type_names', 'decisions', 'event_marks', 'trials'],
    ...['tool_changes', 'burden_endings', 'import_layouts'],
  ],
  records: ['records', 'record_files', 'record_people'],
};
