import { useEffect, useState } from 'preact/hooks';
import type { ArticleDecision, ArticleProposal, MentionDecision } from '../../api/articles.ts';
import { FaultNote } from '../parts/fault-note.tsx';
import { KeyList } from '../parts/key-list.tsx';
import { AskFault } from '../base/ask.ts';
import { askChange } from '../base/ask-change.ts';
import { content, unsaved } from '../base/events.ts';
import { useKeys } from '../base/keys.ts';
import { navigate, screenHref } from '../base/navigate.ts';
import { SiteLink } from '../parts/site-link.tsx';
import { useAnswer } from '../base/use-answer.ts';
import { words } from '../base/words.ts';
import { AcceptedName } from './accepted-name.tsx';
import { ArticleFields } from './article-fields.tsx';
import { ArticleNotes } from './article-notes.tsx';
import { ArticleText } from './article-text.tsx';
import { type BlockRange, type ExtendStep, extendRange } from './extend-words.ts';
import { ProposalDecision } from './proposal-decision.tsx';
import { isSameRange, marksOf, type PlacedMark } from './placed-marks.ts';

/** One article: its text with proposed and accepted names, the decision about one of them, and its topics. */
export function ArticleView({ id }: { readonly id: string }) {
  const { output, fault } = useAnswer('articles/show', { id }, content.value.version);
  const [index, setIndex] = useState(0);
  /** The accepted name to change. */
  const [accepted, setAccepted] = useState<PlacedMark>();
  /** Words selected or extended by the keeper. */
  const [range, setRange] = useState<BlockRange>();
  /** Names decided here that may still be in an answer requested earlier. */
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [refusal, setRefusal] = useState<AskFault>();
  useEffect(() => setGone(new Set()), [content.value.version, unsaved.value]);

  const blocks = output?.blocks ?? [];
  const textOf = ({ block, start, end }: BlockRange) => blocks[block]?.text.slice(start, end) ?? '';
  const waiting = (output?.proposals ?? []).flatMap((proposal, number) =>
    gone.has(proposal.words) ? [] : [{ proposal, number }],
  );
  const current = waiting[Math.min(index, waiting.length - 1)];
  const marked = range && textOf(range);
  const acceptedMarks = marksOf(blocks).filter(({ record }) => record);

  const reset = () => {
    setRange(undefined);
    setAccepted(undefined);
  };
  const select = (next: number) => {
    setIndex(Math.min(Math.max(next, 0), Math.max(waiting.length - 1, 0)));
    reset();
  };
  const selectAccepted = (mark: PlacedMark | undefined) => {
    setRange(undefined);
    setAccepted(mark);
  };
  const goAccepted = (step: 1 | -1) => () => {
    const at = acceptedMarks.findIndex((mark) => isSameRange(mark, accepted));
    selectAccepted(acceptedMarks.at(at < 0 && step < 0 ? -1 : (at + step) % acceptedMarks.length));
  };
  const fail = (error: unknown) => {
    if (!(error instanceof AskFault)) throw error;
    setRefusal(error);
    setGone(new Set());
  };
  const decide = (...decisions: readonly ArticleDecision[]) => {
    if (decisions.length === 0) return;
    setGone(new Set([...gone, ...decisions.flatMap((one) => ('words' in one ? [one.words] : []))]));
    setRefusal(undefined);
    reset();
    askChange('articles/decide', { id, decisions }).catch(fail);
  };
  const change = (decision: MentionDecision) => {
    setRefusal(undefined);
    reset();
    askChange('articles/change-name', { id, change: decision }).catch(fail);
  };
  const sure = waiting.filter(({ proposal }) => proposal.ticked);
  const acceptSure = () => decide(...sure.map(({ proposal }) => acceptance(proposal)));
  const extend = (step: ExtendStep) => () => {
    const proposed = marksOf(blocks).find(({ proposal }) => proposal === current?.number);
    const from = range ?? accepted ?? (current && proposed);
    if (!from || (accepted?.isLink && !range)) return;
    const { block, start, end } = from;
    setRange(extendRange(blocks[block]!.text, { block, start, end }, step));
  };
  const goNext = () => {
    if (output?.next !== undefined) navigate(screenHref('articles', output.next));
  };
  useKeys({
    A: acceptSure,
    j: () => select(index + 1),
    k: () => select(index - 1),
    ArrowDown: () => select(index + 1),
    ArrowUp: () => select(index - 1),
    m: goAccepted(1),
    M: goAccepted(-1),
    ArrowRight: extend('more after'),
    ArrowLeft: extend('less after'),
    'Shift+ArrowLeft': extend('more before'),
    'Shift+ArrowRight': extend('less before'),
    d: () => decide({ type: 'reviewed', isReviewed: true }),
    g: goNext,
  });

  if (output === null) return <p>{words.articles.notThere}</p>;
  if (!output) return <FaultNote fault={fault} />;
  return (
    <>
      <p class="small">
        <a href={screenHref('articles')}>{words.articles.title}</a> · {output.date} · {output.file}{' '}
        {output.isDraft && `· ${words.articles.draft} `}
        {output.heldUntil !== undefined && `· ${words.articles.heldUntil(output.heldUntil)} `}
        {!output.isDraft && output.heldUntil === undefined && <SiteLink path={`articles/${id}/`} />}{' '}
        <a href={screenHref('write', id)}>{words.articles.editText}</a>
      </p>
      {blocks.length === 0 && <h1 lang={output.language}>{output.title}</h1>}
      <FaultNote fault={refusal ?? fault} />
      <div class="article-screen">
        <div>
          <ArticleText
            article={output}
            selected={accepted || range ? undefined : current?.number}
            accepted={accepted}
            range={range}
            onSelect={(number) => select(waiting.findIndex((one) => one.number === number))}
            onSelectAccepted={selectAccepted}
            onMark={(one) => {
              reset();
              setRange(one);
            }}
          />
          <ArticleFields id={id} />
        </div>
        <div class="article-side">
          <section class="article-decision" aria-label={words.articles.names}>
            {accepted?.record ? (
              <AcceptedName
                key={`${accepted.record.id} ${textOf(accepted)}`}
                record={accepted.record}
                name={textOf(accepted)}
                reworded={marked === textOf(accepted) ? undefined : marked}
                isLink={accepted.isLink === true}
                onChange={change}
                onClose={reset}
              />
            ) : current || marked !== undefined ? (
              <ProposalDecision
                proposal={current?.proposal}
                marked={marked}
                onDecide={decide}
                onUnmark={reset}
              />
            ) : (
              <p>{output.isReviewed ? words.articles.allDecided : words.articles.noneLeft}</p>
            )}
            <p class="desk-actions">
              {sure.length > 0 && (
                <button type="button" onClick={acceptSure} aria-keyshortcuts="Shift+A">
                  {words.articles.acceptTicked(sure.length)} <kbd>A</kbd>
                </button>
              )}
              <button
                type="button"
                onClick={() => decide({ type: 'reviewed', isReviewed: !output.isReviewed })}
                aria-keyshortcuts={output.isReviewed ? undefined : 'd'}
              >
                {output.isReviewed ? words.articles.notDone : words.articles.done}
                {!output.isReviewed && <kbd>d</kbd>}
              </button>
              {output.next !== undefined && (
                <button type="button" onClick={goNext} aria-keyshortcuts="g">
                  {words.articles.next} <kbd>g</kbd>
                </button>
              )}
            </p>
          </section>
          <ArticleNotes article={output} onFile={(topic) => decide({ type: 'topic', topic })} />
          <KeyList keys={words.articles.keys} />
        </div>
      </div>
    </>
  );
}

function acceptance({ words: text, kind, record, fullName }: ArticleProposal): ArticleDecision {
  return record
    ? { type: 'known', words: text, id: record.id }
    : { type: 'accept', words: text, kind, name: fullName ?? text };
}
