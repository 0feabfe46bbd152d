import { createHash } from 'node:crypto';
import type { Problem } from '../../archive/problem.ts';
import type { Content } from '../../archive/record.ts';
import { DecisionsFault, privateText, readDecisions } from '../decisions/private-decision.ts';
import { stemsOfContent } from '../forms/open-stems.ts';
import { contentFaults } from './content-faults.ts';
import { SiteAudit } from './site-audit.ts';

/** The files of a site that is being built. */
interface StagedFiles {
  readonly changes: () => { readonly added: readonly string[]; readonly changed: readonly string[] };
  readonly paths: () => readonly string[];
  readonly read: (path: string) => Buffer;
  /** Reads what a changed file replaces; undefined if it is not as the last build made it. */
  readonly readOld: (path: string) => Buffer | undefined;
}

/**
 * Searches what a build has made, before it is put in place, for withheld names and for texts that are not published: only new and changed files, or
 * all of them if the decisions have changed. Of downloads, new and changed records are searched, unless texts that must not
 * be in them have changed.
 *
 * @param audited the digests of the last build
 * @returns what must not be published, and digests of the decisions for which all files of the site were searched, and of the
 *   texts that are not published
 */
export async function auditStaged(
  staged: StagedFiles,
  {
    content,
    contentDir,
    day,
  }: { readonly content: Content; readonly contentDir: string; readonly day: string },
  audited: string | undefined,
) {
  let decisions;
  try {
    decisions = readDecisions(contentDir);
  } catch (error) {
    if (!(error instanceof DecisionsFault)) throw error;
    return { problems: [problem('.backfile/private', error.message)], audited: '' };
  }
  const key = digestOf(decisions.map(privateText));
  const stems = decisions.length > 0 ? await stemsOfContent(content) : [];
  const audit = new SiteAudit({ content, day, decisions, stems });
  const digests = `${key} ${digestOf(audit.hiddenArticles)}`;
  if (!audit.hasWork) return { problems: [], audited: digests };
  const { added, changed } = staged.changes();
  const isKnown = decisions.length === 0 || audited?.split(' ')[0] === key;
  for (const path of isKnown ? added : staged.paths()) audit.look(path, staged.read(path));
  for (const path of isKnown ? changed : []) {
    const isDivided = audited === digests && path.endsWith('.jsonl');
    audit.look(path, newLines(staged.read(path), isDivided ? staged.readOld(path) : undefined));
  }
  const problems = [
    ...contentFaults(contentDir, content, decisions, stems).map(({ file, line, decision }) => ({
      ...problem(file, `This article has the name that decision ${decision} withholds.`),
      line,
      advice: `Replace it, or if it means something else there: npm run withhold -- meaning ${decision} ARTICLE-ID "words around it"`,
    })),
    ...audit.faults.map(({ file, decision, article }) =>
      problem(
        file,
        decision === undefined
          ? `This file of the site has words of the article "${article}", which is not published.`
          : `This file of the site has the name that decision ${decision} withholds.`,
      ),
    ),
  ];
  return { problems, audited: problems.length > 0 ? '' : digests };
}

function digestOf(texts: Iterable<string>): string {
  const digest = createHash('sha256');
  for (const text of texts) digest.update(text).update('\0');
  return digest.digest('base64url');
}

/** Returns the lines of a download that the one before does not have: each is a record of its own. */
function newLines(bytes: Buffer, old: Buffer | undefined): Buffer {
  if (!old) return bytes;
  const known = new Set(old.toString('latin1').split('\n'));
  const lines = bytes.toString('latin1').split('\n');
  return Buffer.from(lines.filter((line) => !known.has(line)).join('\n'), 'latin1');
}

function problem(file: string, message: string): Problem {
  return {
    severity: 'error',
    file,
    message,
    advice:
      'Find where it comes from in your content: in an article that was edited later, or in another file.',
  };
}
