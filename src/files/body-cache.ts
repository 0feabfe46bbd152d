import { hash } from 'node:crypto';
import { compareText } from '../text/compare-text.ts';
import type { Body } from '../archive/body.ts';
import type { EntityData } from '../schema/entity.ts';
import type { EntityId } from '../schema/id.ts';
import { surnamesOf } from '../archive/find-mentions.ts';
import { runSteps } from '../archive/steps.ts';
import { lettersInAllCases } from '../text/cases/case-table.ts';
import { caseTableOf } from '../text/cases/case-tables.ts';
import { tokenize } from '../text/tokens.ts';
import { codeDigest } from './code-digest.ts';
import { digestOf, readEntries, writeSteps } from './value-cache.ts';
import type { Rendered, RenderInput, RenderSettings } from '../markdown/render.ts';

/**
 * A cache of rendered bodies between runs, keyed by a digest of everything that affects them: the text, the
 * listed entities, the names that could match or block a match, the addresses, and the renderer's own source.
 */
export class BodyCache {
  readonly #file: string;
  readonly #settings: RenderSettings;
  readonly #old: ReadonlyMap<string, KeptBody>;
  readonly #used = new Map<string, KeptBody>();
  readonly #common: string;
  /** For each token of any name, a digest of all names that contain it. */
  readonly #namesWith: ReadonlyMap<string, string>;
  /** The same for the first letters of tokens, which all cases of a word share; made where a language has cases. */
  #namesLike: ReadonlyMap<string, string> | undefined;
  readonly #tokens = new Map<EntityData, readonly string[]>();

  /**
   * @param file an absolute path
   * @param earlier the cache of the same file in this run, for other settings
   */
  constructor(file: string, settings: RenderSettings, earlier?: BodyCache) {
    this.#file = file;
    this.#settings = settings;
    this.#old = earlier ? new Map([...earlier.#old, ...earlier.#used]) : readEntries(file, entryOf);
    this.#common = digestOf([
      codeDigest(['archive', 'markdown', 'text', 'files/file-problems.ts', 'files/render-safely.ts']),
      settings.entityHref,
      JSON.stringify(settings.words),
    ]);
    this.#namesWith = digestNames(settings);
  }

  /** Returns the body rendered from the same input; undefined if there is none. */
  get(key: string): Rendered | undefined {
    const kept = this.#old.get(key);
    if (kept) this.#use(key, kept);
    return kept?.rendered;
  }

  set(key: string, rendered: Rendered): void {
    this.#use(key, { rendered });
  }

  #use(key: string, kept: KeptBody): void {
    this.#used.set(key, kept);
    keptBodies.set(kept.rendered.body, kept);
  }

  /** Returns the digest of everything that affects a body. */
  keyOf({ markdown, naming, listed, language, withheld = [] }: RenderInput): string {
    const { record } = this.#settings.lexicon;
    const tokens = new Set(
      listed.flatMap(({ id, as }) => {
        const entity = record.get(id);
        return [...(entity ? this.#tokensOf(entity.data) : []), ...foldedTokens(as)];
      }),
    );
    // A manual link may name an entity that is not listed; whether it exists affects the problems.
    const manualLinks = [...markdown.matchAll(/\(entity:([a-z0-9-]+)/g)].map(
      ([, id]) => `${id} ${record.has(id as EntityId)}`,
    );
    const isInflected = language !== undefined && caseTableOf(language) !== undefined;
    return digestOf([
      this.#common,
      markdown,
      JSON.stringify([language, naming, listed.map(({ id, as }) => [id, as, record.get(id)?.data.kind])]),
      ...[...tokens].toSorted(compareText).map((token) => `${token} ${this.#namesWith.get(token) ?? ''}`),
      ...(isInflected ? this.#likeThose(tokens) : []),
      ...manualLinks,
      ...withheld,
    ]);
  }

  /** Returns digests of all names that may have a case in common with names made of these tokens. */
  #likeThose(tokens: ReadonlySet<string>): string[] {
    this.#namesLike ??= digestNames(this.#settings, lettersInCases);
    const starts = new Set([...tokens].map(lettersInCases));
    return [...starts].toSorted(compareText).map((start) => this.#namesLike!.get(start) ?? '');
  }

  /** Returns the tokens of all names by which an article may mention an entity that it lists. */
  #tokensOf(data: EntityData): readonly string[] {
    const { name, aliases } = data;
    const tokens = this.#tokens.get(data) ?? foldedTokens([name, ...aliases, ...surnamesOf(data)]);
    this.#tokens.set(data, tokens);
    return tokens;
  }

  /** Writes only what was used in this run; a cache that can't be written is ignored. */
  save(): void {
    if (this.#used.size === this.#old.size && [...this.#used.keys()].every((key) => this.#old.has(key)))
      return;
    runSteps(writeSteps(this.#file, this.#used, lineOf));
  }
}

function foldedTokens(names: readonly string[]): string[] {
  return names.flatMap((name) => tokenize(name).map(({ folded }) => folded));
}

/** Returns the letters of a token that stay the same in all its cases. */
function lettersInCases(token: string): string {
  return token.slice(0, lettersInAllCases);
}

function digestNames(
  { lexicon }: RenderSettings,
  keyOf: (token: string) => string = (token) => token,
): Map<string, string> {
  const names = new Map<string, string[]>();
  for (const { id, data } of lexicon.record.values()) {
    for (const name of [data.name, ...data.aliases]) {
      for (const { folded } of tokenize(name)) {
        const key = keyOf(folded);
        const list = names.get(key);
        if (list) list.push(`${name}\n${id}`);
        else names.set(key, [`${name}\n${id}`]);
      }
    }
  }
  return new Map([...names].map(([token, list]) => [token, digestOf(list.toSorted(compareText))]));
}

const keptBodies = new WeakMap<Body, KeptBody>();

/** Returns a digest of a body that is in a cache, without writing it as a text again; undefined for any other. */
export function digestOfBody(body: Body): string | undefined {
  const kept = keptBodies.get(body);
  if (!kept) return undefined;
  const { line, rendered } = kept;
  // What a line has after the key, which changes with each name that might have been found.
  const text = line ? line.subarray(line.indexOf(',') + 1) : `${JSON.stringify(rendered)}]`;
  return hash('sha256', text, 'base64url');
}

/** A body, with its line in the file if it was read from it. */
interface KeptBody {
  readonly rendered: Rendered;
  readonly line?: Buffer;
}

function entryOf(line: Buffer): readonly [string, KeptBody] {
  const [key, rendered] = JSON.parse(line.toString()) as [string, Rendered];
  return [key, { rendered, line }];
}

/** Returns the line of an entry: as it was read, or a new one. */
function lineOf([key, { rendered, line }]: readonly [string, KeptBody]): string | Buffer {
  return line ?? JSON.stringify([key, rendered]);
}
