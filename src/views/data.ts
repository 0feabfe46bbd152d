import type { Frame } from './frame.ts';

/** `/data/`: the whole archive to download, described. */
export interface DataView {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  /** `datapackage.json` (Frictionless Data Package). */
  readonly descriptor: string;
  readonly files: readonly DataFileView[];
}

export interface DataFileView {
  readonly name: string;
  readonly href: string;
  readonly description: string;
  /** "JSON lines", "CSV", "JSON" */
  readonly format: string;
  /** "12 rows" */
  readonly countText: string;
  readonly fields: readonly { readonly name: string; readonly type: string; readonly description: string }[];
}
