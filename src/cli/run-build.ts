import { relative, resolve } from 'node:path';
import { type BuildOptions, type Built, buildSite } from '../site/build/build.ts';
import { hostLimits } from '../site/build/measure-site.ts';
import { outFault } from '../site/build/out-fault.ts';
import { namesHintFor } from './names-hint.ts';
import { plainFault } from '../site/build/plain-fault.ts';
import { briefReport } from '../archive/problem-report.ts';
import { reportPublication } from '../archive/publication-report.ts';
import { asOfDay, basePath, contentFolder, siteAddress } from './option-values.ts';
import { type Call, UsageError } from './usage.ts';

/** Builds the site; returns 1 if the content has errors. */
export async function runBuild({ values }: Call): Promise<number> {
  const started = performance.now();
  const contentDir = contentFolder(values);
  const out = resolve(values.out ?? 'dist');
  const fault = outFault(out, contentDir);
  if (fault)
    throw new UsageError(`The folder "${values.out ?? 'dist'}" ${fault}. Choose another with --out.`);
  const built = await tryToBuild({
    contentDir,
    out,
    site: siteAddress(values),
    base: basePath(values),
    asOf: asOfDay(values),
    onWait: (holder, lock) =>
      console.log(
        `Another build (process ${holder}) is running here; waiting for it to finish. If there is none, delete ${relative('', lock)}.`,
      ),
  });
  if (built && built.opened.problems.length > 0) {
    console.error(`${briefReport(built.opened.problems, built.opened.files.length + 1)}\n`);
  }
  if (!built?.size) {
    console.error('Nothing was built. The previous site is unchanged.');
    return 1;
  }
  const { opened, size, redirects } = built;
  const number = (count: number) => count.toLocaleString('en');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `Built ${number(size.pages)} pages: ${number(size.files)} files, ${(size.bytes / 1e6).toFixed(1)} MB, ` +
      `in ${seconds} s, in ${relative('', out) || '.'}, for ${opened.urls.absolute(opened.urls.home())}`,
  );
  for (const note of reportPublication(opened.content, opened.day, false)) console.log(note);
  for (const limit of hostLimits(size, redirects)) console.log(limit);
  const hint = namesHintFor(opened.content);
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
