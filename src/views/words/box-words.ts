/** The texts of the file that explains a box of an archive, by section. Names passed to them are as in the content. */
export interface BoxWords {
  readonly title: string;
  readonly what: {
    readonly heading: string;
    /** @param day "28 November 2026" */
    readonly text: (title: string, day: string, address: string) => string;
  };
  readonly read: { readonly heading: string; readonly browser: string; readonly text: string };
  readonly search: { readonly heading: string; readonly text: string };
  readonly check: { readonly heading: string; readonly text: string };
  readonly rebuild: {
    readonly heading: string;
    readonly parts: (program: string, node: string) => string;
    /** In place of the former, where the packages are in the box. @param systems "Linux (x64, glibc), macOS (arm64)" */
    readonly packages: (program: string, node: string, systems: string) => string;
    readonly steps: string;
  };
  readonly origin: {
    readonly heading: string;
    readonly publisher: (publisher: string) => string;
    readonly contact: (contact: string) => string;
    readonly licenses: string;
  };
  /** The name of the folder of the site in a description of the box. */
  readonly site: string;
  /** The name of the folder of the archive in a description of the box. */
  readonly archive: string;
  readonly noRights: string;
}
