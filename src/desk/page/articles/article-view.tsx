import type { ArticleDecision, ArticleDetail, ArticleProposal } from '../../api/articles.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { ActionButton } from '../parts/action-button.tsx';
import { KeyList } from '../parts/key-list.tsx';
import { content } from '../base/events.ts';
import { useKeys } from '../base/keys.ts';
import { navigate, screenHref } from '../base/navigate.ts';
import { SiteLink } from '../parts/site-link.tsx';
import { useAnswer } from '../base/use-answer.ts';
import { words } from '../base/words.ts';
import { AcceptedName } from './accepted-name.tsx';
import { ArticleFields } from './article-fields.tsx';
import { ArticleNotes } from './article-notes.tsx';
import { ArticleText } from './article-text.tsx';
import type { BlockRange } from './extend-words.ts';
import { ProposalDecision } from './proposal-decision.tsx';
import { useArticleDecisions } from './use-article-decisions.ts';
import { useArticleSelection } from './use-article-selection.ts';
import { ArticleList } from './article-list.tsx';
import { dayInLanguage } from '../base/local-texts.ts';

/** One article: its text with proposed and accepted names, the decision about one of them, and its topics. */
export function ArticleView({ id }: { readonly id: string }) {
  const { output, fault } = useAnswer('articles/show', { id }, content.value.version);
  const blocks = output?.blocks ?? [];
  const { index, accepted, range, mark, select, selectAccepted, goAccepted, extend } =
    useArticleSelection(blocks);
  const unmark = () => mark(undefined);
  const { waiting, refusal, decide, change } = useArticleDecisions(id, output?.proposals ?? [], unmark);
  const at = Math.min(index, waiting.length - 1);
  const current = waiting[at];
  const textOf = ({ block, start, end }: BlockRange) => blocks[block]?.text.slice(start, end) ?? '';
  const marked = range && textOf(range);
  const sure = waiting.filter(({ proposal }) => proposal.ticked);
  const acceptSure = () => decide(...sure.map(({ proposal }) => acceptance(proposal)));
  const goNext = () => {
    if (output?.next !== undefined) navigate(screenHref('articles', output.next));
  };
  useKeys({
    A: acceptSure,
    j: () => select(at + 1),
    k: () => select(at - 1),
    ArrowDown: () => select(at + 1),
    ArrowUp: () => select(at - 1),
    m: goAccepted(1),
    M: goAccepted(-1),
    ArrowRight: () => extend('more after', current?.number),
    ArrowLeft: () => extend('less after', current?.number),
    'Shift+ArrowLeft': () => extend('more before', current?.number),
    'Shift+ArrowRight': () => extend('less before', current?.number),
    d: () => decide({ type: 'reviewed', isReviewed: true }),
    g: goNext,
  });

  if (output === null) return <p>{words.articles.notThere}</p>;
  if (!output) return <FaultNote fault={fault} />;
  return (
    <>
      <ArticleFacts id={id} article={output} />
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
            onMark={mark}
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
                onClose={unmark}
              />
            ) : current || marked !== undefined ? (
              <ProposalDecision
                proposal={current?.proposal}
                marked={marked}
                onDecide={decide}
                onUnmark={unmark}
              />
            ) : (
              <p>{output.isReviewed ? words.articles.allDecided : words.articles.noneLeft}</p>
            )}
            <p class="desk-actions">
              {sure.length > 0 && (
                <ActionButton
                  keys="Shift+A"
                  label={words.articles.acceptTicked(sure.length)}
                  onClick={acceptSure}
                />
              )}
              <ActionButton
                keys={output.isReviewed ? undefined : 'd'}
                label={output.isReviewed ? words.articles.notDone : words.articles.done}
                onClick={() => decide({ type: 'reviewed', isReviewed: !output.isReviewed })}
              />
              {output.next !== undefined && (
                <ActionButton keys="g" label={words.articles.next} onClick={goNext} />
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

interface ArticleFactsProps {
  readonly id: string;
  readonly article: ArticleDetail;
}

function ArticleFacts({ id, article }: ArticleFactsProps) {
  const { date, isDraft, heldUntil, blocks, language, title } = article;
  return (
    <>
      <p class="small">
        <a href={screenHref('articles')}>{words.articles.title}</a> · {date}{' '}
        {isDraft && `· ${words.articles.draft} `}
        {heldUntil !== undefined && `· ${words.articles.heldUntil(dayInLanguage(heldUntil))} `}
        {!isDraft && heldUntil === undefined && <SiteLink path={`articles/${id}/`} />}
      </p>
      <p class="desk-actions article-edit">
        <a class="button" href={screenHref('write', id)}>
          {isDraft ? words.articles.editDraft : words.articles.editText}
        </a>
      </p>
      {blocks.length === 0 && <h1 lang={language}>{title}</h1>}
    </>
  );
}

function acceptance({ words: text, kind, record, fullName }: ArticleProposal): ArticleDecision {
  return record
    ? { type: 'known', words: text, id: record.id }
    : { type: 'accept', words: text, kind, name: fullName ?? text };
}

/** The Articles screen: the list, or the article in the address. */
export function ArticlesScreen({ rest }: { readonly rest: string }) {
  return rest === '' ? <ArticleList /> : <ArticleView key={rest} id={rest} />;
}
