import { countOf, inFigures } from '../text/count-of.ts';
import { relative, resolve } from 'node:path';
import { type BuildOptions, type Built, buildSite } from '../site/build/build.ts';
import { hostLimits } from '../site/build/host-limits.ts';
import { outFault, outProblem } from '../site/build/out-fault.ts';
import { explainPage } from '../site/build/explain-page.ts';
import { isAbsentProblem } from '../archive/addresses/absent-addresses.ts';
import { finishedUpdate, isUnfinished } from '../site/build/update-site.ts';
import { namesHintFor } from './names/names-hint.ts';
import { plainFault } from '../site/build/plain-fault.ts';
import { realFolder } from '../workspace/real-folder.ts';
import { auditStaged } from '../withhold/audit/audit-staged.ts';
import { briefReport } from '../archive/problem-report.ts';
import { messageLanguage } from './message-language.ts';
import { asOfDay, basePath, contentFolder, siteAddress } from './option-values.ts';
import { type Call, UsageError } from './usage.ts';

/** Builds the site; returns 1 if the content has errors. */
export async function runBuild({ values }: Call): Promise<number> {
  const started = performance.now();
  const language = await messageLanguage(values);
  const contentDir = contentFolder(values);
  const out = resolve(values.out ?? 'dist');
  const fault = outFault(out, contentDir);
  if (fault)
    throw new UsageError(
      language.sentences(outProblem('out-folder-refused', { folder: values.out ?? 'dist', ...fault })),
    );
  const built = await tryToBuild({
    contentDir,
    out,
    site: siteAddress(values),
    base: basePath(values),
    asOf: asOfDay(values),
    strict: values.strict === true,
    audit: auditStaged,
    onFinished: () => console.log(finishedUpdate),
    onPictures: ({ files, bytes }) =>
      console.log(
        `Making ${countOf(files, 'picture')} of printed pages from ${inFigures(bytes / 1e6, { maximumFractionDigits: 1 })} MB …`,
      ),
    onWait: (holder, lock) =>
      console.log(
        `Another build (process ${holder}) is running here; waiting for it to finish. If there is none, delete ${relative('', lock)}.`,
      ),
  });
  if (built && built.problems.length > 0) {
    const problems = language.problems(built.problems);
    console.error(`${briefReport(problems, built.contentFiles, language.words)}\n`);
  }
  if (!built?.size) {
    if (values.strict === true && built?.problems.some(isAbsentProblem))
      console.error('Published addresses would have no page: see above. Without --strict, it is built.');
    console.error(
      isUnfinished(realFolder(out))
        ? 'The new site is complete, but not all of its files are in place. Run the same command again to finish it.'
        : 'Nothing was built. The previous site is unchanged.',
    );
    return 1;
  }
  const { content, home, notes, size, redirects, work } = built;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `Built ${inFigures(size.pages)} pages: ${inFigures(size.files)} files, ${(size.bytes / 1e6).toFixed(1)} MB, ` +
      `in ${seconds} s, in ${relative('', out) || '.'}, for ${home}`,
  );
  if (work.kept > 0)
    console.log(`Made again: ${inFigures(work.rendered)} files; new or changed: ${inFigures(work.written)}.`);
  if (values.explain !== undefined) for (const line of explainPage(values.explain, built)) console.log(line);
  for (const note of notes) console.log(note);
  for (const limit of hostLimits(size, redirects)) console.log(limit);
  const hint = content && namesHintFor(content);
  if (hint !== undefined) console.log(hint);
  return 0;
}

/**
 * Builds, printing errors: a full disk in plain words, other errors of Astro or Pagefind in full for
 * developers.
 */
async function tryToBuild(options: BuildOptions): Promise<Built | undefined> {
  try {
    return await buildSite(options);
  } catch (error) {
    console.error(plainFault(error) ?? error);
    return undefined;
  }
}
