/** What no honest list of work comes near. */
export const limits = {
  columns: 500,
  /** Characters of a cell; as many as a spreadsheet's own. */
  cell: 32_767,
  record: 1_000_000,
  headerName: 200,
  /** Unpacked bytes of one part of a workbook, and how much smaller it may have been packed. */
  part: 1024 * 1024 * 1024,
  strings: 128 * 1024 * 1024,
  packed: 150,
  packedFrom: 16 * 1024 * 1024,
  merges: 200_000,
} as const;
