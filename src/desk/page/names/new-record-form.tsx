import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import type { NameDecision } from '../../api/names.ts';
import { words } from '../words.ts';

interface NewRecordFormProps {
  readonly name: string;
  readonly kind: EntityKind;
  readonly onSave: (decision: NameDecision) => void;
  readonly onClose: () => void;
}

/** The form for a new record: preferred name, description, other names. */
export function NewRecordForm({ name, kind, onSave, onClose }: NewRecordFormProps) {
  const [fields, setFields] = useState({ name, description: '', aliases: '' });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const set = (field: keyof typeof fields) => (event: { currentTarget: { value: string } }) =>
    setFields({ ...fields, [field]: event.currentTarget.value });
  const save = (event: Event) => {
    event.preventDefault();
    if (fields.name.trim() === '') return;
    const aliases = fields.aliases
      .split(/[;\n]/)
      .map((alias) => alias.trim())
      .filter(Boolean);
    onSave({
      type: 'new',
      kind,
      name: fields.name.trim(),
      ...(fields.description.trim() !== '' && { description: fields.description.trim() }),
      ...(aliases.length > 0 && { aliases }),
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <form class="desk-form" onSubmit={save} onKeyDown={onKeyDown}>
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
        <button type="button" onClick={onClose}>
          {words.shell.close} <kbd>Esc</kbd>
        </button>
      </p>
    </form>
  );
}
