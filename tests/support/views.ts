import type { Archive } from '../../src/archive/archive.ts';
import { makeUrls, type Urls } from '../../src/shared/base/urls.ts';
import { article, entity, type Files, open } from './content.ts';

/** A fictional archive and its URLs, under a base path so that a forgotten one is noticed. */
export interface TestArchive {
  readonly archive: Archive;
  readonly urls: Urls;
}

export async function build(files: Files): Promise<TestArchive> {
  const { archive, problems } = await open(files);
  if (!archive) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { archive, urls: makeUrls('https://courier.example', '/archive/') };
}

/** Returns articles that list `acme` under the topic `trade`, one per date, repeating the dates as needed. */
export function manyArticles(count: number, dates: readonly string[]): Files {
  const files: Record<string, string> = {
    'entities/acme.yaml': entity('Acme'),
    'topics/trade.yaml': 'label: Trade\n',
  };
  for (let index = 0; index < count; index += 1) {
    const date = dates[index % dates.length]!;
    files[`articles/story-${String(index + 1).padStart(4, '0')}.md`] = article('', 'Acme grew, in fiction.', {
      title: `Story ${index + 1}`,
      date,
      entities: '[acme]',
      topics: '[trade]',
    });
  }
  return files;
}
