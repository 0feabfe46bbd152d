import { createHash } from 'node:crypto';
import type { Archive } from '../../archive/archive.ts';
import type { Problem } from '../../archive/problem.ts';
import type { Content } from '../../archive/record.ts';
import { DecisionsFault, privateText, readDecisions } from '../decisions/private-decision.ts';
import { contentProblems } from './content-problems.ts';
import { auditedPages, pictureFaultText, publishedPictureFaults } from './page-pictures.ts';
import { publishedTexts } from './published-texts.ts';
import { SiteAudit } from './site-audit.ts';

/** The files of a site that is being built. */
interface StagedFiles {
  readonly changes: () => { readonly added: readonly string[]; readonly changed: readonly string[] };
  readonly paths: () => readonly string[];
  readonly has: (path: string) => boolean;
  readonly read: (path: string) => Buffer;
  /** Reads what a changed file replaces; undefined if it is not as the last build made it. */
  readonly readOld: (path: string) => Buffer | undefined;
  /** Whether a file is the same in any archive. */
  readonly isOfProgram: (path: string) => boolean;
}

/** The content from which a site is built. */
interface AuditedContent {
  readonly content: Content;
  readonly contentDir: string;
  /** Today in the archive’s time zone, `YYYY-MM-DD`. */
  readonly day: string;
  readonly archive?: Archive;
}

/** Changed whenever the rules of the audit are: then all files are searched again. */
const rulesVersion = '3';

/**
 * Searches what a build has made, before it is put in place, for withheld names and for texts that are not published: only new and changed files, or
 * all of them if the decisions have changed. Of downloads, new and changed records are searched, unless texts that must not
 * be in them have changed. What came with the program is not searched.
 *
 * @param audited the digests of the last build
 * @returns what must not be published, and digests of the decisions for which all files of the site were searched, and of the
 *   texts that are not published
 */
export async function auditStaged(
  staged: StagedFiles,
  { content, contentDir, day, archive }: AuditedContent,
  audited: string | undefined,
) {
  let decisions;
  try {
    decisions = readDecisions(contentDir);
  } catch (error) {
    if (!(error instanceof DecisionsFault)) throw error;
    return { problems: [siteProblem('.backfile/private', error.message)], audited: '' };
  }
  const key = digestOf([rulesVersion, ...decisions.map(privateText)]);
  const audit = new SiteAudit({
    content,
    day,
    decisions,
    revisions: archive?.revisions,
    publishedTexts: () => publishedTexts(contentDir, archive),
    read: (path) => (staged.has(path) ? staged.read(path) : undefined),
    programTexts: () =>
      staged
        .paths()
        .filter((path) => staged.isOfProgram(path) && /\.(?:js|css)$/.test(path))
        .map((path) => staged.read(path).toString()),
  });
  const pages = auditedPages(content, decisions, day);
  const pagesKey = pages.length === 0 ? '' : ` ${digestOf([JSON.stringify(pages)])}`;
  const digests = `${key} ${digestOf(audit.hiddenArticles)}${pagesKey}`;
  if (!audit.hasWork && pages.length === 0) return { problems: [], audited: digests };
  const { added, changed } = staged.changes();
  const isKnown = decisions.length === 0 || audited?.split(' ')[0] === key;
  const isSearched = (path: string) => !staged.isOfProgram(path);
  for (const path of (isKnown ? added : staged.paths()).filter(isSearched))
    audit.look(path, staged.read(path));
  for (const path of (isKnown ? changed : []).filter(isSearched)) {
    const isDivided = audited === digests && path.endsWith('.jsonl');
    audit.look(path, newLines(staged.read(path), isDivided ? staged.readOld(path) : undefined));
  }
  const arePagesKnown = audited?.endsWith(pagesKey) === true;
  const pictures = await publishedPictureFaults(
    pages,
    arePagesKnown ? [...added, ...changed] : staged.paths(),
    staged.read,
  );
  const inContent = contentProblems(contentDir, content, decisions).filter(
    ({ severity }) => severity === 'error',
  );
  const problems = [
    ...inContent,
    ...audit.faults.map(({ file, decision, article }) =>
      siteProblem(
        file,
        decision === undefined
          ? `This file of the site has words of the article "${article}", which is not published.`
          : `This file of the site has the name that decision ${decision} withholds.`,
      ),
    ),
    ...pictures.map((fault) => siteProblem(fault.file, pictureFaultText(fault), pictureAdvice)),
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

const pictureAdvice =
  'The picture in the content may be the one of before. Build again without what is kept between builds: delete the folder .astro and the site. If that does not help, paint the page over again, as the guide to pages of newspapers says.';

function siteProblem(
  file: string,
  message: string,
  advice = 'No article or record that is read has it there. Build again without what is kept between builds: delete the folder .astro and the site, then run the command again.',
): Problem {
  return { severity: 'error', file, message, advice };
}
