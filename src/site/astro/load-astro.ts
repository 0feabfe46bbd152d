/**
 * Loads Astro and the bundler that it brings along, whose allocator reads its settings then: it is to give back what a bundle
 * has needed, a quarter of the memory of a small build, and to take no more than it fills.
 *
 * @see https://microsoft.github.io/mimalloc/environment.html
 */
export function loadAstro() {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.MIMALLOC_PURGE_DELAY ??= '0';
  process.env.MIMALLOC_ARENA_EAGER_COMMIT ??= '0';
  return import('astro');
}
