import { buildLexicon, type Lexicon } from '../archive/lexicon.ts';
import type { Problem } from '../archive/problem.ts';
import type { ArticleRecord, Content, EntityRecord, TextRecord } from '../archive/record.ts';
import type { Rendered, RenderInput, RenderSettings } from '../markdown/render.ts';
import { BodyCache } from './body-cache.ts';
import type { NamedFile } from './pictures/open-pictures.ts';
import { lineInRecord } from './read-record.ts';
import { renderBodies } from './render-bodies.ts';

/** A rendered text, and what follows from it and its file. */
export interface RenderedText {
  readonly rendered: Rendered;
  /** With their lines. */
  readonly problems: readonly Problem[];
  readonly images: readonly NamedFile[];
  /** The files that it links to. */
  readonly files: readonly NamedFile[];
}

type AnyText = TextRecord<string, object>;

/** The names with which the texts were last rendered, and all else that affects them. */
interface Circumstances {
  readonly entities: readonly EntityRecord[];
  readonly settings: string;
  readonly lexicon: Lexicon;
}

/**
 * The texts of a content folder as they were last rendered: as long as nothing that affects them all has changed, only the
 * texts of records that were read again are rendered.
 */
export class RenderedTexts {
  readonly #cacheFile: string | undefined;
  #last: Circumstances | undefined;
  #cache: BodyCache | undefined;
  #texts = new WeakMap<AnyText, RenderedText>();

  /** @param cacheFile where rendered texts are cached between runs: an absolute path */
  constructor(cacheFile: string | undefined) {
    this.#cacheFile = cacheFile;
  }

  /**
   * Renders the texts of articles, including drafts and withdrawn ones, which are checked too; then pages.
   *
   * @returns one for each record, in order
   */
  async render(
    { articles, pages, entities, site }: Content,
    settings: Omit<RenderSettings, 'lexicon'>,
  ): Promise<RenderedText[]> {
    const texts = [
      ...articles.map((record) => ({ record, input: () => inputOf(record, site.language) })),
      ...pages.map((record) => ({
        record,
        input: () => ({ markdown: record.body, naming: [], listed: [] }),
      })),
    ];
    const isChanged = this.#follow(entities, settings);
    const toRender = isChanged ? texts : texts.filter(({ record }) => !this.#texts.has(record));
    const { lexicon } = this.#last!;
    const rendered = await renderBodies(
      toRender.map(({ input }) => input()),
      { ...settings, lexicon },
      this.#cache,
    );
    if (isChanged) this.#cache?.save();
    toRender.forEach(({ record }, index) => this.#keep(record, rendered[index]!));
    return texts.map(({ record }) => this.#texts.get(record)!);
  }

  /** Notes what affects all texts. @returns whether it has changed since the last time */
  #follow(entities: readonly EntityRecord[], settings: Omit<RenderSettings, 'lexicon'>): boolean {
    const text = JSON.stringify(settings);
    if (this.#last?.entities === entities && this.#last.settings === text) return false;
    const lexicon = buildLexicon(entities);
    this.#last = { entities, settings: text, lexicon };
    if (this.#cacheFile !== undefined)
      this.#cache = new BodyCache(this.#cacheFile, { ...settings, lexicon }, this.#cache);
    return true;
  }

  #keep(record: AnyText, rendered: Rendered): void {
    if (this.#texts.get(record)?.rendered !== rendered)
      this.#texts.set(record, renderedText(record, rendered));
  }
}

/** Returns a rendered text with what follows from it and its file. */
export function renderedText(record: AnyText, rendered: Rendered): RenderedText {
  const { images, files } = rendered.body;
  return {
    rendered,
    problems: bodyProblems(record, rendered),
    images: namedIn(record, images),
    files: namedIn(record, files),
  };
}

/**
 * Returns what decides how the text of an article is rendered.
 *
 * @param language of the archive, for articles that have none of their own
 */
export function inputOf({ data, body }: ArticleRecord, language: string): RenderInput {
  return {
    markdown: body,
    naming: [data.title, data.standfirst ?? ''],
    listed: data.entities,
    language: data.language ?? language,
    withheld: data.withheld,
  };
}

function bodyProblems(record: AnyText, { faults }: Rendered): Problem[] {
  // Nobody reads the text of an article that is withdrawn.
  const isRead = !('withdrawn' in record.data && record.data.withdrawn !== undefined);
  const told = isRead ? faults : faults.filter(({ severity }) => severity === 'error');
  return told.map(({ line, ...fault }) => ({
    ...fault,
    file: record.file,
    ...(line !== undefined && { line: record.bodyLine + line - 1 }),
    ...(line === undefined && fault.path && { line: lineInRecord(record, fault.path) }),
  }));
}

/** Returns images or files of a text with the lines in which it names them. */
function namedIn({ file, body, bodyLine }: AnyText, sources: readonly string[]): NamedFile[] {
  if (sources.length === 0) return [];
  const lines = body.split('\n');
  return sources.map((source) => {
    const forms = [source, plainForm(source)];
    const index = lines.findIndex((line) => forms.some((form) => line.includes(form)));
    return { file, source, where: { line: bodyLine + Math.max(index, 0) } };
  });
}

/** Returns an address as it may be written in Markdown, which escapes spaces and the like. */
export function plainForm(source: string): string {
  try {
    return decodeURI(source);
  } catch {
    return source;
  }
}
