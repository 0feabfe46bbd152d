import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countOf, inFigures } from '../../text/count-of.ts';
import { editable } from '../../authority/edit/line-ends.ts';
import { splitFrontMatter } from '../../files/front-matter.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import type { EarlierPlan } from './plan-earlier.ts';

/** What happens to some files when a keeper goes back to an earlier publication. */
export interface EarlierList {
  /** In words, with their number. */
  readonly text: string;
  /** Whether something that is published now would be lost to readers. */
  readonly isLoss: boolean;
  /** The files, each by its title and its path; not all if there are many. */
  readonly items: readonly string[];
}

const maxItems = 200;

/** Says what going back does to which articles, pages and records; empty if nothing would change. */
export function earlierLists(plan: EarlierPlan, contentDir: string): EarlierList[] {
  const { replaced, added, removed, kept, uncorrected, texts } = plan;
  const labelOf = (path: string) => {
    const title = titleIn((texts.get(path) ?? readFileSync(join(contentDir, path))).toString('utf8'));
    return title === undefined ? path : `“${title}” (${path})`;
  };
  const list = (text: string, paths: readonly string[], isLoss = false): EarlierList[] => {
    if (paths.length === 0) return [];
    const items = paths.slice(0, maxItems).map(labelOf);
    const more = paths.length - items.length;
    return [{ text, isLoss, items: more > 0 ? [...items, `and ${inFigures(more)} more`] : items }];
  };
  return [
    ...list(
      `${countOf(removed.length, 'file')} that ${removed.length === 1 ? 'was' : 'were'} not there then ${removed.length === 1 ? 'goes' : 'go'}`,
      removed,
      true,
    ),
    ...list(
      `${countOf(uncorrected.length, 'article')} ${uncorrected.length === 1 ? 'loses' : 'lose'} a correction that was published since`,
      uncorrected,
      true,
    ),
    ...list(
      `${countOf(replaced.length, 'file')} ${replaced.length === 1 ? 'gets its' : 'get their'} earlier text`,
      replaced,
    ),
    ...list(
      `${countOf(added.length, 'file')} that ${added.length === 1 ? 'is' : 'are'} gone ${added.length === 1 ? 'comes' : 'come'} back`,
      added,
    ),
    ...(kept.length > 0
      ? [
          {
            text: `${countOf(kept.length, 'file')} ${kept.length === 1 ? 'stays' : 'stay'} as today, by a decision`,
            isLoss: false,
            items: kept.slice(0, maxItems).map(({ path, why }) => `${path}: ${why}`),
          },
        ]
      : []),
  ];
}

/** Returns the title of an article or a page, the name of a record, or the label of a topic. */
function titleIn(text: string): string | undefined {
  const plain = editable(text);
  const parts = splitFrontMatter(plain);
  if (typeof parts === 'string' && plain.includes('\0')) return undefined;
  const { value } = parseYaml(typeof parts === 'string' ? plain : parts.yaml);
  const { title, name, label } = Object(value) as Readonly<Record<string, unknown>>;
  const words = title ?? name ?? label;
  return typeof words === 'string' ? words : undefined;
}
