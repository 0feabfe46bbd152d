import { z } from 'zod';
import { type UploadState, uploadInput } from './import.ts';
import { nothing } from './input-parts.ts';

/** A new program, before it is installed. */
export interface ProgramOffer {
  /** As the keeper knows it. */
  readonly name: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly digest: string;
  readonly version: string;
  /** What is new, as Markdown. */
  readonly changes: string;
}

/** Empty for the file that was uploaded. */
const file = z.string().max(1000);

export const upgradeInputs = {
  'upgrade/show': nothing,
  'upgrade/upload': uploadInput,
  'upgrade/read': z.strictObject({ file }),
  'upgrade/try': z.strictObject({ file }),
  'upgrade/start': z.strictObject({ file, digest: z.string().max(64) }),
};

export interface UpgradeOutputs {
  /** The version that is installed, and what came of the last upgrade at the desk; null if there was none. */
  'upgrade/show': {
    readonly version: string;
    /** Whether the program is installed as a package: a clone of its repository is upgraded otherwise. */
    readonly isPackage: boolean;
    readonly last: {
      readonly from: string;
      readonly to: string;
      /** Whether the new program is installed; if not, the archive is as it was. */
      readonly isDone: boolean;
      readonly said: string;
    } | null;
  };
  'upgrade/upload': UploadState;
  'upgrade/read': ProgramOffer;
  /** What the new program would change in the content, in lines. */
  'upgrade/try': readonly string[];
  /** Closes the desk, which opens again after the upgrade. */
  'upgrade/start': null;
}
