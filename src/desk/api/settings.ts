import { z } from 'zod';
import { nothing } from './input-parts.ts';
import type { EditedRecord } from './records.ts';

export const settingsInputs = {
  'settings/show': nothing,
  'settings/begin': z.strictObject({
    title: z.string().max(1000),
    url: z.string().max(1000),
    language: z.string().max(100),
  }),
  'settings/signals': z.strictObject({
    url: z.string().max(1000),
    publisher: z.string().max(1000),
    robots: z.record(z.string().max(100), z.string().max(1000)),
  }),
  'settings/theme-file': z.strictObject({ name: z.string().max(500), base64: z.string() }),
  'settings/links': nothing,
  'settings/new-page': z.strictObject({ title: z.string().max(1000) }),
};

export interface SettingsOutputs {
  /** The settings as a form, absent if the archive has none yet; and its own pages. */
  'settings/show': {
    readonly site?: EditedRecord;
    readonly pages: readonly { readonly id: string; readonly title: string }[];
  };
  /** What programs are told by settings as typed; null while these have problems. */
  'settings/signals': {
    /** Whether the archive has its host for itself. */
    readonly isAtRoot: boolean;
    /** The folder of the host that has the archive. */
    readonly base: string;
    /** The elements in each page, and the header fields for hosts that take them; empty if there are none. */
    readonly inPages: string;
    readonly headers: string;
    /** The files, and whether the keeper’s own takes the place of one. */
    readonly files: readonly { readonly name: string; readonly text: string; readonly isReplaced: boolean }[];
  } | null;
  /** Stores a logo or a typeface; its path as the settings name it. */
  'settings/theme-file': { readonly path: string };
  /** The addresses to which a menu can lead, with their names. */
  'settings/links': readonly { readonly to: string; readonly name: string }[];
  'settings/begin': null;
  /** Creates a page of the archive’s own, without text. */
  'settings/new-page': { readonly id: string };
}
