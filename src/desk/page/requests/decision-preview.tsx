import type { DecisionInput } from '../../api/requests.ts';
import { askChange } from '../base/ask.ts';
import { content } from '../base/events.ts';
import { whileHere } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { PreviewPanel } from '../parts/preview-panel.tsx';
import { requestWords } from './requests-words.ts';
import { useState } from 'preact/hooks';
import type { WordingCard } from '../../api/requests.ts';
import { answeredDecision, openCards, useAnsweredCards } from './use-answered-cards.ts';
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
  const decision = answeredDecision(given, { cards, ...said });
  const preview = useAnswer('requests/preview', { number, decision }, content.value.version);
  const asked = preview.output?.questions ?? cards;
  if (asked !== cards) setCards(asked);
  const make = () => {
    const finish = whileHere(onClose);
    return askChange('requests/decide', { number, decision }).then(() => finish());
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
    </PreviewPanel>
  );
}
