import { entityKinds } from '../../schema/entity-kind.ts';
import { addPart } from './edit.ts';
import { withRange } from './edit-range.ts';
import { type Field, oneValued } from '../../shared/base/query-field.ts';
import { writeValue } from './write.ts';

/** Parameters of addresses from before queries had fields. */
const formerParameters: Readonly<Record<string, Field>> = {
  ...Object.fromEntries(entityKinds.map((kind) => [kind, 'entity'])),
  entity: 'entity',
  kind: 'kind',
  topic: 'topic',
  section: 'section',
  language: 'language',
  year: 'year',
};

/** Adds the parameters of an address from before queries had fields to a query. */
export function addFormerParameters(text: string, params: URLSearchParams): string {
  let query = text;
  for (const part of formerParts(params)) query = addPart(query, part);
  const month = params.get('month');
  return month && /^\d{4}-\d\d$/.test(month) ? withRange(query, month, month) : query;
}

/**
 * Converts former parameters to parts of a query; multiple values of a one-valued field become alternatives.
 */
function formerParts(params: URLSearchParams): string[] {
  const parts = new Map<string, string>();
  for (const [key, value] of params) {
    const field = Object.hasOwn(formerParameters, key) ? formerParameters[key] : undefined;
    if (!field || value === '') continue;
    const name = oneValued.has(field) ? field : `${field}:${value}`;
    const before = parts.get(name);
    parts.set(
      name,
      before && oneValued.has(field) ? `${before},${writeValue(value)}` : `${field}:${writeValue(value)}`,
    );
  }
  return [...parts.values()];
}
