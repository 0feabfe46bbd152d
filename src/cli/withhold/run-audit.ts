import { countOf, inFigures } from '../../text/count-of.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Content } from '../../archive/record.ts';
import { keptCaptures } from '../../capture/kept-captures.ts';
import { type CaptureSearch, searchCaptures } from '../../capture/search-captures.ts';
import { captureText, foundInCaptureText, namesOfDecision } from '../../copies/captures-with.ts';
import { deleteCaptures, deleteCommand } from './delete-captures.ts';
import { leftoverProblems } from '../../files/change-files.ts';
import { compareText } from '../../text/compare-text.ts';
import { isFixedCache, programFileTest } from '../../site/build/fixed-files.ts';
import { picturesBeside } from '../../site/output/page-pictures.ts';
import { cachePath } from '../../workspace/cache-path.ts';
import { openSite } from '../../workspace/open-site.ts';
import { contentFaults } from '../../withhold/audit/content-faults.ts';
import {
  auditedPages,
  contentPictureFaults,
  pictureFaultText,
  picturesNotLookedAt,
  publishedPictureFaults,
} from '../../withhold/audit/page-pictures.ts';
import { publishedTexts } from '../../withhold/audit/published-texts.ts';
import { SiteAudit } from '../../withhold/audit/site-audit.ts';
import { trackedFiles } from './tracked-files.ts';
import { meaningLines } from '../../withhold/rewrite/places-with-forms.ts';
import {
  DecisionsFault,
  missingDecisions,
  type PrivateDecision,
  readDecisions,
} from '../../withhold/decisions/private-decision.ts';
import { stemsOfContent } from '../../withhold/forms/open-stems.ts';
import { namesCache } from '../names/run-names.ts';
import { asOfDay, contentFolder } from '../option-values.ts';
import { type Call, UsageError } from '../usage.ts';

const maxLines = 20;

/** Searches every byte of a built site for withheld names and unpublished texts; returns 1 if it has any. */
export async function runAudit({ values }: Call): Promise<number> {
  const contentDir = contentFolder(values);
  const out = resolve(values.out ?? 'dist');
  if (!existsSync(out))
    throw new UsageError(`There is no site in "${values.out ?? 'dist'}". Build it first: npm run build`);
  const { content, archive, day } = await openSite({
    contentDir,
    asOf: asOfDay(values),
    withRevisions: true,
  });
  let decisions;
  try {
    decisions = readDecisions(contentDir);
  } catch (error) {
    if (!(error instanceof DecisionsFault)) throw error;
    console.error(error.message);
    return 1;
  }
  const stems = await stemsOfContent(content);
  const isOfProgram = programFileTest();
  const audit = new SiteAudit({
    content,
    day,
    decisions,
    revisions: archive?.revisions,
    publishedTexts: () => publishedTexts(contentDir, archive),
    read: (path) => (existsSync(join(out, path)) ? readFileSync(join(out, path)) : undefined),
    programTexts: () =>
      filesIn(out)
        .filter((file) => /\.(?:js|css)$/.test(file))
        .map((file) => ({ file, bytes: readFileSync(join(out, file)) }))
        .filter(({ file, bytes }) => isOfProgram(file, bytes))
        .map(({ bytes }) => bytes.toString()),
  });
  const show = (path: string) => relative('', path) || '.';
  for (const file of filesIn(out)) {
    const [path, bytes] = [file.replaceAll('\\', '/'), readFileSync(join(out, file))];
    if (!isOfProgram(path, bytes)) audit.look(path, bytes);
  }
  if (values.caches === true) {
    for (const caches of [dirname(cachePath('bodies.jsonl', contentDir)), namesCache(contentDir)])
      for (const file of filesIn(caches).filter((one) => !isFixedCache(`/${one.replaceAll('\\', '/')}`)))
        audit.lookForNames(show(join(caches, file)), readFileSync(join(caches, file)));
  }
  const root = dirname(contentDir);
  for (const file of trackedFiles(contentDir))
    audit.lookForNames(show(join(root, file)), readFileSync(join(root, file)));

  const pages = auditedPages(content, decisions, day);
  const pictures = [
    ...(await publishedPictureFaults(
      pages,
      pages.length === 0 ? [] : filesIn(out).map((file) => file.replaceAll('\\', '/')),
      (path) => readFileSync(join(out, path)),
    )),
    // Another host may have them.
    ...(await publishedPictureFaults(
      pages,
      pages.length === 0 ? [] : filesIn(picturesBeside(out)).map((file) => file.replaceAll('\\', '/')),
      (path) => readFileSync(join(picturesBeside(out), path)),
    )),
    ...(await contentPictureFaults(contentDir, pages)),
  ];
  const inArticles = contentFaults(contentDir, content, decisions, { readsPictures: true });
  const faults = [
    ...leftoverProblems(contentDir).map(
      ({ file }) => `${file} is left over from a change of the content. Delete it.`,
    ),
    ...inArticles.map(
      ({ file, line, decision, isUnnamed = false }) =>
        `${file}${line === undefined ? '' : `:${line}`} has the name of decision ${decision}.${isUnnamed ? ' Nothing names it any more: remove it.' : ''}`,
    ),
    ...audit.faults.map(({ file, decision, article }) =>
      decision === undefined
        ? `${file} has words of "${article}", which is not published.`
        : `${file} has the name of decision ${decision}.`,
    ),
    ...pictures.map((fault) => `${fault.file}: ${pictureFaultText(fault)}`),
  ].toSorted(compareText);
  console.log(
    `Searched ${countOf(audit.files, 'file')}, ${(audit.bytes / 1e6).toFixed(1)} MB, for ${countOf(decisions.length, 'withheld name')} and for the texts that are not published.`,
  );
  if (pages.length > 0)
    console.log(
      `Looked at the pictures of ${countOf(pages.length, 'printed page')}, and at ${countOf(pages.flatMap(({ parts }) => parts).length, 'part')} that ${pages.flatMap(({ parts }) => parts).length === 1 ? 'is' : 'are'} painted over.`,
    );
  const unseen = picturesNotLookedAt(contentDir, content, pages);
  for (const file of unseen.slice(0, maxLines))
    console.log(`Not looked at: ${file}. It is in no site; before you pass the folder on, look at it.`);
  if (unseen.length > maxLines)
    console.log(`… and ${inFigures(unseen.length - maxLines)} more pictures that were not looked at`);
  for (const [decision, files] of audit.namesakes)
    console.log(
      `Decision ${decision}: ${countOf(files.size, 'file')} with the same words, for others: ${listed([...files])}`,
    );
  for (const [article, files] of audit.shared)
    console.log(
      `${countOf(files.size, 'file')} with words of "${article}", which is not published, that a published article has as well: ${listed([...files])}`,
    );
  const other = decisions.flatMap((decision) => meaningLines(content, decision, stems));
  for (const line of other.slice(0, maxLines)) console.log(line);
  if (other.length > maxLines) console.log(`… and ${inFigures(other.length - maxLines)} more other meanings`);
  const search = capturesSearch(content, decisions);
  const isClear = values['delete-captures'] !== true || (await deleteCaptures(contentDir, search));
  for (const line of await captureLines(contentDir, search)) console.log(line);
  const missing = missingDecisions(
    content.withheld.flatMap(({ data }) => data.decisions.map((one) => one.number)),
    decisions,
  );
  if (missing.length > 0)
    console.log(`The names of ${missing.join(', ')} are not on this machine: only their marks were checked.`);
  if (faults.length === 0) {
    console.log(
      'None is in it. What this can’t see: what photographs and scans show, copies on other sites, the history of Git, and the caches of search engines.',
    );
    return isClear ? 0 : 1;
  }
  console.error(
    [
      ...faults.slice(0, maxLines),
      ...(faults.length > maxLines ? [`… and ${inFigures(faults.length - maxLines)} more`] : []),
      ...(inArticles.some(({ isInArticle }) => isInArticle)
        ? [
            'If these words of an article are somebody or something else: npm run withhold -- answer NUMBER --no "WORDS"; at one place only: npm run withhold -- meaning NUMBER ARTICLE-ID "words around them"',
          ]
        : []),
    ].join('\n'),
  );
  return 1;
}

/** Returns what captures of websites should not have: withheld names, and withdrawn articles. */
function capturesSearch({ articles }: Content, decisions: readonly PrivateDecision[]): CaptureSearch {
  const withdrawn = articles.flatMap(({ id, data: { withdrawn, source } }) =>
    withdrawn && source?.url !== undefined ? [[`the withdrawn article "${id}"`, [source.url]] as const] : [],
  );
  return {
    words: new Map(decisions.map((decision) => namesOfDecision(decision))),
    addresses: new Map(withdrawn),
  };
}

/** Says what of that captures of websites have, which are published nowhere. */
async function captureLines(contentDir: string, search: CaptureSearch): Promise<string[]> {
  const found = await searchCaptures(contentDir, search);
  return keptCaptures(contentDir).map((capture) => {
    const one = found.find(({ capture: { name } }) => name === capture.name);
    return one
      ? `Captured of a website, and published nowhere: ${foundInCaptureText(one)}. If you do not need it as evidence${deleteCommand(capture.name)}`
      : `Captured of a website: ${captureText(capture)} has no withheld name, and no article that is withdrawn.`;
  });
}

function listed(files: readonly string[]): string {
  return `${files.slice(0, 3).join(', ')}${files.length > 3 ? ' …' : ''}`;
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted(compareText);
}
