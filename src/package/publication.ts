/** The fields of a `package.json` that say where its source is. */
interface RepositoryFields {
  readonly repository: { readonly type: 'git'; readonly url: string; readonly directory?: string };
  readonly homepage: string;
  readonly bugs: { readonly url: string };
}

/** A `package.json`, of which the order of fields is kept. */
type PackageFields = Readonly<Record<string, unknown>>;

/**
 * Returns where the source of a package is, from the address of its repository. No address is known before somebody states it.
 *
 * @param address as a browser shows it: `https://code.example/paper/backfile`
 * @param directory the folder of the package in the repository, unless it is its root
 * @throws an Error, whose message is a sentence, if it is not such an address
 */
export function repositoryFields(address: string, directory?: string): RepositoryFields {
  const url = URL.parse(address);
  const isPlain =
    url?.protocol === 'https:' &&
    url.username + url.password + url.search + url.hash === '' &&
    /^(?:\/[\w.~-]+){2,}\/?$/.test(url.pathname);
  if (!isPlain)
    throw new Error(
      `“${address}” is not the address of a repository. Write one like https://code.example/paper/backfile.`,
    );
  const place = `${url.origin}${url.pathname.replace(/\/$/, '').replace(/\.git$/, '')}`;
  return {
    repository: { type: 'git', url: `git+${place}.git`, ...(directory !== undefined && { directory }) },
    homepage: `${place}#readme`,
    bugs: { url: `${place}/issues` },
  };
}

/**
 * Returns the `package.json` of a package that may be published: it says where its source is, and is private no more.
 *
 * @throws an Error like {@link repositoryFields}
 */
export function publishableManifest(
  manifest: PackageFields,
  address: string,
  directory?: string,
): PackageFields {
  const { private: _, ...fields } = manifest;
  return { ...fields, ...repositoryFields(address, directory) };
}

/** Returns why a package must not be packed for publication, as a sentence; undefined if it may, or is private. */
export function publicationFault(manifest: PackageFields): string | undefined {
  if (manifest['private'] === true) return undefined;
  const missing = ['repository', 'homepage', 'bugs'].filter((field) => manifest[field] === undefined);
  return missing.length === 0
    ? undefined
    : `package.json is not private, and does not say where its source is: ${missing.join(', ')}. Run: npm run release -- ADDRESS, with the address of the repository.`;
}
