import type { About } from '../../exports/export-file.ts';

export interface ExportFacts {
  office: string;
  floor: number;
  about: Pick<About, 'asOf' | 'exportedOn'>;
  teams: readonly string[];
  leftOut: readonly string[];
  runsTheOffice: boolean;
}

/** What a language says of an export. */
export interface ExportWords {
  notAnAppraisalBasis: string;
  readme: (facts: ExportFacts) => string;
}
