// The `js-yaml` package ships no types; this declares the part that parse-front-matter.ts uses.
declare module 'js-yaml' {
  export interface Schema {
    readonly name?: string;
  }
  export const FAILSAFE_SCHEMA: Schema;
  export function load(
    text: string,
    options: {
      readonly schema: Schema;
      /** Whether the last of several equal keys wins. */
      readonly json: boolean;
    },
  ): unknown;
}
