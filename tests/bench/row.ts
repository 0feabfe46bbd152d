/** Prints one line of a table. */
export function row(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(20)).join(''));
}
