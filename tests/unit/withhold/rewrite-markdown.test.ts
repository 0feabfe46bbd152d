import { expect, test } from 'vitest';
import { formFinder } from '../../../src/withhold/forms/find-forms.ts';
import { picturesIn } from '../../../src/withhold/rewrite/rewrite-file.ts';
import { rewriteMarkdown } from '../../../src/withhold/rewrite/rewrite-markdown.ts';

// All of it is fiction.
const finder = formFinder(['Jane Quill', 'Quill']);
const rewrite = (markdown: string) =>
  rewriteMarkdown(markdown, { finder, words: 'a clerk', number: '7', entity: 'jane-quill' });
const mark = '[a clerk](withheld:7)';

test.each([
  ['The boat of Jane Quill sank.', `The boat of ${mark} sank.`],
  ['Jane Quill swam. Quill’s boat sank.', `[A clerk](withheld:7) swam. [A clerk](withheld:7)’s boat sank.`],
  ['It was **Jane** Quill, *Quill*.', `It was **${mark}**, *${mark}*.`],
  ['It was Jane **Quill** then.', `It was ${mark} then.`],
  ['It was Jane **Quill swam** then.', `It was ${mark} **swam** then.`],
  ['It was Jane&nbsp;Quill and Ja&shy;ne Quill.', `It was ${mark} and ${mark}.`],
  ['It was J&#97;ne\nQuill \\*', `It was ${mark} \\*`],
  ['It was Jane\\\nQuill then.', `It was ${mark} then.`],
  ['It was Jane  \nQuill then.', `It was ${mark} then.`],
  ['> It was Jane\n> Quill then.', `> It was ${mark} then.`],
  ['Ask [Jane Quill](entity:jane-quill) or [her](entity:jane-quill).', `Ask ${mark} or her.`],
  ['Ask [Quill][q].\n\n[q]: entity:jane-quill', `Ask a clerk.\n\n`],
  ['See [the case of Quill](https://example.com/1).', 'See [the case of a clerk](https://example.com/1).'],
  ['See [the case](https://example.com/Jane%20Quill).', 'See the case.'],
  ['See <https://example.com/jane-quill> now.', 'See a clerk now.'],
  ['| A | B |\n|---|---|\n| Quill | x |', `| A | B |\n|---|---|\n| [A clerk](withheld:7) | x |`],
  ['Run `Quill`.', 'Run `a clerk`.'],
  ['![Quill on deck](a.png "Quill") sailed.', '![A clerk on deck](a.png) sailed.'],
  ['![On deck](jane-quill.png)', ''],
  ['![Quill on deck][a] sailed.\n\n[a]: a.png', '![A clerk on deck][a] sailed.\n\n[a]: a.png'],
  ['So ![Quill] and ![Quill][] sailed.\n\n[quill]: a.png', 'So  and  sailed.\n\n'],
  ['So ![the deck] sailed.\n\n[the deck]: a.png', 'So ![the deck] sailed.\n\n[the deck]: a.png'],
  [
    '<p title="Quill">It was Jane <b>Quill</b> &amp; Qu&#105;ll</p>',
    '<p title="a clerk">It was <a href="withheld:7">a clerk</a> &amp; <a href="withheld:7">a clerk</a></p>',
  ],
  ['<!-- source: Quill -->', '<!-- source: a clerk -->'],
  [
    'Ask [Quill](entity:none) or [Quill](entity:rival).',
    'Ask [Quill](entity:none) or [Quill](entity:rival).',
  ],
  ['So.[^quill]\n\n[^quill]: Of Quill.', 'So.[^withheld7-1]\n\n[^withheld7-1]: Of [a clerk](withheld:7).'],
  ['```\nQuill\n```', '```\nA clerk\n```'],
  ['# Quill sails', '# [A clerk](withheld:7) sails'],
  ['A quill and ink.', 'A quill and ink.'],
  ['It was *Jane* <b>Quill</b>.', `It was *${mark}*.`],
  ['It was `Jane` `Quill`.', 'It was `a clerk`.'],
  ['- The boat of Jane\n- Quill sank it.', `- The boat of ${mark}\n- [A clerk](withheld:7) sank it.`],
  ['# It was Jane\n\nQuill sank it.', `# It was ${mark}\n\n[A clerk](withheld:7) sank it.`],
  ['It was Qu-\nill then.', `It was ${mark} then.`],
  ['The clerk Jane Quill is free.', 'The [clerk](withheld:7) is free.'],
  ['The clerk, Jane Quill, is free.', 'The [clerk](withheld:7) is free.'],
  ['Jane Quill, a clerk, is free.', '[A clerk](withheld:7) is free.'],
  ['Clerk Jane Quill is free.', '[A clerk](withheld:7) is free.'],
  ['Quill trial opens', '[Clerk](withheld:7) trial opens'],
  ['the late Jane Quill', 'the late [clerk](withheld:7)'],
  ['his Quill', 'his [clerk](withheld:7)'],
  ['It was J. Quill (Mrs. Quill).', `It was ${mark} (${mark}).`],
  ['It was Quill Quill drove.', `It was ${mark} drove.`],
  ['Ask Jane “Zip” Quill.', `Ask ${mark}.`],
  ['So [Jane](entity:none) Quill swam.', `So [Jane](entity:none) ${mark} swam.`],
  ['So [Jane](entity:none) **Quill** swam.', `So [Jane](entity:none) **${mark}** swam.`],
  ['It was Jane ***Quill*** then.', `It was ${mark} then.`],
  ['It was Jane ***Quill swam*** then.', `It was ${mark} ***swam*** then.`],
  ['It was Jane **x *Quill swam*** then.', 'It was Jane **x *[a clerk](withheld:7) swam*** then.'],
  ['It was Jane [*Quill*](https://example.com/1) then.', `It was ${mark} then.`],
  [
    'It was Jane [Quill swam](https://example.com/1) then.',
    `It was ${mark}[ swam](https://example.com/1) then.`,
  ],
  ['It was Jane <br>Quill<br> then.', `It was ${mark}<br><br> then.`],
  ['- The boat of Jane\n- Quill Quill sank.', `- The boat of ${mark}\n- [A clerk](withheld:7) sank.`],
  [
    '- Quill, then Jane\n- Quill sank.',
    `- [A clerk](withheld:7), then ${mark}\n- [A clerk](withheld:7) sank.`,
  ],
])('rewrites %j', (before, after) => {
  expect(rewrite(before)).toBe(after);
});

test('half a name is replaced in the block in which it stands, where the other half alone is no name', () => {
  const wholeNames = { finder: formFinder(['Jane Quill']), words: 'a clerk', number: '7' };
  expect(
    rewriteMarkdown(
      '- The boat of Jane\n- Quill met Jane Quill.\n- So Jane\n- Quill sank Quill.',
      wholeNames,
    ),
  ).toBe(
    `- The boat of ${mark}\n- [A clerk](withheld:7) met ${mark}.\n- So ${mark}\n- [A clerk](withheld:7) sank Quill.`,
  );
});

test('an image without an address is none of the pictures of an article', () => {
  const text =
    '---\ntitle: A quay\nimage: { src: "" }\n---\n\n![A quay](quay.png)\n\n![Nothing]()\n\n[Its book](book.pdf)\n';
  expect(picturesIn(text)).toEqual(['quay.png', 'book.pdf']);
});
