import type { PageCard } from '../../api/requests.ts';
import { CheckField } from '../parts/labeled-field.tsx';
import { PageFrames } from './page-frames.tsx';
import { pageWords } from './page-words.ts';
import type { PageLooks } from './use-page-looks.ts';

interface PagesToLookAtProps extends PageLooks {
  readonly pages: readonly PageCard[];
}

/** The printed pages of a decision, at each of which the keeper looks before its picture is published. */
export function PagesToLookAt({ pages, lookOf, onLook }: PagesToLookAtProps) {
  if (pages.length === 0) return null;
  return (
    <section class="request-part" aria-labelledby="pages-to-look-at">
      <h3 id="pages-to-look-at">{pageWords.title(pages.length)}</h3>
      <p class="work-note">{pageWords.note}</p>
      {pages.map((page) => {
        const { parts, isLooked } = lookOf(page);
        return (
          <details class="page-card" key={`${page.issue} ${page.page}`}>
            <summary>
              {pageWords.pageOf(page.label, page.issue)} · {pageWords.parts(parts.length)} ·{' '}
              {isLooked ? pageWords.isLooked : pageWords.isOpen}
            </summary>
            <PageFrames
              page={page}
              parts={parts}
              // What is framed anew is to be looked at anew.
              onChange={(next) => onLook(page, { parts: next, isLooked: false })}
            />
            <CheckField
              label={pageWords.lookedAt}
              isChecked={isLooked}
              onChange={(isChecked) => onLook(page, { parts, isLooked: isChecked })}
            />
          </details>
        );
      })}
    </section>
  );
}
