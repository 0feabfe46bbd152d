import type { AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';
import { join, relative } from 'node:path';
import { countProblems, reportProblems } from '../../archive/problem-report.ts';
import { sourceDigest } from '../keep/source-digest.ts';
import { handOver, type Site } from '../open/handover.ts';
import { buildLock, takeLock } from '../open/lock.ts';
import { cachePath, type OpenedSite, openSite } from '../open/open-site.ts';
import { projectRoot } from '../open/project-root.ts';
import { startIndex } from '../output/start-index.ts';

/**
 * Opens the content for a command of Astro's own, and hands it over to the pages. For a build it takes the lock, and
 * begins the search index.
 *
 * @param contentDir an absolute path
 * @throws {AstroError} where the content has errors, after all of them were said
 */
export async function openContent(
  contentDir: string,
  isBuild: boolean,
  logger: AstroIntegrationLogger,
): Promise<Site> {
  if (isBuild) await lockBuild(logger);
  const options = { contentDir };
  const opened = await openSite(options);
  sayProblems(opened, logger);
  const { archive, problems } = opened;
  if (!archive) {
    throw new AstroError(`The content has errors: ${countProblems(problems)}.`, 'Each is described above.');
  }
  const site: Site = {
    ...opened,
    archive,
    options,
    byCommand: false,
    ...(isBuild && {
      index: startIndex(
        { ...opened, archive },
        join(projectRoot, '.astro/build'),
        cachePath('segments', contentDir),
        sourceDigest(projectRoot),
      ),
    }),
  };
  handOver(site);
  return site;
}

/** Says all problems of the content. */
export function sayProblems({ problems, files }: OpenedSite, logger: AstroIntegrationLogger): void {
  const text = reportProblems(problems, files.length + 1);
  if (problems.some(({ severity }) => severity === 'error')) logger.error(`\n${text}\n`);
  else if (problems.length > 0) logger.warn(`\n${text}\n`);
  else logger.info(text);
}

/** Keeps the lock until the process ends: Astro tells nobody that a build has failed. */
async function lockBuild(logger: AstroIntegrationLogger): Promise<void> {
  const release = await takeLock(buildLock, (holder) =>
    logger.warn(
      `Another build (process ${holder}) is at work here; waiting for it. If there is none, delete ${relative(projectRoot, buildLock)}.`,
    ),
  );
  process.once('exit', release);
}
