/** The usual prefixes of namespaces in feeds and exports, for which files choose their own. */
const prefixes: readonly (readonly [address: RegExp, prefix: string])[] = [
  [/^http:\/\/www\.w3\.org\/2005\/Atom\/?$|^http:\/\/purl\.org\/atom\/(?!app)/, ''],
  [
    /^http:\/\/(purl\.org\/rss\/1\.0\/?|backend\.userland\.com\/rss2?|my\.netscape\.com\/rdf\/simple\/0\.9\/)$/,
    '',
  ],
  [/^http:\/\/www\.w3\.org\/1999\/xhtml$/, ''],
  [/^http:\/\/purl\.org\/dc\/(elements\/1\.1|terms)\/?$/, 'dc'],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/, 'content'],
  [/^https?:\/\/wordpress\.org\/export\/1\.\d\/excerpt\/?$/, 'excerpt'],
  [/^https?:\/\/wordpress\.org\/export\/1\.\d\/?$/, 'wp'],
  [/^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/, 'rdf'],
  [/^https?:\/\/search\.yahoo\.com\/mrss\/?$/, 'media'],
  [/^http:\/\/rssnamespace\.org\/feedburner\/ext\/1\.0$/, 'feedburner'],
  [/^http:\/\/(www\.w3\.org\/2007\/app|purl\.org\/atom\/app#?)$/, 'app'],
  [/^http:\/\/purl\.org\/syndication\/thread\/1\.0$/, 'thr'],
  [/^http:\/\/schemas\.google\.com\/blogger\/2018$/, 'blogger'],
  [/^http:\/\/prismstandard\.org\/namespaces\//, 'prism'],
];

const atom = prefixes[0]![0];

/** The namespaces in scope at an element: addresses by the file's own prefixes, the default one under ''. */
export type Namespaces = Readonly<Record<string, string>>;

/** Adds the namespaces declared by an element to those of its parent. */
export function withDeclared(parent: Namespaces, attributes: Readonly<Record<string, string>>): Namespaces {
  const declared = Object.entries(attributes).filter(([name]) => /^xmlns(:|$)/.test(name));
  if (declared.length === 0) return parent;
  return { ...parent, ...Object.fromEntries(declared.map(([name, value]) => [name.slice(6), value.trim()])) };
}

/**
 * Returns the name of an element or attribute with the usual prefix of its namespace. If the namespace is
 * undeclared or unknown, the prefix is kept. Atom elements in other feeds become `atom:link`.
 */
export function canonicalName(name: string, namespaces: Namespaces, inAtom: boolean): string {
  const [prefix, local] = name.includes(':')
    ? [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)]
    : ['', name];
  const address = namespaces[prefix];
  if (address === undefined) return name;
  if (atom.test(address)) return inAtom ? local : `atom:${local}`;
  const usual = prefixes.find(([pattern]) => pattern.test(address));
  if (!usual) return name;
  return usual[1] === '' ? local : `${usual[1]}:${local}`;
}
