import { createHash } from 'node:crypto';
import type { Problem } from '../../archive/problem.ts';
import type { Content } from '../../archive/record.ts';
import { DecisionsFault, decisionText, readDecisions } from '../decisions/private-decision.ts';
import { stemsOfContent } from '../forms/open-stems.ts';
import { contentFaults } from './content-faults.ts';
import { SiteAudit } from './site-audit.ts';

/** The files of a site that is being built. */
interface StagedFiles {
  readonly changes: () => { readonly added: readonly string[]; readonly changed: readonly string[] };
  readonly paths: () => readonly string[];
  readonly read: (path: string) => Buffer;
}

/** What was found in a site before it is put in place. */
export interface StagedAudit {
  /** What must not be published: nothing, if the site may be put in place. */
  readonly problems: readonly Problem[];
  /** A digest of the decisions for which all files of the site were searched. */
  readonly audited: string;
}

/**
 * Searches what a build has made for withheld names and for texts that are not published: only new and changed files, or
 * all of them if the decisions have changed.
 *
 * @param audited the digest of the last build
 */
export async function auditStaged(
  staged: StagedFiles,
  {
    content,
    contentDir,
    day,
  }: { readonly content: Content; readonly contentDir: string; readonly day: string },
  audited: string | undefined,
): Promise<StagedAudit> {
  let decisions;
  try {
    decisions = readDecisions(contentDir);
  } catch (error) {
    if (!(error instanceof DecisionsFault)) throw error;
    return { problems: [problem('.backfile/private', error.message)], audited: '' };
  }
  const key = createHash('sha256').update(decisions.map(decisionText).join('')).digest('base64url');
  const stems = decisions.length > 0 ? await stemsOfContent(content) : [];
  const audit = new SiteAudit({ content, day, decisions, stems });
  if (!audit.hasWork) return { problems: [], audited: key };
  const { added, changed } = staged.changes();
  const isKnown = decisions.length === 0 || audited === key;
  for (const path of isKnown ? [...added, ...changed] : staged.paths()) audit.look(path, staged.read(path));
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
  return { problems, audited: problems.length > 0 ? '' : key };
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
