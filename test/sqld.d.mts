export function ensureSqld(): string | null;
