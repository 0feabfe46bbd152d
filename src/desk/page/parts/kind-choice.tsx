import { type EntityKind, entityKinds } from '../../../schema/entity-kind.ts';
import { words } from '../base/words.ts';

interface KindChoiceProps {
  readonly value: EntityKind;
  readonly onChange: (kind: EntityKind) => void;
}

/** The choice of a kind of record, by pointer or number key. */
export function KindChoice({ value, onChange }: KindChoiceProps) {
  return (
    <div class="kind-choice" role="group" aria-label={words.parts.kind}>
      {entityKinds.map((kind, index) => (
        <button
          key={kind}
          type="button"
          class={`kind-${kind}`}
          aria-pressed={kind === value}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => onChange(kind)}
        >
          <kbd>{index + 1}</kbd> {words.kind(kind)}
        </button>
      ))}
    </div>
  );
}

/** Returns the keys that choose a kind: 1 to 8. */
export function kindKeys(choose: (kind: EntityKind) => void): Record<string, () => void> {
  return Object.fromEntries(entityKinds.map((kind, index) => [String(index + 1), () => choose(kind)]));
}
