import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { media } from '../../support/media/tagged-media.ts';
import { picture } from '../../support/picture.ts';
import { lookNames, withLook } from '../../support/builds/looks.ts';
import { writeWithHistory } from '../../support/builds/write-history.ts';
import { article, entity, type Files } from '../../support/content.ts';

/** What an archive has, and what it has not, each of which meets each other in some archive. */
export const features = {
  withheld: [true, false],
  namesake: [true, false],
  revisions: [true, false],
  pictures: [true, false],
  files: [true, false],
  series: [true, false],
  coordinates: [true, false],
  rightToLeft: [true, false],
  shortLinks: [true, false],
  longLists: [true, false],
  heldBack: [true, false],
  otherLanguages: [true, false],
  look: ['none', ...lookNames],
} as const;

/** The features of one archive. */
export type FeatureRow = {
  readonly [Name in keyof typeof features]: (typeof features)[Name][number];
};

/** An archive that has everything at once. */
export const everything: FeatureRow = {
  withheld: true,
  namesake: true,
  revisions: true,
  pictures: true,
  files: true,
  series: true,
  coordinates: true,
  rightToLeft: true,
  shortLinks: true,
  longLists: true,
  heldBack: true,
  otherLanguages: true,
  look: 'daily',
};

/** The day of all builds. */
export const pairsDay = '2026-11-28';
export const pairsHome = 'https://courier.example/';

const quill = '[jane-quill, boats, oldport]';

/** Returns the files of a small archive of fiction in a language, by path in its content folder. */
export function featureFiles(row: FeatureRow, language: string): Files {
  const settings = [
    'title: The Elm Courier\ndescription: Invented articles, for the tests.',
    `url: ${pairsHome}`,
    `language: ${language}`,
    `shortLinks: ${row.shortLinks}`,
    ...(row.longLists ? [] : ['pairPagesFrom: 2', 'topicPagesFrom: 2']),
    '',
  ].join('\n');
  return {
    ...(row.look === 'none' ? { 'site.yaml': settings } : withLook(row.look, settings)),
    'articles/2018/letter.md': article(
      `standfirst: A letter of the boatmen.\nbyline: [Nobody Atall]\n${row.series ? 'series: { id: boats, title: The boats, part: 1 }\n' : ''}corrections: [{ date: 2018-06-20, text: It was a Monday. }]\n`,
      `Jane Quill of Example Boats wrote to the harbor of Oldport.${row.pictures ? '\n\n![A quay](quay.png "The quay at noon. | Photo: Ada Example")' : ''}${row.files ? '\n\n[Its book](book.pdf) and [the horn](horn.wav)' : ''}\n\n## Of the harbor\n\n- Quill asks for a pier.\n- The pier costs $19.4 million.`,
      { title: 'Jane Quill writes', date: '2018-06-19', entities: quill, topics: '[work]' },
    ),
    'articles/2018/answer.md': article(
      row.series ? 'series: { id: boats, title: The boats, part: 2 }\n' : '',
      'Example Boats answered Jane Quill in Oldport. Ada Tarn was there, too.',
      {
        title: 'The boats answer',
        date: '2018-06-25',
        entities: '[jane-quill, boats, oldport, ada-tarn]',
        topics: '[ferries]',
      },
    ),
    'articles/undated.md': article('', 'A leaf without a date of Ada Tarn.', {
      title: 'A leaf',
      date: 'XXXX',
      entities: '[ada-tarn]',
      topics: '[]',
    }),
    'articles/gone.md': article('withdrawn: { date: 2020-01-01, reason: It was not so. }\n'),
    'entities/jane-quill.yaml': entity('Jane Quill', 'person', 'description: A pilot of fiction.\n'),
    'entities/ada-tarn.yaml': entity('Ada Tarn', 'person', 'formerIds: [ada-marsh]\n'),
    'entities/boats.yaml': entity(
      'Example Boats',
      'organization',
      'roles: [{ role: builder, at: oldport }]\n',
    ),
    'entities/oldport.yaml': entity(
      'Oldport',
      'place',
      row.coordinates ? 'coordinates: [64.1, -21.9]\n' : '',
    ),
    'topics/work.yaml': 'label: Work\n',
    'topics/ferries.yaml': 'label: Ferries\nbroader: work\n',
    'pages/about.md': '---\ntitle: About\n---\n\nThis archive is fiction.\n',
    ...(row.namesake && {
      'entities/jane-quill-painter.yaml': entity('Jane Quill', 'person', 'distinctFrom: [jane-quill]\n'),
      'articles/2019/exhibition.md': article('', 'The painter Jane Quill shows boats.', {
        title: 'Boats, painted',
        date: '2019-03',
        entities: '[jane-quill-painter]',
      }),
    }),
    ...(row.revisions && {
      'articles/ferry.md': article('', 'The last ferry left at noon.', {
        title: 'The last ferry',
        date: '1962-11-03',
      }),
      'earlier:articles/ferry.md': article('', 'The last ferry left at nine.', {
        title: 'The last ferry',
        date: '1962-11-03',
      }),
    }),
    ...(row.pictures && {
      'articles/2018/quay.png': picture(90, 60),
      'articles/boats.png': picture(900, 500),
      'articles/boats.md': article(
        'image: { src: boats.png, alt: Boats, caption: Boats at Oldport }\n',
        'Boats lay there.',
        {
          title: 'Boats',
          date: '2018-07-01',
          entities: '[oldport]',
        },
      ),
    }),
    ...(row.files && { 'articles/2018/book.pdf': media['.pdf']!, 'articles/2018/horn.wav': media['.wav']! }),
    ...(row.rightToLeft && {
      'articles/manara.md': article('language: ar\n', 'هذا نص خيالي عن منارة قديمة في الميناء.', {
        title: 'المنارة القديمة',
        date: '2020-02-03',
        entities: '[oldport]',
      }),
    }),
    ...(row.otherLanguages && {
      'articles/phare.md': article('language: fr\n', 'Le phare rouvre ses portes à Oldport.', {
        title: 'Le phare rouvre',
        date: '2019-08-02',
        entities: '[oldport]',
      }),
      'articles/dengta.md': article('language: zh\n', '本文纯属虚构。灯塔在四十年之后重新开放。', {
        title: '灯塔的故事',
        date: '2020-01-05',
        entities: '[]',
      }),
    }),
    ...(row.heldBack && {
      'articles/later.md': article(
        'embargo: 2031-01-01\n',
        'Ada Tarn will speak in words that nobody knows.',
        {
          title: 'Held back',
          date: '2026-01-05',
          entities: '[ada-tarn]',
        },
      ),
      'articles/quiet.md': article('listing: address-only\n', 'Only its address leads to this text.', {
        title: 'A quiet text',
        date: '2026-01-06',
        entities: '[]',
      }),
    }),
    ...(row.longLists &&
      Object.fromEntries(
        Array.from({ length: 54 }, (_, index) => [
          `articles/1924/notice-${index + 1}.md`,
          article('', 'A notice of Oldport, in fiction.', {
            title: `${String.fromCharCode(65 + (index % 26))} notice ${index + 1}`,
            date: '1924-02-03',
            entities: '[oldport]',
          }),
        ]),
      )),
  };
}

/** Runs a command of the program. */
export function runProgram(project: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, ['src/cli/backfile.mjs', ...args], { cwd: project, encoding: 'utf8' });
}

/** Writes an archive: its files, its history, and what is decided with commands. @throws {Error} if one fails */
export function writeFeatures(project: string, content: string, row: FeatureRow, language: string): void {
  mkdirSync(dirname(join(content, 'site.yaml')), { recursive: true });
  writeWithHistory(content, featureFiles(row, language));
  if (row.withheld)
    must('withhold', 'jane-quill', '--as', 'a pilot', '--reason', 'A case.', '--ground', 'court');
  if (row.shortLinks) must('addresses', 'record');

  function must(...args: readonly string[]): void {
    const { status, stdout, stderr } = runProgram(project, ...args, '--content', content);
    if (status !== 0) throw new Error(`${args.join(' ')}: ${stdout}${stderr}`);
  }
}
