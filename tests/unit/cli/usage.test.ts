import { expect, test } from 'vitest';
import { helpText, readArguments, UsageError } from '../../../src/cli/usage.ts';

test.each([
  [
    [],
    'Say which command: build, check, new, entities, topics, articles, names, import, serve, desk, dev, start, docs.',
  ],
  [['bild'], 'There is no command "bild".'],
  [['build', '--outt', 'x'], "Unknown option '--outt'. npm run build -- --help says what there is."],
  [['check', '--out', 'x'], "Unknown option '--out'. npm run check -- --help says what there is."],
  [
    ['build', '--out'],
    "Option '--out <value>' argument missing. npm run build -- --help says what there is.",
  ],
  [['build', '--out='], '--out has no value.'],
  [['build', 'content'], '"content" is no option of build.'],
  [['import'], 'Name the files or folders to import: npm run import -- clippings/'],
  [['new'], 'Give the new article one title, in quotes: npm run new -- "Its title"'],
  [['new', 'The', 'ferry'], 'Give the new article one title, in quotes: npm run new -- "Its title"'],
])('%j is a misuse, said in one line', (args, message) => {
  expect(() => readArguments(args)).toThrow(new UsageError(message));
});

test('help is there for all commands and for each', () => {
  expect([['help'], ['--help'], ['build', '--help'], ['new', 'x', '--help']].map(readArguments)).toEqual(
    Array(4).fill('help'),
  );
  expect(helpText()).toMatchInlineSnapshot(`
    "npm run COMMAND -- OPTIONS     (npm start is the command start)

    Commands
      build     Check the content and build the site.
                --content --out --base --site
      check     Say all that is wrong with the content.
                --content
      new       Begin an article: npm run new -- "Its title"; or an archive: npm run new -- --archive
                --content --date --archive --title --site --language
      entities  Keep names right: npm run entities -- list (or show, merge, rename, …)
                --content --keep --dry-run
      topics    Keep topics right: npm run topics -- list (or show, merge, rename, …)
                --content --keep --dry-run
      articles  Find versions of one article: npm run articles -- duplicates (or merge, distinct)
                --content --dry-run
      names     Name who is in the articles: npm run names -- propose (or learn, status, accept, refuse, …)
                --content --kind --as --articles --json --dry-run
      import    Take in articles from files and folders: npm run import -- PATH… (- is standard input)
                --content --format --encoding --map --topics-from --assets --dry-run --update --drafts --title --site --language
      serve     Serve the built site on this machine.
                --out --port
      desk      Open the desk: decide names, edit articles and records in a browser, on this machine.
                --content --out --port --no-site
      dev       Serve the site while you edit; what you save is shown at once.
                --content --base --site --port
      start     Build, then serve.
                --content --out --base --site --port
      docs      Write content/FIELDS.md, the field reference.

    Options, with what is taken where they are left out
      --content DIR   the content folder (content)
      --out DIR       where the site goes (dist)
      --base /path/   the folder that the site stands in (that of the address)
      --site URL      the address of the site (url in site.yaml)
      --port N        the port to serve at (PORT, or 4321; 4322 for the desk); the next free one is taken
      --no-site       serve the desk alone, without the site as it is edited beside it
      --date DATE     the date of the new article (undated)
      --archive       begin an archive of your own: the example goes aside
      --title TEXT    what the new archive is called
      --language CODE the language of the new archive (en)
      --keep ID       whose values stay where two records that become one differ
      --kind KIND     what an accepted name is: person, organization, place, event, law, product, project, work
      --as ID         the record that an accepted name belongs to, or the id for a new one
      --articles ID,… the articles in which a name is accepted or refused (all that have it)
      --json          write proposals as JSON, one line for each article
      --dry-run       say what would change, and change nothing
      --format F      what the files are, where it is told wrongly: text, markdown, json, jsonl, csv, tsv, html, rss, atom, jsonfeed, wxr, docx, odt, rtf, pdf, alto, mets, hocr, ghost, substack, medium, ninjs, wprest, drupal (guessed)
      --encoding NAME how the letters of the files are coded, where it is told wrongly: windows-1252, big5, … (guessed)
      --map A=B,…     what the fields of a source mean: headline=title,orgs=organization (by their names)
      --topics-from N take in only the new topics that at least so many of the articles have (all)
      --assets DIR    where the pictures of the articles lie (beside them)
      --update        take over what has changed in the source and was not edited here
      --drafts        import what is not published as well, as drafts
      --help          say this

    Exit codes: 0 all is well, 1 the content has errors or the command failed, 2 it was called wrongly."
  `);
});

test('options and their values are read, in both forms', () => {
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
