import type { DecisionInput } from '../../api/requests.ts';
import { askChange } from '../base/ask.ts';
import { content } from '../base/events.ts';
import { whileHere } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { CheckField } from '../parts/labeled-field.tsx';
import { PreviewPanel } from '../parts/preview-panel.tsx';
import { decisionNote } from './decision-note.ts';
import { requestWords } from './requests-words.ts';
import { useState } from 'preact/hooks';
import type { PageCard, WordingCard } from '../../api/requests.ts';
import { answeredDecision, openCards, useAnsweredCards } from './use-answered-cards.ts';
import { PagesToLookAt } from './pages-to-look-at.tsx';
import { decisionWithLooks, usePageLooks } from './use-page-looks.ts';
import { WordingCards } from './wording-cards.tsx';

interface DecisionPreviewProps {
  readonly number: string;
  readonly decision: DecisionInput;
  readonly onClose: () => void;
}

/** Shows what a decision would change and what it asks, and makes it once every question is answered. */
export function DecisionPreview({ number, decision: given, onClose }: DecisionPreviewProps) {
  const said = useAnsweredCards();
  const [cards, setCards] = useState<readonly WordingCard[]>([]);
  const [isDeleting, setIsDeleting] = useState(false);
  const [isInCaptures, setIsInCaptures] = useState(false);
  const [pages, setPages] = useState<readonly PageCard[]>([]);
  const looks = usePageLooks();
  const answered = decisionWithLooks(answeredDecision(given, { cards, ...said }), pages, looks);
  const decision: DecisionInput =
    isDeleting && (answered.type === 'withhold' || answered.type === 'withdraw')
      ? { ...answered, deletesCaptures: true }
      : answered;
  const preview = useAnswer('requests/preview', { number, decision }, content.value.version);
  const asked = preview.output?.questions ?? cards;
  if (asked !== cards) setCards(asked);
  const shownPages = preview.output?.pages ?? pages;
  if (shownPages !== pages) setPages(shownPages);
  const isFound = preview.output?.isInCaptures ?? isInCaptures;
  if (isFound !== isInCaptures) setIsInCaptures(isFound);
  const make = () => {
    const finish = whileHere(onClose);
    return askChange('requests/decide', { number, decision }).then(({ captures = '' }) => {
      decisionNote.value = { number, text: captures };
      finish();
    });
  };
  return (
    <PreviewPanel
      preview={preview}
      action={requestWords.make}
      isMadeAnyway
      isUndecided={openCards(asked, said.answers) > 0}
      onMake={make}
      onCancel={onClose}
    >
      <WordingCards cards={asked} {...said} />
      <PagesToLookAt pages={shownPages} {...looks} />
      {isFound && (
        <CheckField label={requestWords.deletesCaptures} isChecked={isDeleting} onChange={setIsDeleting} />
      )}
    </PreviewPanel>
  );
}
