// The `edtf` package ships no types; this declares the part that date.ts uses.
declare module 'edtf' {
  interface Parsed {
    readonly type: 'Date' | 'Interval' | 'Season' | 'Year' | 'Decade' | 'Century' | 'Set' | 'List';
    /** Milliseconds since 1970, UTC. */
    readonly min: number;
    readonly max: number;
    readonly precision?: number;
    readonly uncertain?: { readonly value: number };
    readonly approximate?: { readonly value: number };
    readonly unspecified?: { readonly value: number };
  }
  export default function edtf(text: string): Parsed;
}
