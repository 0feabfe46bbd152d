import type { NameSentence } from '../../api/names.ts';
import { screenHref } from '../base/navigate.ts';
import { words } from '../base/words.ts';

/** Sentences with the name, from several articles. */
export function NameSentences({ sentences }: { readonly sentences: readonly NameSentence[] }) {
  return (
    <ul class="name-sentences" aria-label={words.names.sentences}>
      {sentences.map(({ article, title, date, before, words: marked, after }) => (
        <li key={article}>
          <p dir="auto">
            {before}
            <mark>{marked}</mark>
            {after}
          </p>
          <p class="small">
            <a href={screenHref('articles', article)}>{title}</a> · {date}
          </p>
        </li>
      ))}
    </ul>
  );
}
