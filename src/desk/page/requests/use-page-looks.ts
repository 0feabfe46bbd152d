import { useState } from 'preact/hooks';
import type { DecisionInput, PageCard } from '../../api/requests.ts';

export type FramedPart = PageCard['proposed'][number];

/** What a keeper says of a page. */
interface FramedPage {
  readonly parts: readonly FramedPart[];
  readonly isLooked: boolean;
}

/** The pages of a decision, with what the keeper says of them. */
export interface PageLooks {
  readonly lookOf: (page: PageCard) => FramedPage;
  readonly onLook: (page: PageCard, look: FramedPage) => void;
}

function keyOf({ issue, page, picture }: PageCard): string {
  return `${issue} ${page} ${picture}`;
}

/** Keeps what the keeper frames in the pages of a decision. */
export function usePageLooks(): PageLooks {
  const [looks, setLooks] = useState<Readonly<Record<string, FramedPage>>>({});
  return {
    lookOf: (page) => looks[keyOf(page)] ?? { parts: page.proposed, isLooked: false },
    onLook: (page, look) => setLooks((all) => ({ ...all, [keyOf(page)]: look })),
  };
}

/** Returns a decision with the pages at which the keeper has looked. */
export function decisionWithLooks(
  decision: DecisionInput,
  pages: readonly PageCard[],
  { lookOf }: PageLooks,
): DecisionInput {
  const looked = pages.filter((page) => lookOf(page).isLooked);
  if (decision.type !== 'withhold' || looked.length === 0) return decision;
  return {
    ...decision,
    looks: looked.map((page) => ({
      issue: page.issue,
      page: page.page,
      parts: lookOf(page).parts.map(([left, top, width, height]): [number, number, number, number] => [
        left,
        top,
        width,
        height,
      ]),
    })),
  };
}
