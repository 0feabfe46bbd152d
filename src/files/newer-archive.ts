/** A content folder is written for a newer version of the program, which may mean something else by it. */
export class NewerArchive extends Error {
  constructor(file: string, format: number) {
    super(`${file} says format ${format}, which a newer version of the program wrote: update the program.`);
  }
}
