import { z } from 'zod';
import { type EdtfDate, parseDate } from './date.ts';
import { idFault } from './id-fault.ts';
import { idPattern, maxIdLength } from './id.ts';

// Every scalar of a file reaches these schemas as the text that its keeper wrote (see files/parse-yaml.ts): a
// title may be 1984, and a date is never a number. A flag is therefore the word true or false, and a number
// is a string of digits.

// `.meta` describes values for the JSON schemas that Astro generates for editors. Editors parse YAML by its
// default rules, by which 1984 is a number and true is a boolean.
const plainTypes = ['string', 'number', 'boolean'];

/** Text that is not empty after trimming. */
export const text = z.string().trim().min(1, 'has no value').meta({ type: plainTypes });

/** A kind of record that fields of others name. */
export type LinkedKind = 'article' | 'entity' | 'topic';

/**
 * Returns a schema for an id of one kind of record, branded as `T`.
 *
 * @param of the kind of the record that it names; absent if it names none that is there
 */
export function id<T extends string>(of?: LinkedKind): z.ZodType<T, string> {
  return text
    .superRefine((value, context) => {
      const fault = idFault(value);
      if (fault) context.addIssue({ code: 'custom', message: `"${value}" ${fault}` });
    })
    .meta({ pattern: idPattern.source, maxLength: maxIdLength, ...(of && { of }) }) as unknown as z.ZodType<
    T,
    string
  >;
}

export const date = dateWith('date');

function dateWith(advice: string): z.ZodType<EdtfDate, string> {
  return text.transform((value, context) => {
    try {
      return parseDate(value);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      context.addIssue({ code: 'custom', message: `"${value}" ${error.message}`, params: { advice } });
      return z.NEVER;
    }
  });
}

/** A day of the calendar, neither less nor more precise. */
export const day: z.ZodType<EdtfDate, string> = dateWith('day').superRefine((value, context) => {
  if (value.precision !== 'day' || value.edtf !== value.earliest)
    context.addIssue({
      code: 'custom',
      message: `"${value.edtf}" is not a single day`,
      params: { advice: 'day' },
    });
});

export const flag: z.ZodType<boolean, string> = text
  .transform((value, context) => {
    if (value === 'true') return true;
    if (value === 'false') return false;
    context.addIssue({
      code: 'custom',
      message: `"${value}" is neither true nor false`,
      params: { advice: 'flag' },
    });
    return z.NEVER;
  })
  .meta({ enum: [true, false, 'true', 'false'] });

/** A web address: http or https, absolute. */
export const url = text.superRefine((value, context) => {
  if (!/^https?:\/\/[^\s/]+/i.test(value) || !URL.canParse(value)) {
    context.addIssue({
      code: 'custom',
      message: `"${value}" is not a web address that starts with https:// or http://`,
    });
  }
});

/** Returns a schema for text that matches a pattern; `shape` completes the sentence "… is not …". */
export function pattern(expression: RegExp, shape: string): z.ZodType<string, string> {
  return text
    .superRefine((value, context) => {
      if (!expression.test(value))
        context.addIssue({ code: 'custom', message: `"${value}" is not ${shape}` });
    })
    .meta({ pattern: expression.source });
}

/** A path within the site. */
export const path = pattern(/^\/[^?#\s]*$/, 'a path that starts with / and has no query');

export function listOf<T extends z.ZodType>(item: T): z.ZodDefault<z.ZodArray<T>> {
  return z.array(item).default([]);
}

/** Returns a schema for a list that may also be written as a single value. */
export function oneOrMore<T extends z.ZodType>(item: T) {
  return z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(item))
    .meta({ type: [...plainTypes, 'array'] })
    .default([]);
}

/** Returns a schema for an object that may also be written as a list, or a single value of one, which then becomes its field `key`. */
export function listOr<T extends z.ZodType>(key: string, object: T) {
  return z
    .preprocess((value) => {
      if (Array.isArray(value)) return { [key]: value as unknown };
      return typeof value === 'string' ? { [key]: [value] } : value;
    }, object)
    .meta({ type: [...plainTypes, 'array', 'object'] });
}

/**
 * Returns a schema for an object that may also be written as plain text, which then becomes its field `key`.
 */
export function textOr<T extends z.ZodType>(key: string, object: T) {
  return z
    .preprocess((value) => (typeof value === 'string' ? { [key]: value } : value), object)
    .meta({ type: [...plainTypes, 'object'] });
}
