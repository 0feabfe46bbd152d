import type { NameDetail } from '../../api/names.ts';
import { screenHref } from '../base/navigate.ts';
import { words } from '../base/words.ts';

interface NameArticlesProps {
  readonly list: NameDetail['list'];
  /** The articles that are not checked. */
  readonly unticked: ReadonlySet<string>;
  readonly onChange: (unticked: ReadonlySet<string>) => void;
}

const maxShown = 300;

/** The articles in which a name is pending, with checkboxes; a decision applies to the checked ones. */
export function NameArticles({ list, unticked, onChange }: NameArticlesProps) {
  const ticked = list.length - unticked.size;
  const toggle = (id: string) => {
    const next = new Set(unticked);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <details class="name-articles" open={list.length <= 8 || unticked.size > 0}>
      <summary>{words.names.ticked(ticked, list.length)}</summary>
      <p>
        <button
          type="button"
          onClick={() => onChange(unticked.size > 0 ? new Set() : new Set(list.map(({ id }) => id)))}
        >
          {unticked.size > 0 ? words.names.tickAll : words.names.tickNone}
        </button>
      </p>
      <ul>
        {list.slice(0, maxShown).map(({ id, title, date }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={!unticked.has(id)} onChange={() => toggle(id)} /> {title}{' '}
              <span class="small">{date}</span>
            </label>{' '}
            <a class="small" href={screenHref('articles', id)}>
              {words.names.openArticle}
              <span class="hidden">: {title}</span>
            </a>
          </li>
        ))}
      </ul>
      {list.length > maxShown && <p class="small">{words.counts.moreArticles(list.length - maxShown)}</p>}
    </details>
  );
}
