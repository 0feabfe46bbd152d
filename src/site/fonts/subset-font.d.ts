// The `subset-font` package ships no types; this declares the part that fonts.ts uses.
declare module 'subset-font' {
  /** By tag: a value to which the axis is pinned, or the range to keep. */
  export type VariationAxes = Readonly<
    Record<string, number | { readonly min: number; readonly max: number; readonly default: number }>
  >;
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: {
      readonly keepAllGlyphs?: boolean;
      /** The tags of features to keep; all if absent. */
      readonly keepFeatures?: readonly string[];
      readonly preserveNameIds?: number[];
      readonly targetFormat?: 'sfnt' | 'woff2';
      readonly variationAxes?: VariationAxes;
    },
  ): Promise<Buffer>;
}
