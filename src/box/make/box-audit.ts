import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../files/read-content.ts';
import {
  auditedPages,
  pictureFaultText,
  publishedPictureFaults,
} from '../../withhold/audit/page-pictures.ts';
import { publishedTexts } from '../../withhold/audit/published-texts.ts';
import { SiteAudit } from '../../withhold/audit/site-audit.ts';
import { readDecisions } from '../../withhold/decisions/private-decision.ts';
import { programFileTest } from '../../site/build/fixed-files.ts';
import type { BoxFile } from '../site/box-file.ts';
import { readDataScript } from '../site/data-script.ts';
import { packagesFolder } from './box-record.ts';

/** Thrown if something must not be in a box, or can’t be; the message is for the keeper. */
export class UnfitForBox extends Error {}

const sitePath = 'site/';
const maxFaults = 20;
/** Packages have the digests of their registry, so nothing of this archive is in them; their authors may have any name. */
const packagesPath = `archive/${packagesFolder}`;

/**
 * Looks at the pictures of printed pages that go into a box.
 *
 * @throws {UnfitForBox} if one shows what is to be painted over, or must not be there
 */
export async function refuseUnfitPictures(
  files: readonly BoxFile[],
  contentDir: string,
  day: string,
): Promise<void> {
  // Most archives have no print, and do no work for it.
  if (!existsSync(join(contentDir, 'issues'))) return;
  const pages = auditedPages(readContent(contentDir).content, readDecisions(contentDir), day);
  const byPath = new Map(files.map((file) => [file.path.replace(/^(?:site|archive)\//, ''), file]));
  const faults = await publishedPictureFaults(pages, byPath.keys(), (path) => byPath.get(path)!.read());
  if (faults.length > 0) refuse(faults.map((fault) => `${fault.file}: ${pictureFaultText(fault)}`));
}

function refuse(lines: readonly string[]): never {
  throw new UnfitForBox(
    `${lines.slice(0, maxFaults).join('\n')}\nNo box was written, because a box can’t be recalled. Find where this comes from in your content.`,
  );
}

/** Searches the files of a box as they are written, for withheld names and for texts that are not published. */
export class BoxAudit {
  readonly #audit: SiteAudit | undefined;
  readonly #isOfProgram = programFileTest();

  private constructor(audit: SiteAudit | undefined) {
    this.#audit = audit;
  }

  /**
   * @param hasHidden whether there are texts that are not published: the content is read only if there is anything to
   * search for
   * @throws {DecisionsFault} if the withheld names can’t be read
   */
  static open(contentDir: string, day: string, hasHidden: boolean): BoxAudit {
    const decisions = readDecisions(contentDir);
    if (!hasHidden && decisions.length === 0) return new BoxAudit(undefined);
    const { content } = readContent(contentDir);
    return new BoxAudit(
      new SiteAudit({ content, day, decisions, publishedTexts: () => publishedTexts(contentDir) }),
    );
  }

  /** Returns a file that is searched when it is read. */
  searched({ path, read }: BoxFile): BoxFile {
    if (!this.#audit || path.startsWith(packagesPath)) return { path, read };
    return {
      path,
      read: () => {
        const bytes = read();
        const packed = path.endsWith('.js') ? readDataScript(bytes) : undefined;
        // Files of the site are known by their paths in it.
        const known = path.startsWith(sitePath) ? path.slice(sitePath.length) : path;
        if (!packed && this.#isOfProgram(known, bytes)) return bytes;
        if (packed) this.#audit!.look(packed.path, packed.bytes);
        else if (path.endsWith('.tgz')) this.#audit!.lookForNames(path, bytes);
        else this.#audit!.look(known, bytes);
        return bytes;
      },
    };
  }

  /** @throws {UnfitForBox} if anything was found */
  refuseFaults(): void {
    const faults = this.#audit?.faults ?? [];
    if (faults.length === 0) return;
    refuse(
      faults.map(({ file, decision, article }) =>
        decision === undefined
          ? `${file} has words of "${article}", which is not published.`
          : `${file} has the name of decision ${decision}.`,
      ),
    );
  }
}
