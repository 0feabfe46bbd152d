import { relative, resolve } from 'node:path';
import { countOf, inFigures } from '../../text/count-of.ts';
import { briefReport } from '../../archive/problem-report.ts';
import { keepPublished } from '../../copies/earlier/keep-published.ts';
import { doneText, planText } from '../../publish/run/publication-text.ts';
import { publishSite } from '../../publish/run/publish-site.ts';
import { PublishFault } from '../../publish/targets/publish-fault.ts';
import { publishProblem } from '../../publish/targets/publish-problems.ts';
import { parseTarget, type Target, targetForms } from '../../publish/targets/target.ts';
import { knownTargets } from '../../publish/upload/upload-record.ts';
import { finishedUpdate } from '../../site/build/update-site.ts';
import { outFault, outProblem } from '../../site/build/out-fault.ts';
import { type MessageLanguage, messageLanguage } from '../message-language.ts';
import { asOfDay, basePath, contentFolder, siteAddress } from '../option-values.ts';
import { Progress } from '../progress.ts';
import { type Call, UsageError, type Values } from '../usage.ts';
import { BackupFault } from '../../copies/backup-manifest.ts';
import { earlierLists } from '../../copies/earlier/earlier-text.ts';
import { goBack, previewGoingBack } from '../../copies/earlier/go-back.ts';
import { readContent } from '../../files/read-content.ts';
import { currentDay } from '../../files/day-in-zone.ts';
import { DecisionsFault } from '../../withhold/decisions/private-decision.ts';
import { graveWords, publishReportWords } from './publish-words.ts';
import { lockForCommand } from '../change-content.ts';
import { sectionOf } from '../text-table.ts';

/** Builds the site, sends it to a host and records that; returns 1 if the content has errors. */
export async function runPublish({ values }: Call): Promise<number> {
  // npm runs a script of this name after it has published a package, too.
  if (process.env['npm_command'] === 'publish') return 0;
  const language = await messageLanguage(values);
  try {
    return await publish(values, language);
  } catch (error) {
    if (!(error instanceof PublishFault) || error.problem === undefined) throw error;
    console.error(language.sentences(error.problem));
    return 1;
  }
}

async function publish(values: Values, language: MessageLanguage): Promise<number> {
  const contentDir = contentFolder(values);
  const target = targetOf(values.to, contentDir, language);
  const out = resolve(values.out ?? 'dist');
  const fault = outFault(out, contentDir);
  if (fault)
    throw new UsageError(
      language.sentences(outProblem('out-folder-refused', { folder: values.out ?? 'dist', ...fault })),
    );
  const isDryRun = values['dry-run'] === true;
  const words = language.inWords(publishReportWords, 'publish.report');
  if (values.back !== undefined) {
    const isDone = await bringBackPublication(contentDir, values.back, isDryRun);
    if (!isDone || isDryRun) return isDone ? 0 : 1;
  }
  let progress: Progress | undefined;
  const published = await publishSite({
    contentDir,
    out,
    target,
    site: siteAddress(values),
    base: basePath(values),
    asOf: asOfDay(values),
    isDryRun,
    replaces: values.replace === true,
    environment: process.env,
    keep: (release) => keepPublished(contentDir, release),
    onWait: (holder, lock) =>
      console.log(
        `Another build (process ${holder}) is running here; waiting for it to finish. If there is none, delete ${relative('', lock)}.`,
      ),
    onFinished: () => console.log(finishedUpdate),
    mayUpload: (planned) => {
      console.log(planText(planned, target, graveWords.withReplace, words));
      return Promise.resolve(planned.plan.overwritten.length === 0);
    },
    onUpload({ done, of }) {
      progress ??= new Progress(process.stderr, of, Date.now);
      progress.show(done, `${inFigures(done)} of ${countOf(of, 'file')}`);
    },
  });
  progress?.clear();
  if ('problems' in published) {
    const problems = language.problems(published.problems);
    const report = briefReport(problems, published.contentFiles, language.words);
    console.error(`${report}\n\n${words.nothingPublished}`);
    return 1;
  }
  if (published.plan.overwritten.length > 0) {
    console.error(graveWords.wouldOverwrite);
    return 1;
  }
  console.log(isDryRun ? words.dryRun : doneText(published, target, words));
  return 0;
}

/** Returns the target that is given, or else the only one to which this archive was published before. */
function targetOf(given: string | undefined, contentDir: string, language: MessageLanguage): Target {
  if (given !== undefined) return parseTarget(given);
  const [known, ...others] = knownTargets(contentDir);
  if (known === undefined)
    throw new UsageError(language.sentences(publishProblem('publish-place-missing', { forms: targetForms })));
  if (others.length > 0)
    throw new UsageError(
      language.sentences(publishProblem('publish-places-several', { places: [known, ...others] })),
    );
  return parseTarget(known);
}

/**
 * Makes the texts of an archive those of an earlier publication, and says what that changes.
 *
 * @param word the day of the publication, or the first digits of its digest
 * @returns whether that could be done; nothing has changed otherwise
 */
async function bringBackPublication(contentDir: string, word: string, isDryRun: boolean): Promise<boolean> {
  const { content } = readContent(contentDir);
  const releases = content.releases.flatMap(({ data }) => data.releases);
  const found = releases.filter(({ day, digest }) => day.edtf === word || digest.startsWith(word));
  if (found.length !== 1) throw new UsageError(choiceText(word, found.length > 0 ? found : releases));
  const release = { day: found[0]!.day.edtf, digest: found[0]!.digest };
  const order = { contentDir, release, day: currentDay(content.site.timeZone) };
  const unlock = await lockForCommand(contentDir);
  try {
    const plan = await previewGoingBack(order);
    for (const { text, items } of earlierLists(plan, contentDir))
      console.log(
        `${sectionOf(
          `${text}:`,
          items.map((item) => `  ${item}`),
        ).join('\n')}\n`,
      );
    if (plan.refusals.length > 0) {
      console.error(`${plan.refusals.join('\n')}\n\nNothing was changed.`);
      return false;
    }
    if (isDryRun) return true;
    const copy = await goBack({ ...order, digest: plan.digest, now: new Date() });
    console.log(
      copy === undefined
        ? 'The texts are as they were then.'
        : `The texts come from ${plan.from}: ${countOf(plan.files.length, 'file')} changed. What was there is in ${relative('', copy)}.`,
    );
    return true;
  } catch (error) {
    if (!(error instanceof BackupFault) && !(error instanceof DecisionsFault)) throw error;
    console.error(error.message);
    return false;
  } finally {
    unlock();
  }
}

function choiceText(
  word: string,
  releases: readonly { readonly day: { readonly edtf: string }; readonly digest: string }[],
): string {
  if (releases.length === 0) return 'Nothing was published from here yet, so there is nothing to go back to.';
  const lines = releases.slice(-20).map(({ day, digest }) => `  ${day.edtf}  ${digest.slice(0, 12)}`);
  return `There is not exactly one publication “${word}”. Choose one by its day, or by the digits behind it:\n${lines.join('\n')}`;
}
