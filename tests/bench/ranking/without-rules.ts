import { registerHooks } from 'node:module';
import { rankingRules } from './ranking-rules.ts';

/**
 * Switches rules of the ranking off in this process, before the engine is imported: a search that readers use needs
 * no switches.
 *
 * @param names the names of rules
 */
export function withoutRules(names: readonly string[]): void {
  const off = rankingRules.filter(({ name }) => names.includes(name));
  registerHooks({
    load: (url, context, next) => {
      const loaded = next(url, context);
      const changes = off
        .filter(({ module }) => url.endsWith(`/src/search/engine/${module}`))
        .flatMap((rule) => rule.changes);
      if (changes.length === 0 || loaded.source === undefined) return loaded;
      const source =
        typeof loaded.source === 'string'
          ? loaded.source
          : Buffer.from(loaded.source as Uint8Array).toString();
      return {
        ...loaded,
        source: changes.reduce((text, [written, other]) => {
          if (!text.includes(written)) throw new Error(`No rule “${written}” in ${url}`);
          return text.replace(written, other);
        }, source),
      };
    },
  });
}
