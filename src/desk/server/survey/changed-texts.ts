import { type Problem, problemKey } from '../../../archive/problem.ts';
import type { ArticleRecord, PageRecord } from '../../../archive/record.ts';
import type { EditableContent } from '../../../authority/open/authority.ts';
import type { Lexicon } from '../../../archive/lexicon.ts';
import { inputOf, renderedText } from '../../../files/rendered-texts.ts';
import { renderSafely } from '../../../files/render-safely.ts';

/** More changed texts than these are looked at by the next survey. */
const maxTexts = 200;

/** The words in anchors, which no problem is about. */
const words = { section: 'Section {}', withheld: 'Withheld' };

type WrittenRecord = ArticleRecord | PageRecord;

/**
 * Returns the problems that a survey has found in texts, as they are now: texts that have changed since are checked again, so
 * that a problem that was fixed is no longer listed.
 *
 * @param before the content when the survey began
 */
export function currentTextProblems(
  found: readonly Problem[],
  before: EditableContent,
  { content }: EditableContent,
  lexicon: Lexicon,
): readonly Problem[] {
  if (content === before.content) return found;
  const old = new Map(writtenRecords(before.content).map((record) => [record.file, record]));
  const changed = writtenRecords(content).filter((record) => old.get(record.file) !== record);
  const gone = new Set(old.keys());
  for (const { file } of writtenRecords(content)) gone.delete(file);
  if (changed.length > maxTexts) return found.filter(({ file }) => !gone.has(file));
  const here = { lexicon, language: content.site.language };
  const files = new Set([...gone, ...changed.map(({ file }) => file)]);
  return [
    ...found.filter(({ file }) => !files.has(file)),
    ...changed.flatMap((record) => {
      const earlier = old.get(record.file);
      const own = found.filter(({ file }) => file === record.file);
      return [...inText(record, here), ...(earlier ? stillThere(own, earlier, record, here) : [])];
    }),
  ];
}

function writtenRecords({ articles, pages }: EditableContent['content']): WrittenRecord[] {
  return [...articles, ...pages];
}

/** Returns what is wrong with pictures and files, if the line that names them is there as it was. */
function stillThere(
  found: readonly Problem[],
  before: WrittenRecord,
  now: WrittenRecord,
  archive: TextSettings,
): Problem[] {
  if (found.length === 0) return [];
  const ofText = new Set(inText(before, archive).map(problemKey));
  const lines = new Set(now.body.split('\n'));
  const was = before.body.split('\n');
  return found.filter((problem) => {
    if (ofText.has(problemKey(problem))) return false;
    const line = problem.line === undefined ? undefined : was[problem.line - before.bodyLine];
    return line === undefined || lines.has(line);
  });
}

/** What decides in all texts what is wrong with one. */
interface TextSettings {
  readonly lexicon: Lexicon;
  readonly language: string;
}

function inText(record: WrittenRecord, { lexicon, language }: TextSettings): readonly Problem[] {
  const known = checked.get(record);
  if (known?.lexicon === lexicon) return known.problems;
  const input =
    'entities' in record.data
      ? inputOf(record as ArticleRecord, language)
      : { markdown: record.body, naming: [], listed: [] };
  const { problems } = renderedText(record, renderSafely(input, { lexicon, entityHref: '{}', words }));
  checked.set(record, { lexicon, problems });
  return problems;
}

interface CheckedText {
  readonly lexicon: Lexicon;
  readonly problems: readonly Problem[];
}

const checked = new WeakMap<WrittenRecord, CheckedText>();
