/** What the pages say on which everything is taken along, and the office is closed for good. */
export interface LeavingWords {
  exporting: {
    title: string;
    intro: string;
    holds: string;
    office: readonly string[];
    own: readonly string[];
    not: string;
    notWhy: string;
    boardsOf: (teams: string) => string;
    noBoards: string;
    others: string;
    button: string;
    making: string;
    saved: (name: string) => string;
    digest: string;
    fileName: (day: string) => string;
    failed: string;
  };
  retiring: {
    title: string;
    intro: string;
    consequences: readonly string[];
    steps: { report: string; export: string; confirm: string };
    report: string;
    toReport: string;
    exportText: string;
    exported: string;
    wiped: string;
    others: string;
    server: string;
    nameLabel: (name: string) => string;
    nameHint: string;
    wrongName: string;
    sure: string;
    button: string;
    busy: string;
    keepOpen: string;
    done: string;
    doneText: string;
    incomplete: string;
    receipt: string;
    save: string;
    receiptName: string;
    failed: string;
    lost: string;
  };
}
