import { codeDigest } from '../code-digest.ts';
import { type ParsedYaml, parseYaml } from '../parse-yaml.ts';
import { digestOf, ValueCache } from '../value-cache.ts';

/** A cache of parsed and validated YAML between runs, which takes most of the time of reading a content folder. */
export class YamlCache {
  readonly #parsed: ValueCache<ParsedYaml>;
  /** Changes with the source and the libraries of the parser and the schemas. */
  readonly #parser: string;

  /** @param file an absolute path; without it a text is only parsed once in this run */
  constructor(file: string | undefined) {
    this.#parsed = new ValueCache(file);
    this.#parser = codeDigest([
      'files/file-problems.ts',
      'files/parse-yaml.ts',
      'files/yaml/plain-yaml.ts',
      'files/read-record.ts',
      'schema',
    ]);
  }

  /** Does the same as {@link parseYaml}. */
  readonly parse = (text: string, firstLine = 1): ParsedYaml =>
    this.#parsed.of(digestOf([this.#parser, String(firstLine), text]), () => parseYaml(text, firstLine));

  /** Writes only what was used in this run; a cache that can’t be written is ignored. */
  save(): void {
    this.#parsed.save();
  }
}
