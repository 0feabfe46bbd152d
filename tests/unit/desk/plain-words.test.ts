import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { openForm, showRecord } from '../../../src/desk/server/records/show-record.ts';
import { showSettings } from '../../../src/desk/server/records/save-site.ts';
import { article, entity } from '../../support/content.ts';
import { helpOf, labelOf } from '../../../src/desk/page/parts/field-label.ts';
import { quietDesk } from '../../support/desk-in-process.ts';

// Nobody who sits at the desk has to know a command, an option, or the name of a standard.
const forProgrammers = /(?:^|[\s“"(])--[a-z]|\bnpm run\b|\bBCP ?47\b|\bSHA-256\b|\btaggers?\b|\bRFC \d/;

const src = fileURLToPath(new URL('../../../src/', import.meta.url));

/** Files that the desk loads, and whose words never reach its page. */
const elsewhere: Readonly<Record<string, string>> = {
  'archive/problem-report.ts': 'what commands print',
  'copies/backup-manifest.ts': 'a text in the backup itself',
  'files/git-history.ts': 'arguments of Git',
  'ingest/fields/publication.ts': 'where a field is specified, for those who read the table',
  'publish/run/record-publication.ts': 'the head of a file',
  'publish/targets/target.ts': 'what the command says when no place is given',
  'schema/article.ts': 'the field reference; forms have help of their own, see below',
  'schema/field-map.ts': 'the field reference',
  'schema/releases.ts': 'the field reference; no form has it',
  'schema/site.ts': 'the field reference; forms have help of their own, see below',
  'site/notices/notices-text.ts': 'the notices that are packed with the program',
  'views/meta/signals/standards.ts': 'what programs are told, in files of the site',
  'withhold/decisions/git-history.ts': 'what the command says about the history',
  'withhold/plan/public-decision.ts': 'replaced by the screen Requests',
};

interface FoundWords {
  readonly file: string;
  readonly words: string;
}

/** Returns the words in a file that are for programmers, but for advice that says something else at the desk. */
function wordsIn(path: string, follow: (target: string) => void): FoundWords[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, kind);
  const found: FoundWords[] = [];
  const goTo = (name: ts.Node | undefined) => {
    if (name && ts.isStringLiteral(name) && /^\..*\.tsx?$/.test(name.text))
      follow(resolve(dirname(path), name.text));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
      goTo(node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      goTo(node.arguments[0]);
    if (ts.isNewExpression(node)) goTo(node.arguments?.[0]);
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isJsxText(node);
    const isPart = ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
    if ((isText || isPart) && /\s/.test(node.text.trim()) && forProgrammers.test(node.text))
      if (!isPlaced(node)) found.push({ file: relative(src, path), words: node.text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether a text is the advice of a command, beside that of the desk. */
function isPlaced(node: ts.Node): boolean {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (!ts.isPropertyAssignment(parent) || parent.name.getText() !== 'advice') continue;
    return (
      ts.isObjectLiteralExpression(parent.parent) &&
      parent.parent.properties.some((property) => property.name?.getText() === 'atDesk')
    );
  }
  return false;
}

/** Lengths in style sheets, which the editor sets by script. */
const isStyle = (words: string) => /var\(--/.test(words);

test('no sentence that the desk can say has a command, an option or the name of a standard', () => {
  const start = readdirSync(join(src, 'desk'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(src, 'desk', file));
  const queue = [...start];
  const seen = new Set(queue);
  const found: FoundWords[] = [];
  for (const path of queue)
    found.push(
      ...wordsIn(path, (target) => {
        // What readers read has its own words.
        if (seen.has(target) || target.startsWith(join(src, 'shared/words'))) return;
        seen.add(target);
        queue.push(target);
      }),
    );
  expect(seen.size).toBeGreaterThan(700);
  const told = found.filter(({ file, words }) => elsewhere[file] === undefined && !isStyle(words));
  expect(told).toEqual([]);
  // A file without such words needs no reason.
  const needed = new Set(found.map(({ file }) => file));
  expect(Object.keys(elsewhere).filter((file) => !needed.has(file))).toEqual([]);
});

interface Field {
  readonly key: string;
  readonly text?: string;
  readonly fields?: readonly Field[];
  readonly item?: { readonly fields?: readonly Field[] };
}

/** Returns the label and the help of fields, with those in groups. */
function textsOf(fields: readonly Field[], parents: readonly string[] = []): string[] {
  return fields.flatMap((field) => {
    const path = [...parents, field.key];
    return [
      labelOf(path),
      helpOf(path, field) ?? '',
      ...textsOf(field.fields ?? field.item?.fields ?? [], path),
    ];
  });
}

test('no form has a command, an option or the name of a standard in its labels and its help', () => {
  const { desk } = quietDesk({
    'articles/letter.md': article(),
    'entities/ada.yaml': entity('Ada Bell', 'person'),
    'topics/tides.yaml': 'label: Tides\n',
  });
  const forms = [
    showSettings(desk).site!.form,
    openForm(desk, { id: 'letter' })!.form,
    ...(['entity', 'topic'] as const).map((type) => showRecord(desk, { type, id: idOf[type] })!.form),
  ];
  const texts = forms.flatMap((form) => textsOf(form));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => forProgrammers.test(text))).toEqual([]);
});

const idOf = { entity: 'ada', topic: 'tides' } as const;
