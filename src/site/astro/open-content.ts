import type { AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';
import { join, relative } from 'node:path';
import { countProblems, reportProblems, reportSaved } from '../../archive/problem-report.ts';
import { reportPublication } from '../../archive/publication-report.ts';
import { siteSource } from '../keep/site-source.ts';
import { handOver, type Site } from '../keep/handover.ts';
import { buildLock, takeLock } from '../../workspace/lock.ts';
import { cachePath } from '../../workspace/cache-path.ts';
import { type OpenedSite, siteOpener } from '../../workspace/open-site.ts';
import { archiveRoot } from '../../files/roots.ts';
import { startIndex } from '../output/start-index.ts';

/**
 * Opens the content for one of Astro's own commands, and hands it over to the pages. For a build it also
 * takes the lock and starts the search index.
 *
 * @param contentDir an absolute path
 * @throws {AstroError} if the content has errors, after reporting all of them
 */
export async function openContent(
  contentDir: string,
  isBuild: boolean,
  logger: AstroIntegrationLogger,
): Promise<Site> {
  if (isBuild) await lockBuild(logger);
  const reopen = siteOpener({ contentDir, withRevisions: true });
  const opened = await reopen();
  logProblems(opened, logger);
  const { archive, problems } = opened;
  if (!archive) {
    throw new AstroError(`The content has errors: ${countProblems(problems)}.`, 'See the list above.');
  }
  const site: Site = {
    ...opened,
    archive,
    reopen,
    byCommand: false,
    pictureFiles: new Map(),
    ...(isBuild && {
      index: startIndex(
        { ...opened, archive },
        join(archiveRoot, '.astro/build'),
        cachePath('segments', contentDir),
        siteSource(),
      ),
    }),
  };
  handOver(site);
  return site;
}

/**
 * Logs the problems of the content, and what is held back.
 *
 * @param changed the files that had changed, if the content was opened again: of warnings, only theirs are logged
 */
export function logProblems(
  { content, problems, files, day }: OpenedSite,
  logger: AstroIntegrationLogger,
  changed?: readonly string[],
): void {
  const text = changed
    ? reportSaved(problems, changed, files.length + 1)
    : reportProblems(problems, files.length + 1);
  if (problems.some(({ severity }) => severity === 'error')) logger.error(`\n${text}\n`);
  else if (problems.length > 0) logger.warn(`\n${text}\n`);
  else logger.info(text);
  for (const note of reportPublication(content, day, false)) logger.info(note);
}

/** Holds the lock until the process ends, since Astro has no hook for a failed build. */
async function lockBuild(logger: AstroIntegrationLogger): Promise<void> {
  const release = await takeLock(buildLock, (holder) =>
    logger.warn(
      `Another build (process ${holder}) is running here; waiting for it to finish. If there is none, delete ${relative(archiveRoot, buildLock)}.`,
    ),
  );
  process.once('exit', release);
}
