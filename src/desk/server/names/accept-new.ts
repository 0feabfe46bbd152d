import type { NameReview } from '../../../authority/naming/name-review.ts';
import { recordsNamed } from '../../../authority/naming/proposed-records.ts';
import type { Acceptance, RecordDraft } from '../../../authority/plans/decisions.ts';
import { takenEntityIds } from '../../../authority/plans/new-record.ts';
import { newRecordId } from '../../../files/new-id.ts';
import type { EntityKind } from '../../../schema/entity-kind.ts';

/** What was proposed for accepted words. */
interface ProposedShortForm {
  readonly kind: EntityKind;
  /** The full name that the words abbreviate. */
  readonly fullName?: string | undefined;
}

/**
 * Returns the acceptance of words with a new record although records may have its name: one of the same kind is used. One
 * of another kind is something else, unless the words abbreviate it as proposed before it was accepted.
 */
export function acceptNew(
  { opened, lexicon }: NameReview,
  acceptance: Acceptance & { readonly record: RecordDraft },
  proposed?: ProposedShortForm,
): Acceptance {
  const { kind, record } = acceptance;
  const known = recordsNamed(lexicon, record.name);
  const same = known.filter(({ data }) => data.kind === kind);
  if (known.length === 0 || same.length > 1) return acceptance;
  if (same[0]) return { ...acceptance, entity: same[0].id };
  const isProposed = proposed?.fullName === record.name && proposed.kind === kind;
  if (isProposed && known.length === 1)
    return { ...acceptance, kind: known[0]!.data.kind, entity: known[0]!.id };
  return { ...acceptance, entity: newRecordId(record.name, takenEntityIds(opened), kind) };
}
