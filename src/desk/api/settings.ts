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
  'settings/new-page': z.strictObject({ title: z.string().max(1000) }),
};

export interface SettingsOutputs {
  /** The settings as a form, absent if the archive has none yet; and its own pages. */
  'settings/show': {
    readonly site?: EditedRecord;
    readonly pages: readonly { readonly id: string; readonly title: string }[];
  };
  'settings/begin': null;
  /** Creates a page of the archive’s own, without text. */
  'settings/new-page': { readonly id: string };
}
