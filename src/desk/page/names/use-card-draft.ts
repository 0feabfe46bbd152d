import { useState } from 'preact/hooks';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import type { NameDetail } from '../../api/names.ts';
import { drafts } from '../base/drafts.ts';
import { newRecordKey } from './new-record-form.tsx';

/** The choices for a name before the decision. */
interface CardDraft {
  readonly key: string;
  readonly kind?: EntityKind;
  readonly open?: 'form' | 'search' | 'kind' | undefined;
  /** The articles to which the decision does not apply. */
  readonly unticked?: ReadonlySet<string>;
}

const noDraft: Omit<CardDraft, 'key'> = {};
const noneUnticked: ReadonlySet<string> = new Set();

/** Returns the choices for a name before the decision, and functions that change them. */
export function useCardDraft(name: NameDetail) {
  const [draft, setDraft] = useState<CardDraft>({ key: name.key });
  // Choices for another name are ignored immediately, because the next key may be pressed before an effect runs.
  const { kind = name.kind, unticked = noneUnticked, ...chosen } = draft.key === name.key ? draft : noDraft;
  // A form into which something was typed is open again.
  const open = 'open' in chosen ? chosen.open : drafts.value.has(newRecordKey(name.key)) ? 'form' : undefined;
  const change = (part: Partial<CardDraft>) =>
    setDraft((last) => ({ ...(last.key === name.key ? last : noDraft), ...part, key: name.key }));
  return { kind, unticked, open, change, setOpen: (opened: CardDraft['open']) => change({ open: opened }) };
}
