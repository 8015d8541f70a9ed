/** Rows as lines whose columns stand under each other; a Chinese character is two columns wide. */
export function padded(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => width(row[at] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, at) => `${cell}${' '.repeat(widths[at]! - width(cell))}`)
      .join('  ')
      .trimEnd(),
  );
}

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]/u;

function width(text: string): number {
  return [...text].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);
}
