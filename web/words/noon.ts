/** A day as the server writes it, at noon: no time zone makes another day of it. */
export const noon = (day: string): Date => new Date(`${day}T12:00:00`);
