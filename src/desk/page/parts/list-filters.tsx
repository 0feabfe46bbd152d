import type { ComponentChildren } from 'preact';
import { type EntityKind, entityKinds } from '../../../schema/entity-kind.ts';
import { words } from '../base/words.ts';

interface SearchFieldProps {
  readonly label: string;
  readonly find: string;
  readonly onFind: (find: string) => void;
}

/** The field that finds items of a list by their words. */
export function SearchField({ label, find, onFind }: SearchFieldProps) {
  return (
    <label>
      <span class="hidden">{label}</span>
      <input
        type="search"
        placeholder={label}
        value={find}
        onInput={({ currentTarget }) => onFind(currentTarget.value)}
      />
    </label>
  );
}

interface ListFiltersProps extends SearchFieldProps {
  readonly kind: EntityKind | undefined;
  /** The label of the choice of a kind; of all of them if it is undefined. */
  readonly labelOf: (kind: EntityKind | undefined) => string;
  readonly onKind: (kind: EntityKind | undefined) => void;
  readonly children?: ComponentChildren;
}

/** Which names are listed: those with some words, or of a kind. */
export function ListFilters({ kind, labelOf, onKind, children, ...search }: ListFiltersProps) {
  return (
    <p class="desk-filters">
      <SearchField {...search} />
      <label>
        <span class="hidden">{words.parts.kind}</span>
        <select
          value={kind ?? ''}
          onChange={({ currentTarget }) => onKind(entityKinds.find((one) => one === currentTarget.value))}
        >
          <option value="">{labelOf(undefined)}</option>
          {entityKinds.map((one) => (
            <option key={one} value={one}>
              {labelOf(one)}
            </option>
          ))}
        </select>
      </label>
      {children}
    </p>
  );
}
