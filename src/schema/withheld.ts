import { z } from 'zod';
import { listOf, path, pattern, text } from './field.ts';

/** The number of a decision to withhold something, as a text; it has no meaning. */
export const decisionNumber = pattern(/^[1-9]\d{0,5}$/, 'decision');

export const grounds = ['court', 'request', 'policy', 'other'] as const;
export type Ground = (typeof grounds)[number];
export const ground = z.enum(grounds);

export const withheldDecision = z.strictObject({
  number: decisionNumber.describe('Its number, to which the marks in articles refer. It has no meaning.'),
  month: pattern(/^\d{4}-(0[1-9]|1[0-2])$/, 'month').describe(
    'The month in which it was decided, like 2026-11.',
  ),
  ground: ground.describe(
    'Why: court (an order of a court), request (of someone concerned), policy (of this archive) or other.',
  ),
  words: text.describe('The words that stand instead, like: a driver.'),
  sentence: text
    .optional()
    .describe(
      'What readers are told, in one sentence, on the article and at the addresses; by default it states the month and the ground.',
    ),
  addresses: listOf(path).describe(
    'Former addresses that answer with that sentence, such as /entities/p-17/. An address that contains the name is not among them: nothing stands there.',
  ),
});

/** The schema of `content/withheld.yaml`: what stands instead of withheld names, and never the names. */
export const withheldSchema = z.strictObject({
  decisions: listOf(withheldDecision).describe('The decisions, each with its number.'),
});

export type WithheldDecision = z.output<typeof withheldDecision>;
export type WithheldData = z.output<typeof withheldSchema>;
