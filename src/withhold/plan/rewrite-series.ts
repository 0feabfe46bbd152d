import { editFrontMatter } from '../../authority/edit/edit-front-matter.ts';
import { replaceValue } from '../../authority/edit/edit-yaml.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import { replaceForms } from '../forms/replace-forms.ts';
import { addressHasForm } from '../rewrite/decoded-address.ts';
import type { AnsweredScope } from './answered-scope.ts';
import { idWithout } from './rename-ids.ts';

/**
 * Gives the series of a decision another id and title in all their articles.
 *
 * @returns the ids that are gone
 */
export function rewriteSeries(
  files: readonly { readonly type: string; text: string }[],
  { shared, inShared: finder }: Pick<AnsweredScope, 'shared' | 'inShared'>,
  words: string,
): string[] {
  const gone: string[] = [];
  const taken = new Set(shared.map(({ id }) => id));
  for (const { type, id, label, isOwn } of shared) {
    if (type !== 'series' || !isOwn) continue;
    const to = addressHasForm(id, finder) ? idWithout(id, finder, words, taken) : id;
    taken.add(to);
    if (to !== id) gone.push(id);
    const title = replaceForms(label, finder, words);
    for (const file of files) {
      if (file.type !== 'article' || !file.text.includes('series:')) continue;
      file.text = editFrontMatter(file.text, (yaml) => {
        const { series } = Object(parseYaml(yaml).value) as { readonly series?: { readonly id?: unknown } };
        if (series?.id !== id) return yaml;
        const renamed = to === id ? yaml : replaceValue(yaml, ['series', 'id'], to);
        return title === label ? renamed : replaceValue(renamed, ['series', 'title'], title);
      });
    }
  }
  return gone;
}
