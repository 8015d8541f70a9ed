import writeWorkbook from 'write-excel-file/node';

type Cell = string | number | boolean | Date;

/** A workbook as a spreadsheet saves it: real numbers, real dates. */
export async function workbook(sheets: Record<string, readonly (readonly Cell[])[]>): Promise<Uint8Array> {
  const written = await writeWorkbook(
    Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) =>
        row.map((value) =>
          value instanceof Date
            ? { value, type: Date, format: 'yyyy-mm-dd' }
            : { value, type: value.constructor as NumberConstructor },
        ),
      ),
    })) as never,
  );
  return new Uint8Array(await written.toBuffer());
}
