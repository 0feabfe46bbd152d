import { useState } from 'preact/hooks';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import type { MentionDecision, MentionedRecord } from '../../api/articles.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { KindChoice, kindKeys } from '../parts/kind-choice.tsx';
import { RecordSearch } from '../parts/record-search.tsx';
import { recordHref } from '../base/navigate.ts';
import { useKeys } from '../base/keys.ts';
import { words } from '../base/words.ts';

interface AcceptedNameProps {
  readonly record: MentionedRecord;
  /** The words that name it here. */
  readonly name: string;
  /** Other words for the name, after extending it. */
  readonly reworded: string | undefined;
  /** Whether it is linked by hand in the text. */
  readonly isLink: boolean;
  readonly onChange: (change: MentionDecision) => void;
  readonly onClose: () => void;
}

/** A name that was accepted in an article, with the possible changes. */
export function AcceptedName({ record, name, reworded, isLink, onChange, onClose }: AcceptedNameProps) {
  const [chosenKind, setKind] = useState<EntityKind>();
  const [isSearching, setSearching] = useState(false);
  const entity = record.id;
  const kind = chosenKind ?? record.kind;
  const isOtherKind = kind !== record.kind;

  const confirm = () => {
    if (reworded !== undefined) onChange({ type: 'reword', words: name, entity, to: reworded });
    else if (isOtherKind) onChange({ type: 'kind', entity, kind });
  };
  const makeNew = () => onChange({ type: 'another', words: name, entity, to: { kind, name } });
  const refuse = () => onChange({ type: 'unlist', words: name, entity });
  const search = () => setSearching(true);
  useKeys(
    isLink
      ? { Escape: onClose }
      : {
          Enter: confirm,
          a: confirm,
          n: isOtherKind ? makeNew : undefined,
          s: search,
          r: refuse,
          Escape: onClose,
          ...kindKeys(setKind),
        },
  );
  return (
    <>
      <h2>{reworded ?? name}</h2>
      <p class="small">
        {words.articles.accepted(record.name, record.kind, record.articles)}{' '}
        <a href={recordHref('entity', entity)}>{words.articles.openRecord}</a>
      </p>
      {isLink ? (
        <p>{words.articles.linkedByHand}</p>
      ) : (
        <>
          {reworded === undefined && <KindChoice value={kind} onChange={setKind} />}
          <p class="desk-actions">
            {reworded !== undefined && (
              <ActionButton
                keys="Enter a"
                label={words.articles.reword(record.name)}
                isFirst
                onClick={confirm}
              />
            )}
            {reworded === undefined && isOtherKind && (
              <>
                <ActionButton
                  keys="Enter a"
                  label={words.articles.changeKind(record.name, record.articles, kind)}
                  isFirst
                  onClick={confirm}
                />
                <ActionButton keys="n" label={words.articles.newHere(name, kind)} onClick={makeNew} />
              </>
            )}
            <ActionButton keys="s" label={words.articles.anotherHere} onClick={search} />
            <ActionButton keys="r" label={words.names.refuse} onClick={refuse} />
            <ActionButton keys="Escape" label={words.shell.close} onClick={onClose} />
          </p>
          {isSearching && (
            <RecordSearch
              text={name}
              onChoose={(match) =>
                onChange({
                  type: 'another',
                  words: name,
                  entity,
                  to: match.pending === undefined ? match.id : { kind: match.kind, name: match.name },
                })
              }
              onClose={() => setSearching(false)}
            />
          )}
        </>
      )}
    </>
  );
}
