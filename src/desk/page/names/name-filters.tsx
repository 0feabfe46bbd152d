import { type EntityKind, entityKinds } from '../../../schema/entity-kind.ts';
import { words } from '../base/words.ts';

interface NameFiltersProps {
  readonly find: string;
  readonly kind: EntityKind | undefined;
  readonly onFind: (find: string) => void;
  readonly onKind: (kind: EntityKind | undefined) => void;
}

/** Which pending names are listed: those with some words, or of a kind. */
export function NameFilters({ find, kind, onFind, onKind }: NameFiltersProps) {
  return (
    <p class="desk-filters">
      <label>
        <span class="hidden">{words.names.find}</span>
        <input
          type="search"
          placeholder={words.names.find}
          value={find}
          onInput={({ currentTarget }) => onFind(currentTarget.value)}
        />
      </label>
      <label>
        <span class="hidden">{words.parts.kind}</span>
        <select
          value={kind ?? ''}
          onChange={({ currentTarget }) => onKind(entityKinds.find((one) => one === currentTarget.value))}
        >
          <option value="">{words.names.allKinds}</option>
          {entityKinds.map((one) => (
            <option key={one} value={one}>
              {words.kind(one)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
