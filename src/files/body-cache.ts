import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../schema/date.ts';
import type { EntityId } from '../schema/id.ts';
import { surnames } from '../archive/surname.ts';
import { tokenize } from '../archive/tokens.ts';
import { render, type Rendered, type RenderInput, type RenderSettings } from '../markdown/render.ts';

/**
 * Renders bodies, and keeps them between runs by a digest of all that goes into them: the text, what is listed,
 * the names that could be found or could block those, the addresses, and the renderer's own source.
 */
export class BodyCache {
  readonly #file: string | undefined;
  readonly #settings: RenderSettings;
  readonly #old: Map<string, Rendered>;
  readonly #used = new Map<string, Rendered>();
  readonly #common: string;
  /** For each token of any name, a digest of all names that have it. */
  readonly #namesWith: ReadonlyMap<string, string>;

  /** @param file an absolute path; undefined to keep nothing */
  constructor(file: string | undefined, settings: RenderSettings) {
    this.#file = file;
    this.#settings = settings;
    this.#old = file ? load(file) : new Map<string, Rendered>();
    this.#common = digest([
      rendererSource(),
      settings.hrefOf('*' as EntityId),
      settings.words.paragraph(1),
      settings.words.section('*'),
    ]);
    this.#namesWith = digestNames(settings);
  }

  render(input: RenderInput): Rendered {
    if (!this.#file) return render(input, this.#settings);
    const key = this.#keyOf(input);
    const rendered = this.#old.get(key) ?? render(input, this.#settings);
    this.#used.set(key, rendered);
    return rendered;
  }

  /** Writes what was used in this run, and only that; a cache that can't be written is done without. */
  save(): void {
    if (!this.#file) return;
    if (this.#used.size === this.#old.size && [...this.#used.keys()].every((key) => this.#old.has(key)))
      return;
    const lines = [...this.#used].map((entry) => JSON.stringify(entry));
    const temporary = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(temporary, lines.join('\n'));
      renameSync(temporary, this.#file);
    } catch {
      // The next run renders again.
    }
  }

  #keyOf({ markdown, naming, listed }: RenderInput): string {
    const names = listed.flatMap(({ id, as }) => {
      const data = this.#settings.lexicon.record.get(id)?.data;
      return data ? [data.name, ...data.aliases, ...as, ...surnames(data.name)] : as;
    });
    const tokens = new Set(names.flatMap((name) => tokenize(name).map(({ folded }) => folded)));
    return digest([
      this.#common,
      markdown,
      ...naming,
      JSON.stringify(listed.map(({ id, as }) => [id, as, this.#settings.lexicon.record.get(id)?.data.kind])),
      ...[...tokens].toSorted(compareText).map((token) => `${token} ${this.#namesWith.get(token) ?? ''}`),
      // A link by hand may name an entity that is not listed: whether it is known decides what is said of it.
      ...[...markdown.matchAll(/\(entity:([a-z0-9-]+)/g)].map(
        ([, id]) => `${id} ${this.#settings.lexicon.record.has(id as EntityId)}`,
      ),
    ]);
  }
}

function digestNames({ lexicon }: RenderSettings): Map<string, string> {
  const names = new Map<string, string[]>();
  for (const { id, data } of lexicon.record.values()) {
    for (const name of [data.name, ...data.aliases]) {
      for (const { folded } of tokenize(name)) {
        const list = names.get(folded);
        if (list) list.push(`${name}\n${id}`);
        else names.set(folded, [`${name}\n${id}`]);
      }
    }
  }
  return new Map([...names].map(([token, list]) => [token, digest(list.toSorted(compareText))]));
}

/** What renders is a part of what is rendered: when its source or its libraries change, nothing old is used. */
function rendererSource(): string {
  const source = (folder: string) => {
    const dir = fileURLToPath(new URL(`../${folder}/`, import.meta.url));
    return readdirSync(dir)
      .toSorted(compareText)
      .map((name) => readFileSync(join(dir, name), 'utf8'));
  };
  const lockfile = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
  return digest([
    ...source('markdown'),
    ...source('archive'),
    existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : '',
  ]);
}

function load(file: string): Map<string, Rendered> {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    return new Map(lines.map((line) => JSON.parse(line) as [string, Rendered]));
  } catch {
    // None yet, or one that was cut off: everything is rendered again.
    return new Map<string, Rendered>();
  }
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} ${part}\n`);
  return hash.digest('base64url');
}
