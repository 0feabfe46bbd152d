declare module '@citation-js/core' {
  /** Reads citations in any format whose plugin is loaded. */
  export class Cite {
    constructor(text: string);
    /** CSL-JSON. */
    readonly data: unknown[];
  }
}
