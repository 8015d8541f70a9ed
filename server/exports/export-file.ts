/** One file of an export: where it stands in the folder or archive, and what it says. */
export interface ExportFile {
  path: string;
  text: string;
}

/** What every file says of itself, in the three languages of the office. */
export interface About {
  /** Day of the last run; null before the first. */
  asOf: string | null;
  exportedOn: string;
  notForAppraisal: true;
  notice: { 'zh-Hans': string; 'zh-Hant': string; en: string };
}

export const jsonFile = (path: string, about: About, content: object): ExportFile => ({
  path,
  text: `${JSON.stringify({ about, ...content }, null, 2)}\n`,
});
