import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outcomeOf, type ProgramOutcome } from './outcome.ts';

/** Debian’s Python has Debian’s packages; another may come first. */
const pythons = ['python3', '/usr/bin/python3'];

const readBibtex = `
import sys, json, bibtexparser
found = {}
for file in sys.argv[1:]:
    with open(file, encoding='utf-8') as text:
        entries = bibtexparser.load(text).entries
    found[file] = len([entry for entry in entries if entry.get('title')])
print(json.dumps(found))
`;

const readCsl = `
import sys, json, warnings
warnings.simplefilter('ignore')
from citeproc import CitationStylesStyle, CitationStylesBibliography, Citation, CitationItem, formatter
from citeproc.source.json import CiteProcJSON
style = CitationStylesStyle('harvard1', validate=False)
found = {}
for file in sys.argv[1:]:
    items = json.load(open(file, encoding='utf-8'))
    bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
    for item in items:
        bibliography.register(Citation([CitationItem(item['id'])]))
    texts = [str(text) for text in bibliography.bibliography()]
    found[file] = len([text for text, item in zip(texts, items) if text.strip() and '???' not in text])
print(json.dumps(found))
`;

/** Has bibtexparser read all files with BibTeX, as programs do that know its classic types only. */
export function checkBibtex(site: string): ProgramOutcome {
  const entriesIn = (text: string) => text.match(/^@\w+\{/gm)?.length ?? 0;
  return checkWithPython(site, 'citations.bib', readBibtex, entriesIn, 'bibtexparser');
}

/** Has citeproc-py write bibliographies from all files with CSL-JSON. */
export function checkCsl(site: string): ProgramOutcome {
  const entriesIn = (text: string) => (JSON.parse(text) as unknown[]).length;
  return checkWithPython(site, 'citations.json', readCsl, entriesIn, 'citeproc');
}

function checkWithPython(
  site: string,
  name: string,
  script: string,
  entriesIn: (text: string) => number,
  library: string,
): ProgramOutcome {
  const python = pythons.find(
    (program) => spawnSync(program, ['-W', 'ignore', '-c', `import ${library}`]).status === 0,
  );
  if (python === undefined) return { type: 'missing', install: `apt-get install python3-${library}` };
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(`/${name}`))
    .map((file) => join(site, file));
  if (files.length === 0) return { type: 'failed', lines: [`The site has no ${name}`] };
  const { status, stdout, stderr } = spawnSync(python, ['-c', script, ...files], { encoding: 'utf8' });
  if (status !== 0) return { type: 'failed', lines: [stderr.trim()] };
  const found = JSON.parse(stdout) as Readonly<Record<string, number>>;
  const counts = files.map((file) => ({
    file,
    there: entriesIn(readFileSync(file, 'utf8')),
    found: found[file] ?? 0,
  }));
  const faults = counts.filter((count) => count.found !== count.there);
  const entries = counts.reduce((sum, { there }) => sum + there, 0);
  return outcomeOf(
    faults.map((fault) => `${fault.file}: ${fault.found} of ${fault.there} entries`),
    `${files.length} files, ${entries} entries`,
  );
}
