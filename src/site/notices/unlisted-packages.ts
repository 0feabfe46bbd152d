import { thirdParties } from './third-party.ts';

/**
 * Returns the packages of some modules that have no notice.
 *
 * @param modules paths, or ids of what the bundler adds, which begin with a zero character
 */
export function unlistedPackages(modules: readonly string[]): string[] {
  const listed = new Set(thirdParties.flatMap((party) => (party.isInSite ? (party.package ?? []) : [])));
  const found = modules.flatMap((id) => packageOf(id) ?? []);
  return [...new Set(found)].filter((name) => name !== 'backfile' && !listed.has(name)).toSorted();
}

/** Returns the name of the package that contains a module; undefined in our repository for a module of ours. */
function packageOf(id: string): string | undefined {
  if (id.startsWith('\0rolldown/')) return 'rolldown';
  return /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/s.exec(id)?.[1]?.replace('\\', '/');
}
