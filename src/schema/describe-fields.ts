import { z } from 'zod';
import type { LinkedKind } from './field.ts';
import { idPattern } from './id.ts';

/** The shape of a value in a file. */
export interface ValueShape {
  readonly type: 'text' | 'id' | 'choice' | 'flag' | 'list' | 'group';
  /** The kind of the record that an id names. */
  readonly of?: LinkedKind;
  /** The possible values of a choice. */
  readonly choices?: readonly string[];
  /** The shape of a list’s items. */
  readonly item?: ValueShape;
  /** The fields of a group; in a list, a plain text is short for a group with only the first field. */
  readonly fields?: readonly FieldShape[];
}

/** One field of a file, for a form or a table. */
export interface FieldShape extends ValueShape {
  readonly key: string;
  readonly isRequired: boolean;
  /** Its description for the keeper. */
  readonly text?: string;
  /** What its description is called where it is translated: `article.source.url`. */
  readonly textKey?: string;
}

/**
 * Describes the fields of a schema in their order, including nested groups.
 *
 * @param name what the schema is called in the keys of its descriptions: `article`; without it, they have none
 */
export function describeFields(schema: z.ZodObject, name?: string): FieldShape[] {
  return Object.entries(schema.shape).map(([key, given]) => {
    const field = given as z.ZodType;
    const { description } = field;
    const textKey = name && `${name}.${key}`;
    return {
      key,
      isRequired: !field.safeParse(undefined).success,
      ...(description !== undefined && { text: description, ...(textKey && { textKey }) }),
      ...shapeOf(field, textKey),
    };
  });
}

function shapeOf(schema: z.ZodType, name: string | undefined): ValueShape {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return shapeOf(schema.def.innerType as z.ZodType, name);
  if (schema instanceof z.ZodEnum) return { type: 'choice', choices: schema.options.map(String) };
  if (schema instanceof z.ZodObject) return { type: 'group', fields: describeFields(schema, name) };
  if (schema instanceof z.ZodArray) return { type: 'list', item: shapeOf(schema.element as z.ZodType, name) };
  if (schema instanceof z.ZodTuple) return { type: 'list', item: { type: 'text' } };
  const { pattern, enum: values, of } = schema.meta() ?? {};
  if (pattern === idPattern.source) return { type: 'id', ...(of !== undefined && { of: of as LinkedKind }) };
  if (Array.isArray(values) && values.includes(true)) return { type: 'flag' };
  if (schema instanceof z.ZodPipe) {
    const { in: from, out } = schema.def as unknown as { in: z.ZodType; out: z.ZodType };
    return shapeOf(out instanceof z.ZodTransform ? from : out, name);
  }
  return { type: 'text' };
}
