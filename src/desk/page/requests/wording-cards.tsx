import { useState } from 'preact/hooks';
import type { WordingAnswer } from '../../../schema/wording-answers.ts';
import type { WordingCard } from '../../api/requests.ts';
import { useKeys } from '../base/keys.ts';
import { screenHref } from '../base/navigate.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { CheckField } from '../parts/labeled-field.tsx';
import { requestWords } from './requests-words.ts';
import type { AnsweredCards } from './use-answered-cards.ts';

const shownSamples = 3;

/** The wordings that may be the person, a card each: it is, it is not, or its sentences are withheld. */
export function WordingCards({ cards, answers, excluded, onAnswer, onExclude }: AnsweredCards) {
  const [at, setAt] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const card = cards[Math.min(at, cards.length - 1)];
  const move = (to: number) => {
    setOpen(false);
    setAt(Math.max(0, Math.min(to, cards.length - 1)));
  };
  const say = (answer: WordingAnswer) => () => {
    if (!card) return;
    onAnswer(card.wording, answer);
    const next = cards.findIndex(({ wording }) => wording !== card.wording && answers[wording] === undefined);
    move(next < 0 ? at : next);
  };
  const hasSentences = card?.samples.some(({ passage }) => passage !== '') === true;
  const actions = {
    y: say('person'),
    n: say('other'),
    s: hasSentences ? say('sentence') : undefined,
    o: hasSentences ? () => setOpen(!isOpen) : undefined,
    ArrowLeft: () => move(at - 1),
    ArrowRight: () => move(at + 1),
  };
  useKeys(card ? actions : {});
  if (!card) return null;
  const answer = answers[card.wording];
  return (
    <section class="request-part" aria-labelledby="wording-cards">
      <h3 id="wording-cards">{requestWords.asked(cards.length)}</h3>
      <p class="work-note">{requestWords.askedNote}</p>
      <article class="wording-card" aria-label={requestWords.quoted(bare(card.wording))}>
        <h4>{requestWords.quoted(bare(card.wording))}</h4>
        <p class="small" role="status">
          {requestWords.reasons[card.reason]} · {requestWords.places(card.count)} ·{' '}
          {requestWords.cardOf(at + 1, cards.length)}
          {answer !== undefined && ` · ${requestWords.answered[answer]}`}
        </p>
        <Samples card={card} isOpen={isOpen} excluded={excluded} onExclude={onExclude} />
        <p class="desk-actions">
          <ActionButton keys="y" label={requestWords.answers.person} isFirst onClick={actions.y} />
          <ActionButton keys="n" label={requestWords.answers.other} onClick={actions.n} />
          {actions.s && <ActionButton keys="s" label={requestWords.answers.sentence} onClick={actions.s} />}
          {actions.o && <ActionButton keys="o" label={requestWords.openCard} onClick={actions.o} />}
          {at > 0 && (
            <ActionButton keys="ArrowLeft" label={requestWords.previousCard} onClick={actions.ArrowLeft} />
          )}
          {at < cards.length - 1 && (
            <ActionButton keys="ArrowRight" label={requestWords.nextCard} onClick={actions.ArrowRight} />
          )}
        </p>
      </article>
    </section>
  );
}

interface SamplesProps extends Pick<AnsweredCards, 'excluded' | 'onExclude'> {
  readonly card: WordingCard;
  /** Whether each place can be taken out, since some of them are somebody else. */
  readonly isOpen: boolean;
}

function Samples({ card, isOpen, excluded, onExclude }: SamplesProps) {
  const samples = isOpen ? card.samples : card.samples.slice(0, shownSamples);
  return (
    <ul class="record-rows">
      {samples.map(({ article, sentence, passage }, index) => (
        <li key={`${index} ${article}`}>
          {sentence}{' '}
          <a class="small" href={screenHref('articles', article)}>
            {article}
          </a>
          {isOpen && (
            <CheckField
              label={requestWords.notHere}
              isChecked={excluded.some((one) => one.article === article && one.passage === passage)}
              onChange={(isChecked) => onExclude({ article, passage }, isChecked)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Returns a wording without the quotation marks that it has itself. */
function bare(wording: string): string {
  return wording.replace(/^[“"]|[”"]$/g, '');
}
