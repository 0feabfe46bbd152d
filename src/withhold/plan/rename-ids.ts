import type { RecordKind } from '../../archive/record.ts';
import { changeReferences, changeTopic, changeIssueArticle } from '../../authority/edit/change-references.ts';
import { replaceWord } from '../../authority/edit/edit-yaml.ts';
import { editFrontMatter } from '../../authority/edit/edit-front-matter.ts';
import { withoutArticles } from '../../authority/edit/release-articles.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import { slug } from '../../text/slug.ts';
import { idFault } from '../../schema/id-fault.ts';
import { maxIdLength } from '../../schema/id.ts';
import type { FormFinder } from '../forms/find-forms.ts';
import { replaceForms } from '../forms/replace-forms.ts';
import { replaceInPath } from '../rewrite/decoded-address.ts';

/** An id that has a form of a withheld name, and the one that takes its place. */
export interface IdChange {
  readonly type: RecordKind;
  readonly from: string;
  readonly to: string;
}

/**
 * Returns an id without the name.
 *
 * @param taken the ids of this kind of record, in lower case
 */
export function idWithout(id: string, finder: FormFinder, words: string, taken: ReadonlySet<string>): string {
  const capitals = id.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
  const base =
    slug(replaceInPath(replaceForms(capitals, finder, words), finder, words))
      .slice(0, maxIdLength - 5)
      .replace(/-$/, '') || 'withheld';
  for (let number = 1; ; number += 1) {
    const fresh = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(fresh) && idFault(fresh) === undefined) return fresh;
  }
}

/** Replaces an id in a file wherever it is a reference or part of an address. */
export function changeId(text: string, type: RecordKind, { type: changed, from, to }: IdChange): string {
  if (!text.includes(from)) return text;
  const folder = { article: 'articles', entity: 'entities', topic: 'topics' }[changed as string];
  const linked =
    folder === undefined
      ? text
      : text.replaceAll(new RegExp(String.raw`(?<=\b${folder}/)${from}(?![a-z0-9-])`, 'g'), to);
  if (changed === 'entity') return changeReferences(linked, type, from, to);
  if (changed === 'topic') return changeTopic(linked, type, from, to);
  if (changed !== 'article') return linked;
  // A release that named the former id would say which article the new one was.
  if (type === 'releases') return withoutArticles(linked, (id) => id === from);
  if (type === 'issue') return changeIssueArticle(linked, from, to);
  return type === 'article'
    ? editFrontMatter(linked, (yaml) => changeValues(yaml, from, to))
    : type === 'entity'
      ? changeValues(linked, from, to)
      : linked;
}

/** Replaces an article’s id in `distinctFrom` and in the sources of roles. */
function changeValues(yaml: string, from: string, to: string): string {
  const fields = (parseYaml(yaml).value ?? {}) as Readonly<Record<string, unknown>>;
  const { distinctFrom, roles } = fields;
  const paths = [
    ...(Array.isArray(distinctFrom)
      ? (distinctFrom as unknown[]).flatMap((id, index) => (id === from ? [['distinctFrom', index]] : []))
      : distinctFrom === from
        ? [['distinctFrom']]
        : []),
    ...(Array.isArray(roles)
      ? (roles as { source?: unknown }[]).flatMap(({ source }, index) =>
          source === from ? [['roles', index, 'source']] : [],
        )
      : []),
  ];
  return paths.reduce((text, path) => replaceWord(text, path, to), yaml);
}
