/** Formats a heading with lines below it; nothing if there are no lines. */
export function sectionOf(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${title}\n${lines.join('\n')}`] : [];
}

/** Formats rows as a table with aligned columns. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
