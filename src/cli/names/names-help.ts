import type { Values } from '../usage.ts';

interface Subcommand {
  readonly takes: string;
  readonly text: string;
  /** The options that it accepts besides --content. */
  readonly options: readonly (keyof Values)[];
}

/** What `npm run names` can do. */
export const namesSubcommands: Readonly<Record<string, Subcommand>> = {
  propose: {
    takes: '[ID…]',
    text: 'show the names proposed for these articles, or for all that are not reviewed',
    options: ['json'],
  },
  learn: { takes: '', text: 'learn from your decisions, and measure how well it works', options: [] },
  status: {
    takes: '',
    text: 'show how many articles are reviewed, and what to decide first',
    options: [],
  },
  accept: {
    takes: '"NAME"… --kind KIND',
    text: 'list a name in the articles that contain it, with a new record or that of --as',
    options: ['kind', 'as', 'articles', 'dry-run'],
  },
  refuse: {
    takes: '"NAME"…',
    text: 'never propose these words again, anywhere or in --articles',
    options: ['articles', 'dry-run'],
  },
  reviewed: {
    takes: 'ID…',
    text: 'mark articles as reviewed: no more names are proposed there',
    options: ['dry-run'],
  },
  'accept-topic': {
    takes: 'TOPIC…',
    text: 'file the articles for which a topic is proposed, or those of --articles, under it',
    options: ['articles', 'dry-run'],
  },
};

/** Returns the usage of one subcommand, or of all in one line. */
export function namesUsage(name?: string): string {
  const usages = Object.entries(namesSubcommands).map(([one, { takes }]) => `${one} ${takes}`.trim());
  const shown =
    name === undefined ? usages.join(' | ') : `${name} ${namesSubcommands[name]?.takes ?? ''}`.trim();
  return `Usage: npm run names -- ${shown}`;
}

function optionValue(option: keyof Values): string {
  return option === 'as' ? ' ID' : option === 'articles' ? ' ID,…' : '';
}

/** Returns the help of `npm run names`. */
export function namesHelp(): string {
  const lines = Object.entries(namesSubcommands).map(([name, { takes, text, options }]) => {
    const more = options
      .filter((option) => !takes.includes(`--${option}`))
      .map((option) => ` [--${option}${optionValue(option)}]`);
    return `  ${name} ${takes}`.trimEnd() + `${more.join('')}\n      ${text}`;
  });
  return [
    'npm run names -- SUBCOMMAND     Finds names in the articles, and keeps what you decide about them.',
    '',
    ...lines,
    '',
    'Options',
    '  --content DIR       the content folder (default: content)',
    '  --kind KIND         the kind of an accepted name: person, organization, place, …',
    '  --as ID             the record of an accepted name, or the id of a new one',
    '  --articles ID,…     only in these articles (default: all that contain the name)',
    '  --dry-run           show what would change, without changing anything',
    '  --json              print proposals as JSON, one line per article',
    '',
    'Only accepted names are published. Exit codes: 0 success, 1 it can’t be done, 2 invalid usage.',
  ].join('\n');
}
