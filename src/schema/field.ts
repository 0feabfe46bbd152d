import { z } from 'zod';
import { type EdtfDate, parseDate } from './date.ts';
import { asId, idFaultOf } from './id-fault.ts';
import { idPattern, maxIdLength } from './id.ts';
import { DateFault } from './date-fault.ts';
import { explainedIssue, schemaProblem, type TextForm } from './schema-problems.ts';

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
      const which = idFaultOf(value);
      if (which)
        context.addIssue(
          explainedIssue(() =>
            schemaProblem('id-invalid', {
              which,
              id: value,
              near: which === 'letters' ? asId(value) : undefined,
            }),
          ),
        );
    })
    .meta({ pattern: idPattern.source, maxLength: maxIdLength, ...(of && { of }) }) as unknown as z.ZodType<
    T,
    string
  >;
}

export const date = dateWith('date-invalid');

function dateWith(problem: 'date-invalid' | 'day-invalid'): z.ZodType<EdtfDate, string> {
  return text.transform((value, context) => {
    try {
      return parseDate(value);
    } catch (error) {
      if (!(error instanceof DateFault)) throw error;
      const { which } = error;
      context.addIssue(explainedIssue(() => schemaProblem(problem, { which, text: value })));
      return z.NEVER;
    }
  });
}

/** A day of the calendar, neither less nor more precise. */
export const day: z.ZodType<EdtfDate, string> = dateWith('day-invalid').superRefine((value, context) => {
  if (value.precision !== 'day' || value.edtf !== value.earliest)
    context.addIssue(explainedIssue(() => schemaProblem('day-not-single', { text: value.edtf })));
});

export const flag: z.ZodType<boolean, string> = text
  .transform((value, context) => {
    if (value === 'true') return true;
    if (value === 'false') return false;
    context.addIssue(explainedIssue(() => schemaProblem('flag-invalid', { text: value })));
    return z.NEVER;
  })
  .meta({ enum: [true, false, 'true', 'false'] });

/** A web address: http or https, absolute. */
export const url = text.superRefine((value, context) => {
  if (!/^https?:\/\/[^\s/]+/i.test(value) || !URL.canParse(value)) {
    context.addIssue(explainedIssue(() => schemaProblem('web-address-invalid', { text: value })));
  }
});

/**
 * Returns a schema for text that matches a pattern; `which` says what it has to be.
 *
 * @param accepts what else decides
 */
export function pattern(
  expression: RegExp,
  which: TextForm,
  accepts: (value: string) => boolean = () => true,
): z.ZodType<string, string> {
  return text
    .superRefine((value, context) => {
      if (!expression.test(value) || !accepts(value))
        context.addIssue(explainedIssue(() => schemaProblem('text-of-other-form', { which, text: value })));
    })
    .meta({ pattern: expression.source });
}

/** A language tag, as BCP 47 and Intl have it: what divides texts into words and writes dates refuses others, like `de-de-de`. */
export const languageTag = pattern(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'language', isTagOfIntl);

function isTagOfIntl(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A path within the site. */
export const path = pattern(/^\/[^?#\s]*$/, 'path');

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
