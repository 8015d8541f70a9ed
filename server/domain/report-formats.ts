/** The papers of a team as files; the pages offer them, the server makes them. */
export const fileFormats = ['docx', 'xlsx', 'csv', 'json', 'brief.txt', 'reply.docx', 'reply.txt'] as const;
export type FileFormat = (typeof fileFormats)[number];
