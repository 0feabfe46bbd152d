import { useEffect, useState } from 'preact/hooks';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import type { ArticleDecision, ArticleProposal } from '../../api/articles.ts';
import { FaultNote } from '../parts/fault-note.tsx';
import { KeyList } from '../parts/key-list.tsx';
import { KindChoice, kindKeys } from '../parts/kind-choice.tsx';
import { RecordSearch } from '../parts/record-search.tsx';
import { AskFault } from '../shell/ask.ts';
import { askChange } from '../shell/ask-change.ts';
import { content, fault as savingFault } from '../shell/events.ts';
import { useKeys } from '../shell/keys.ts';
import { navigate, screenHref } from '../shell/navigate.ts';
import { SiteLink } from '../shell/site-link.tsx';
import { useAnswer } from '../shell/use-answer.ts';
import { counted, words } from '../words.ts';
import { ArticleFields } from './article-fields.tsx';
import { ArticleText } from './article-text.tsx';
import { type BlockRange, type ExtendStep, extendRange } from './extend-words.ts';

/** One article: its text with the names proposed in it, each to accept, refuse or change, and its topics. */
export function ArticleView({ id }: { readonly id: string }) {
  const { output, fault } = useAnswer('articles/show', { id }, content.value.version);
  const [index, setIndex] = useState(0);
  const [range, setRange] = useState<BlockRange>();
  const [kind, setKind] = useState<EntityKind>();
  const [isSearching, setSearching] = useState(false);
  /** Decided here, and perhaps still in what was asked for before. */
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [refusal, setRefusal] = useState<AskFault>();
  useEffect(() => setGone(new Set()), [content.value.version, savingFault.value]);

  const waiting = (output?.proposals ?? []).flatMap((proposal, number) =>
    gone.has(proposal.words) ? [] : [{ proposal, number }],
  );
  const current = waiting[Math.min(index, waiting.length - 1)];
  const text =
    range === undefined ? undefined : output?.blocks[range.block]?.text.slice(range.start, range.end);
  const chosenWords = text ?? current?.proposal.words;
  // Words that were marked or extended are no longer those that a record was proposed for.
  const record = text === undefined && kind === undefined ? current?.proposal.record : undefined;
  const chosenKind = kind ?? current?.proposal.kind ?? 'person';
  const name = text ?? current?.proposal.fullName ?? chosenWords ?? '';

  const reset = () => {
    setRange(undefined);
    setKind(undefined);
    setSearching(false);
  };
  const select = (next: number) => {
    setIndex(Math.min(Math.max(next, 0), Math.max(waiting.length - 1, 0)));
    reset();
  };
  const decide = (decisions: readonly ArticleDecision[]) => {
    if (decisions.length === 0) return;
    setGone(new Set([...gone, ...decisions.flatMap((one) => ('words' in one ? [one.words] : []))]));
    setRefusal(undefined);
    reset();
    askChange('articles/decide', { id, decisions }).catch((error: unknown) => {
      if (!(error instanceof AskFault)) throw error;
      setRefusal(error);
      setGone(new Set());
    });
  };
  const accept = () => {
    if (chosenWords === undefined) return;
    decide([
      record
        ? { type: 'known', words: chosenWords, id: record.id }
        : { type: 'accept', words: chosenWords, kind: chosenKind, name },
    ]);
  };
  const refuse = () => {
    if (current && text === undefined) decide([{ type: 'refuse', words: current.proposal.words }]);
    else reset();
  };
  const acceptTicked = () =>
    decide(waiting.filter(({ proposal }) => proposal.ticked).map(({ proposal }) => acceptance(proposal)));
  const extend = (step: ExtendStep) => () => {
    const mark = current && placeOf(output?.blocks ?? [], current.number);
    const from = range ?? mark;
    const block = from && output?.blocks[from.block];
    if (from && block) setRange(extendRange(block.text, from, step));
  };
  const goNext = () => {
    if (output?.next !== undefined) navigate(screenHref('articles', output.next));
  };
  useKeys({
    Enter: accept,
    a: accept,
    A: acceptTicked,
    r: refuse,
    s: () => setSearching(true),
    j: () => select(index + 1),
    k: () => select(index - 1),
    ArrowDown: () => select(index + 1),
    ArrowUp: () => select(index - 1),
    ArrowRight: extend('more after'),
    ArrowLeft: extend('less after'),
    'Shift+ArrowLeft': extend('more before'),
    'Shift+ArrowRight': extend('less before'),
    d: () => decide([{ type: 'reviewed', isReviewed: true }]),
    g: goNext,
    Escape: reset,
    ...kindKeys(setKind),
  });

  if (output === null) return <p>{words.articles.notThere}</p>;
  if (!output) return <FaultNote fault={fault} />;
  const ticked = waiting.filter(({ proposal }) => proposal.ticked).length;
  return (
    <>
      <p class="small">
        <a href={screenHref('articles')}>{words.articles.title}</a> · {output.date} · {output.file}{' '}
        {output.isDraft && `· ${words.articles.draft} `}
        {!output.isDraft && <SiteLink path={`articles/${id}/`} />}
      </p>
      {output.blocks.length === 0 && <h1 lang={output.language}>{output.title}</h1>}
      <FaultNote fault={refusal ?? fault} />
      <div class="article-screen">
        <div>
          <ArticleText
            article={output}
            selected={text === undefined ? current?.number : undefined}
            range={range}
            onSelect={(number) => select(waiting.findIndex((one) => one.number === number))}
            onMark={(marked) => {
              reset();
              setRange(marked);
            }}
          />
          <ArticleFields id={id} />
        </div>
        <div class="article-side">
          <section class="article-decision" aria-label={words.articles.names}>
            {chosenWords === undefined ? (
              <p>{output.isReviewed ? words.articles.allDecided : words.articles.noneLeft}</p>
            ) : (
              <>
                <h2>{chosenWords}</h2>
                <p class="small">{text === undefined ? current?.proposal.why : words.articles.marked}</p>
                <KindChoice value={chosenKind} onChange={setKind} />
                <p class="desk-actions">
                  <button type="button" class="first" onClick={accept} aria-keyshortcuts="Enter a">
                    {record ? words.names.acceptAs(record.name) : words.names.acceptNew(name)}{' '}
                    <kbd>Enter</kbd>
                  </button>
                  <button type="button" onClick={() => setSearching(true)} aria-keyshortcuts="s">
                    {words.names.sameAs} <kbd>s</kbd>
                  </button>
                  <button type="button" onClick={refuse} aria-keyshortcuts="r">
                    {text === undefined ? words.names.refuse : words.articles.unmark} <kbd>r</kbd>
                  </button>
                </p>
                {isSearching && (
                  <RecordSearch
                    text={chosenWords}
                    onChoose={(chosen) => decide([{ type: 'known', words: chosenWords, id: chosen.id }])}
                    onClose={() => setSearching(false)}
                  />
                )}
              </>
            )}
            <p class="desk-actions">
              {ticked > 0 && (
                <button type="button" onClick={acceptTicked} aria-keyshortcuts="Shift+A">
                  {words.articles.acceptTicked(ticked)} <kbd>A</kbd>
                </button>
              )}
              <button
                type="button"
                onClick={() => decide([{ type: 'reviewed', isReviewed: !output.isReviewed }])}
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
          <section>
            <h2 class="label">{words.articles.topics}</h2>
            <p class="small">
              {output.topics.map(({ label }) => label).join(' · ') || words.articles.noTopics}
            </p>
            <ul class="topic-proposals">
              {output.topicProposals.map(({ id: topic, label, why }) => (
                <li key={topic}>
                  <button type="button" onClick={() => decide([{ type: 'topic', topic }])}>
                    {words.articles.fileUnder(label)}
                  </button>{' '}
                  <span class="small">{why}</span>
                </li>
              ))}
            </ul>
          </section>
          {output.problems.length > 0 && (
            <section>
              <h2 class="label">{counted(output.problems.length, 'problem')}</h2>
              <ul class="small">
                {output.problems.map(({ message, advice }) => (
                  <li key={message}>
                    {message} {advice}
                  </li>
                ))}
              </ul>
            </section>
          )}
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

/** Where a proposal stands first. */
function placeOf(
  blocks: readonly { readonly marks: readonly { start: number; end: number; proposal?: number }[] }[],
  proposal: number,
): BlockRange | undefined {
  for (const [block, { marks }] of blocks.entries()) {
    const mark = marks.find((one) => one.proposal === proposal);
    if (mark) return { block, start: mark.start, end: mark.end };
  }
  return undefined;
}
