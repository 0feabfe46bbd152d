import { useEffect, useState } from 'preact/hooks';
import type { ArticleDecision, ArticleProposal, MentionDecision } from '../../api/articles.ts';
import { askChange } from '../base/ask.ts';
import { content, unsaved } from '../base/events.ts';
import { useAttempt } from '../base/use-attempt.ts';

/** Returns the names that wait in an article, functions that decide about them, and why this was refused. */
export function useArticleDecisions(id: string, proposals: readonly ArticleProposal[], onDecide: () => void) {
  /** Names decided here that may still be in an answer requested earlier. */
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [refusal, attempt] = useAttempt();
  useEffect(() => setGone(new Set()), [content.value.version, unsaved.value]);
  const make = (request: () => Promise<unknown>) => {
    onDecide();
    void attempt(() =>
      request().catch((error: unknown) => {
        setGone(new Set());
        throw error;
      }),
    );
  };
  const decide = (...decisions: readonly ArticleDecision[]) => {
    if (decisions.length === 0) return;
    setGone(new Set([...gone, ...decisions.flatMap((one) => ('words' in one ? [one.words] : []))]));
    make(() => askChange('articles/decide', { id, decisions }));
  };
  const change = (decision: MentionDecision) =>
    make(() => askChange('articles/change-name', { id, change: decision }));
  const waiting = proposals.flatMap((proposal, number) =>
    gone.has(proposal.words) ? [] : [{ proposal, number }],
  );
  return { waiting, refusal, decide, change };
}
