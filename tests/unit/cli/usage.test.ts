import { expect, test } from 'vitest';
import { basePath } from '../../../src/cli/option-values.ts';
import { helpText, readArguments, UsageError } from '../../../src/cli/usage.ts';

test.each([
  [
    [],
    'Missing command. The commands are build, check, new, entities, topics, articles, addresses, links, names, import, captures, withhold, audit, publish, pictures, box, backup, serve, desk, dev, formats, upgrade, start, words, docs.',
  ],
  [['bild'], 'There is no command "bild".'],
  [['build', '--outt', 'x'], "Unknown option '--outt'. See npm run build -- --help."],
  [['check', '--out', 'x'], "Unknown option '--out'. See npm run check -- --help."],
  [['build', '--out'], "Option '--out <value>' argument missing. See npm run build -- --help."],
  [['build', '--out='], '--out has no value.'],
  [['build', 'content'], 'Unexpected argument "content" for build.'],
  [['import'], 'Missing files or folders. Usage: npm run import -- clippings/'],
  [['new'], 'A new article needs one title, in quotes: npm run new -- "Its title"'],
  [['new', '--archive', 'a', 'b'], 'A new archive has one folder: npm run new -- --archive DIR'],
  [['upgrade', 'a', 'b'], 'Usage: npm run upgrade -- FILE.tgz'],
  [['new', 'The', 'ferry'], 'A new article needs one title, in quotes: npm run new -- "Its title"'],
])('rejects %j with a one-line message', (args, message) => {
  expect(() => readArguments(args)).toThrow(new UsageError(message));
});

test('help is available for all commands and for each', () => {
  expect([['help'], ['--help'], ['build', '--help'], ['new', 'x', '--help']].map(readArguments)).toEqual(
    Array(4).fill('help'),
  );
  expect(helpText()).toMatchInlineSnapshot(`
    "npm run COMMAND -- OPTIONS     (npm start runs the command start)

    Commands
      build     Check the content and build the site.
                --content --out --base --site --as-of --strict --explain --messages
      check     Report all problems of the content.
                --content --as-of --json --messages
      new       Start an article: npm run new -- "Its title"; or an archive: npm run new -- --archive DIR
                --content --date --archive --title --site --language --formats
      entities  Maintain entities: npm run entities -- list (or show, merge, split, rename, …)
                --content --keep --articles --groups --as --dry-run --messages
      topics    Maintain topics: npm run topics -- list (or show, merge, rename, …)
                --content --keep --dry-run --messages
      articles  Find versions of one article, or answer a warning: npm run articles -- duplicates (or merge, distinct, quoted)
                --content --dry-run --messages
      addresses Compare the pages with the addresses that were published: npm run addresses (or record, to add them)
                --content --as-of
      links     Check the links to other sites, and write what became of them to links.yaml.
                --content --limit
      names     Find names in the articles: npm run names -- propose (or learn, status, accept, refuse, …)
                --content --kind --as --articles --json --dry-run --without-private --messages
      import    Import articles from files and folders: npm run import -- PATH… (- for standard input); or from a website: npm run import -- --from https://paper.example/
                --content --format --encoding --map --paper --issued --by-page --topics-from --also --not --old-site --from --from-web-archive --until --all --follow --hosts --contact --yes-i-may --fetch-pictures --assets --dry-run --update --drafts --quoted-keys --distinct --title --site --language --without-private --messages
      captures  List what was captured of websites, or delete it: npm run captures (or delete NAME)
                --content --dry-run
      withhold  Withhold a name: npm run withhold -- ENTITY-ID|"WORDS" --as "a driver" … (or answer NUMBER --no "WORDING", undo NUMBER, meaning NUMBER ARTICLE "WORDS", paint, list)
                --content --as --reason --ground --articles --sentence --also --review-on --pictures --paint --except --yes --no --omit --forget-address --delete-captures --dry-run --hand-over --take-over
      audit     Search the built site for withheld names, and for texts that are not published.
                --content --out --as-of --caches --delete-captures
      publish   Build the site, send it to a host, and record its addresses and its release.
                --content --out --base --site --as-of --to --dry-run --replace --back --messages
      pictures  Write the pictures of printed pages that another host has to a folder, for upload: npm run pictures
                --content --out --as-of --dry-run
      box       Write the archive to one ZIP file that opens from a disk: npm run box -- --out archive.zip
                --verify --restore --format --with-address-only --with-packages --content --out --replace --base --site --as-of
      backup    Write the whole archive, the private folder too, to one ZIP file: npm run backup -- --out FILE.zip
                --with-captures --content --out --passphrase --verify --restore
      serve     Serve the built site on this machine.
                --out --port
      desk      Open the desk, to decide names and edit articles and records in a browser on this machine.
                --content --out --port --no-site --open --as-of
      dev       Serve the site while you edit, showing changes immediately.
                --content --base --site --as-of --port
      formats   List the optional formats of import, or install some: npm run formats -- word pdf
      upgrade   Upgrade the program and the content: npm run upgrade -- backfile-0.3.0.tgz; without a file, only the content
                --content --dry-run --messages
      start     Build, then serve.
                --content --out --base --site --as-of --port
      words     For translators: what is missing from a language of the interface: npm run words -- de
      docs      Write content/FIELDS.md, the field reference.

    Options
      --content DIR   the content folder (default: content)
      --out DIR       the output folder (default: dist); for box and backup, the ZIP file to write
      --base /path/   the base path of the site (default: from its address)
      --site URL      the address of the site (default: url in site.yaml)
      --as-of DAY     the day for which to publish, like 2027-01-02 (default: today); articles due later are held back
      --strict        build nothing if a published address would have no page and no redirect
      --explain PAGE  say why a page was made again, such as /articles/letter/
      --port N        the port (default: PORT, or 4321; 4322 for the desk); the next free one is used
      --no-site       serve only the desk, without a preview of the site
      --open          open it in your browser
      --date DATE     the date of the new article (default: undated)
      --archive       make a new archive in the given folder; without one, start it here and move the example aside
      --title TEXT    the title of the new archive
      --language CODE the language of the new archive (default: en)
      --formats A,B   the optional formats of a new archive: word, pdf, web, mail (default: none)
      --keep ID       the record whose values are kept if merged records differ
      --kind KIND     the kind of an accepted name: person, organization, place, event, law, product, project, work
      --as ID         the record of an accepted name or of a split, or the id of a new one; the words that stand instead of a withheld name
      --reason TEXT   why a name is withheld; it stays in the private folder
      --ground G      the public ground for that: court, request, policy or other
      --yes WORDING   a wording in the articles that is the person whose name is withheld; give it again for each
      --no WORDING    a wording that is somebody or something else
      --omit WORDING  a wording that is withheld with the whole sentences that have it
      --forget-address let the address of the record be as one that never was, with no sentence for readers
      --delete-captures also delete what was fetched of websites (.backfile/private/web) and has a withheld name, or for audit also an article that was withdrawn
      --sentence TEXT what readers are told about it, if not the usual sentence
      --also WORDS,…  more forms of a withheld name, such as a nickname; for import, parts of the addresses of pages of a web archive that are articles, whatever they look like (a * stands for anything)
      --not PART,…    parts of the addresses of pages of a web archive that are left out (a * stands for anything)
      --review-on DAY the day on which to look at the decision again
      --pictures F,…  pictures of the articles that you have looked at and that stay; the others are left out
      --paint F       the pages of newspapers at which you have looked, and what of their pictures is painted over: a file as --dry-run proposes it
      --without-private go on although withheld names are not on this machine
      --caches        search what is kept between builds, too
      --except WORDS,… words of the articles in which the name means something else, such as "in May 2018"
      --hand-over F   write the withheld names to a file, for another keeper
      --take-over F   take over withheld names from such a file
      --articles ID,… the articles in which to accept, refuse or withhold a name (default: all that have it), or that mean somebody else
      --groups N,…    the groups of articles, as entities -- split lists them, that mean somebody else
      --limit N       check at most N links now (default: 500)
      --json          print JSON: of proposals a line per article, of problems a line for each
      --messages LANGUAGE the language of problems: en, de, es, fr, pt (default: that of BACKFILE_MESSAGES, or en)
      --dry-run       show what would change, without changing anything
      --format F      the format of the files: text, markdown, json, jsonl, csv, tsv, xlsx, html, mhtml, eml, mbox, rss, atom, jsonfeed, wxr, docx, odt, rtf, pdf, alto, mets, hocr, abbyy, ghost, substack, medium, ninjs, wprest, drupal, warc (default: detected); for box, zip (the default) or wacz, in which web archives replay the site
      --encoding NAME the character encoding of the files: windows-1252, big5, … (default: detected)
      --map A=B,…     what the fields of a source mean: headline=title,orgs=organization (default: by name)
      --paper NAME    the newspaper whose pages are imported (hOCR, ALTO, ABBYY XML, PDF, and METS that does not say)
      --issued DAY    the day of the issue whose pages are imported: 1855-09-22
      --by-page       make an article of each page that is not divided into articles (default: of each file)
      --topics-from N import only new topics of at least N articles (default: all)
      --old-site DIR  write the redirects from the old addresses of all articles to this folder, for Apache, nginx and as CSV
      --from URL      fetch the pages and pictures of a site, at most one a second, and import them; what was fetched is kept, so that it goes on where it was stopped
      --from-web-archive URL fetch what the Wayback Machine has of a site, one page in four seconds, and import it
      --until DATE    with --from-web-archive, nothing captured later: 2019, 2019-03 or 2019-03-05
      --all           with --from-web-archive, earlier captures of each page, too
      --follow PATTERN,… with --from, follow links to addresses with this in them to their end, however many have no text
      --hosts HOST,…  with --from, other hosts that may be asked, such as one with the pictures
      --contact ADDRESS how the host of a site reaches you (default: “contact” in site.yaml)
      --yes-i-may     you own the texts of the site, or may publish them
      --fetch-pictures fetch the pictures of the articles that are on the web, at most one a second from a host
      --assets DIR    the folder of the articles’ pictures (default: next to them)
      --to TARGET     where to publish: DIR, FILE.zip, workflow, git:REMOTE#BRANCH, rsync:USER@HOST:PATH or s3:BUCKET/PREFIX (default: as last time)
      --back DAY      bring back the texts of an earlier publication first, with what was decided since; with --dry-run, only say what that changes
      --replace       overwrite what is there and was not made from this archive; in a target of publish, also remove the other files
      --update        update what changed in the source and was not edited here
      --drafts        import unpublished articles as drafts
      --quoted-keys   say in each article that the keys and tokens in its text are quoted
      --distinct      import articles like others as articles of their own, and say so in each
      --verify FILE   check a box or a backup that was made before
      --passphrase    encrypt the backup with a passphrase, which is asked for (or read from the standard input)
      --restore FILE  write the archive in a box or a backup to a new folder, which is named after it
      --with-address-only put articles to which only their address leads into the box, too
      --with-captures put what was captured of old sites into the backup, too
      --with-packages put the packages of npm into the box, too, so that the site is built again without a network (some 200 MB)
      --help          show this help

    Exit codes: 0 success, 1 the content has errors or the command failed, 2 invalid usage."
  `);
});

test('options and their values are parsed in both forms', () => {
  expect(readArguments(['build', '--content', 'papers', '--base=/a/'])).toEqual({
    command: 'build',
    values: { content: 'papers', base: '/a/' },
    words: [],
  });
  expect(readArguments(['new', 'The ferry', '--date', '192X'])).toEqual({
    command: 'new',
    values: { date: '192X' },
    words: ['The ferry'],
  });
});

test('a base path is made of names of folders', () => {
  for (const base of ['/', '/archive', '/archive/', '/a/b-c/~d/e.f']) expect(basePath({ base })).toBe(base);
  // An expression that tries all ways to divide the last one would not return.
  for (const base of ['', 'archive', '//', '/a//b', '/a b', `/${'the-archive-of-lantern-bay'.repeat(20)} a`])
    expect(() => basePath({ base })).toThrow(`--base "${base}" is not a path like /archive/.`);
});
