import type { DataRecord } from './en/data.ts';
import type { english, SourceWords } from './en/words.ts';

/** Texts as English declares them, in whatever language. */
type TextsOf<English> = English extends string
  ? string
  : English extends (...args: infer Args) => infer Result
    ? (...args: Args) => TextsOf<Result>
    : { readonly [Key in keyof English]: TextsOf<English[Key]> };

/** All texts of the interface in one language. */
export type Words = TextsOf<typeof english>;

export type { DataRecord, SourceWords };
export type Labels = Words['labels'];
export type FirstPagesWords = Words['firstPages'];
export type DataWords = Words['data'];
export type MapWords = Words['map'];
export type NetworkWords = Words['network'];
export type NearestWords = Words['pages']['nearest'];
export type GoToDateWords = Words['pages']['goToDate'];
export type CoverageWords = Words['pages']['coverage'];
export type PrintWords = Words['print'];
export type RevisionWords = Words['pages']['revision'];
/** A short note on a method, and the explanation behind "How?". */
export type MethodNote = Words['timeline']['note'];
