import { useEffect, useRef } from 'preact/hooks';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import type { NameDecision } from '../../api/names.ts';
import { useDraft } from '../base/drafts.ts';
import { screenHref } from '../base/navigate.ts';
import { words } from '../base/words.ts';

interface NewRecordFormProps {
  /** The key of the pending name. */
  readonly nameKey: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly onSave: (decision: NameDecision) => void;
  readonly onClose: () => void;
}

interface TypedRecord {
  readonly name: string;
  readonly description: string;
  readonly aliases: string;
}

/** The key of the draft of a new record for a pending name. */
export function newRecordKey(nameKey: string): string {
  return `new record for ${nameKey}`;
}

/** The form for a new record: preferred name, description, other names. */
export function NewRecordForm({ nameKey, name, kind, onSave, onClose }: NewRecordFormProps) {
  const [draft, setDraft] = useDraft<TypedRecord>(newRecordKey(nameKey), {
    label: name,
    href: screenHref('names'),
  });
  const fields = draft ?? { name, description: '', aliases: '' };
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const set = (field: keyof typeof fields) => (event: { currentTarget: { value: string } }) =>
    setDraft({ ...fields, [field]: event.currentTarget.value });
  const save = (event: Event) => {
    event.preventDefault();
    if (fields.name.trim() === '') return;
    const aliases = fields.aliases
      .split(/[;\n]/)
      .map((alias) => alias.trim())
      .filter(Boolean);
    setDraft(undefined);
    onSave({
      type: 'new',
      kind,
      name: fields.name.trim(),
      ...(fields.description.trim() !== '' && { description: fields.description.trim() }),
      ...(aliases.length > 0 && { aliases }),
    });
  };
  const close = () => {
    setDraft(undefined);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return (
    <form class="desk-form desk-card" onSubmit={save} onKeyDown={onKeyDown}>
      <label>
        {words.names.preferredName}
        <input ref={first} type="text" required value={fields.name} onInput={set('name')} />
      </label>
      <label>
        {words.names.description}
        <input type="text" value={fields.description} onInput={set('description')} />
      </label>
      <label>
        {words.names.aliases}
        <input type="text" value={fields.aliases} onInput={set('aliases')} />
      </label>
      <p>
        <button type="submit" class="first">
          {words.names.saveRecord} <kbd>Enter</kbd>
        </button>{' '}
        <button type="button" onClick={close}>
          {words.shell.close} <kbd>Esc</kbd>
        </button>
      </p>
    </form>
  );
}
