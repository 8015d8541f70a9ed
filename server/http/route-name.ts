/** A path for a log: ids, join codes, set-up tokens and hashes stand in paths, and belong into none. */
export const routeName = (path: string) => path.replace(/[^/]{16,}/g, ':id');
