import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { article, type Files } from './content.ts';
import { picture } from './picture.ts';
import { zip } from './zip.ts';

// All of it is fiction, and harmless: what is run writes a mark, and nothing else.

/** A word that only metadata, comments and private files have. */
export const secret = 'mira-solano-private';

/** The endings of files that a build or a browser would run or read, if they were taken for pictures. */
const loaded = [
  '.js',
  '.ts',
  '.mjs',
  '.cjs',
  '.jsx',
  '.json',
  '.css',
  '.md',
  '.astro',
  '.wasm',
  '.node',
  '.html',
];

const others: Files = {
  'evil.heic': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
  'evil.pdf': '%PDF-1.7\n',
  'text.png': 'A text of fiction.',
  'web.svg': '<!doctype html><html><script>pwned()</script></html>',
  'cut.png': picture(80, 60).subarray(0, 120),
  'quay.jpg': picture(3, 2),
  'frame.svg': '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><p>x</p></foreignObject></svg>',
  'far.svg': '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://evil.example/t.png"/></svg>',
  'entity.svg': '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg><text>&x;</text></svg>',
  'style.svg':
    '<svg xmlns="http://www.w3.org/2000/svg"><style>@import url(https://evil.example/)</style><text>x</text></svg>',
};

/**
 * Articles and pages that name what is not a picture as a picture: each file has an error, and removing these
 * files leaves an archive that can be built.
 *
 * @param mark the file that is written if anything of it is run: an absolute path
 */
export function trapFiles(mark: string): { readonly traps: Files; readonly media: Files } {
  const script = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(mark)}, 'x');\nexport default { src: 'x', width: 1, height: 1, format: 'png' };\n`;
  const scripts = loaded.map((ending): [string, string] => [
    `evil${ending}`,
    ending === '.astro' ? `---\n${script}---\n<p>x</p>\n` : ending === '.json' ? '{}' : script,
  ]);
  const media: Files = {
    ...Object.fromEntries(scripts),
    ...others,
    'script.png': script,
    'script.svg': script,
  };
  const named = [...Object.keys(media), 'linked.png', 'private.png'];
  const traps = named.flatMap((name, index): [string, string][] => {
    const path = `../media/${encodeURIComponent(name)}`;
    return [
      [`articles/body-${index}.md`, article('', `Before.\n\n![A trap](${path})`)],
      [`articles/head-${index}.md`, article(`image: { src: ${JSON.stringify(path)}, alt: A trap }\n`)],
      [`pages/page-${index}.md`, `---\ntitle: A trap\n---\n\n![A trap](${path})\n`],
    ];
  });
  return { traps: Object.fromEntries(traps), media };
}

/** Adds symbolic links to the media of a hostile archive: to a script, and to a picture outside of it. */
export function linkMedia(media: string, outside: string): void {
  mkdirSync(dirname(media), { recursive: true });
  symlinkSync(join(media, 'evil.js'), join(media, 'linked.png'));
  symlinkSync(outside, join(media, 'private.png'));
}

/** A drawing that would run scripts and tell of its machine, if it were published as it is. */
const drawing = (inside: string) => `<?xml version="1.0"?>
<?xml-stylesheet href="https://evil.example/x.css"?>
<!-- ${secret} -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" onload="pwned()" viewBox="0 0 90 60"
  inkscape:export-filename="/home/${secret}/x.png">
  <metadata>${secret}</metadata><title>${secret}</title>
  <script>pwned()</script><script xlink:href="https://evil.example/x.js"/>
  <a href="javascript:pwned()"><rect width="50" height="50" fill="teal" onclick="pwned()"/></a>
  <animate attributeName="href" to="javascript:pwned()"/>
  ${inside}
</svg>
`;

/** Pictures that are published, whatever is in them and whatever they are called, with an article of each. */
export async function oddPictures(): Promise<Files> {
  const photo = await sharp(picture(900, 600))
    .withExif({ IFD0: { Copyright: secret, ImageDescription: secret } })
    .jpeg()
    .toBuffer();
  const names: Files = {
    'a#b?raw é.jpg': photo,
    '100%25 sure.jpeg': photo,
    "it's <b>&amp;.jpg": photo,
    'scan.TIF': await sharp(picture(90, 60)).tiff().toBuffer(),
    'drawing.svg': drawing(''),
    'label.svg': drawing('<text x="9" y="9" onclick="pwned()">Shown words</text>'),
    'evil.js.png': picture(90, 60),
    '__proto__.png': picture(91, 60),
  };
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, content], index) => [
      [`articles/odd/${name}`, content],
      [
        `articles/odd/picture-${index}.md`,
        article(
          `image: { src: ${JSON.stringify(encodeURIComponent(name))}, alt: A quay }\n`,
          `Before.\n\n![A quay](${encodeURIComponent(name).replaceAll("'", '%27')})`,
          { title: `Picture ${index}` },
        ),
      ],
    ]),
  );
}

/** Files from outside that do harm to a careless import. */
export function hostilePile(mark: string): Files {
  const script = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, 'x')`;
  const story = (more: object) =>
    JSON.stringify({ title: 'A story', date: '1923-05-02', body: 'Words.', ...more });
  const page = (inside: string) =>
    `<!doctype html><html><head><title>A page</title><meta property="article:published_time" content="2019-03-05"></head><body><article><h1>A page of fiction</h1>${'<p>The ferry came to the quay of the bay, and the people of the town went to see it, as they always did.</p>'.repeat(6)}${inside}</article></body></html>`;
  return {
    // Each of these few bytes once took a program for ever.
    'blank-lines.txt': `---\n${'\n'.repeat(40)}Headline\n`,
    'yes.txt': `---\n${'\n'.repeat(41)}Headline\n`,
    'comments.txt': `${'/*a*/'.repeat(40)} x\n`,
    'comments.sql': `${'-- a\n/*a*/;'.repeat(40)} x\n`,
    'braces.md': `{%${'{%'.repeat(20_000)}\n`,
    'drop-caps.html': page('<P>D'.repeat(5000)),
    'proto.json': `{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "title": "Proto", "date": "1923-05-03", "body": "Words of fiction.", "author": "__proto__", "tags": ["__proto__", "constructor"]}`,
    'title.json': story({
      title: '</title><script>pwned()</script>',
      id: '../../etc/passwd',
      url: 'javascript:pwned()',
    }),
    'page.html': page(
      '<script>pwned()</script><iframe src="https://evil.example/"></iframe><img src="evil.js" alt="A trap"><img src="frame.svg" alt="B"><img src="cut.png" alt="C"><img src="../secret.png" alt="D"><img src="linked.png" alt="E"><img src="real.png" onerror="pwned()" alt="A quay"><img src="draw.svg" alt="F">',
    ),
    'yaml.md': '---\ntitle: &a [*a]\ndate: 1923\n---\nWords.\n',
    'laughs.md': `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}]`)
      .join('\n')}\ntitle: Laughs\ndate: 1923\n---\nWords.\n`,
    'code.md': '---js\n{ title: process.exit(7), date: "1923" }\n---\nWords.\n',
    'tag.md': '---\ntitle: !!js/function "function () { pwned() }"\ndate: 1923\n---\nWords.\n',
    'nul.txt': 'Title\n\n\0\0\0',
    'noise.doc': Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)),
    'slip.zip': zip([
      { name: '../../../slipped.md', content: '---\ntitle: Slipped\ndate: 1923\n---\nWords.\n' },
      { name: '/tmp/slipped.md', content: '---\ntitle: Slipped\ndate: 1923\n---\nWords.\n' },
      { name: 'link.md', content: '/etc/passwd', mode: 0o120777 },
      { name: 'bomb.txt', content: Buffer.alloc(2_000_000), statedSize: 10 },
      { name: 'fine.md', content: '---\ntitle: Fine\ndate: 1923-06-01\n---\nWords of fiction.\n' },
    ]),
    'evil.js': script,
    'frame.svg': others['frame.svg']!,
    'draw.svg': drawing(''),
    'cut.png': others['cut.png']!,
    'real.png': picture(90, 60),
  };
}
