import type { PlaceOfRecord } from '../records/records-in.ts';
import type { StoredPiece } from './piece-list.ts';

/** Where a record is in a web archive. */
export interface ArchivePlace extends PlaceOfRecord {
  /** The index of its stretch. */
  readonly stretch: number;
  /** Its number in the file, from 1. */
  readonly number: number;
}

/** A page as it was captured once. */
export interface PageCapture {
  readonly address: string;
  /** `2019-03-05T08:30:00Z`; empty if that is unknown. */
  readonly time: string;
  readonly place: ArchivePlace;
  /** Of its content. */
  readonly digest: number;
  readonly facts: StoredPiece;
  /** What it states of itself: that it is an article, by Open Graph and by JSON-LD, and when it was published. */
  readonly states: { readonly graph: boolean; readonly data: boolean; readonly time: boolean };
}
