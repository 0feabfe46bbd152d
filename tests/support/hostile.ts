import type { Files } from './content.ts';

/**
 * Strings that do harm if they are not escaped. If one is executed, it calls `pwned()`, which no page
 * defines. There is no NUL among them, because the reader refuses files with one.
 */
export const hostileStrings: readonly string[] = [
  '<script>pwned()</script>',
  '</script><script>pwned()</script>',
  '</title></head><body onload=pwned()>',
  '"><img src=x onerror=pwned()>',
  "' onmouseover='pwned()' x='",
  '` onfocus=pwned() autofocus `',
  '<svg onload=pwned()><animate onbegin=pwned()></svg>',
  '<math><a xlink:href="javascript:pwned()">x</a></math>',
  'javascript:pwned()',
  'data:text/html,<script>pwned()</script>',
  '<!-- --!> <![CDATA[ ]]> <?xml version="1.0"?> <!DOCTYPE x [<!ENTITY e "e">]> &e; &amp; &lt; &#0; &nbsp;',
  ']]></summary><entry><title>forged</title></entry>',
  '=HYPERLINK("https://evil.example/","x")',
  '@SUM(1+1)*cmd|"/c calc"!A0',
  '\u202Egnp.exe\u202C \u2066left\u2069 \u200F\u061C',
  '{{ template }} ${template} <%= template %> {% raw %}',
  '\\u003cscript\\u003e \\x3c \\ " \' ` $& $1 %00 %0d%0a',
  '\u2028line\u2029paragraph\u0085next\u000bvertical',
  '../../../etc/passwd',
  '🏳️‍🌈 e\u0301 \uFEFF \u00AD \u{1F468}\u200D\u{1F469}',
  `long ${'x'.repeat(10_000)}`,
];

/** A fictional content folder with a hostile string in every field of every kind of record. */
export function hostileContent(): Files {
  const files: Record<string, string | Uint8Array> = {
    'site.yaml': [
      `title: ${yaml('Hostile </script> "press" & <b>sons</b>')}`,
      `description: ${yaml(hostileStrings.slice(0, 4).join(' '))}`,
      `publisher: ${yaml(hostileStrings[1]!)}`,
      `rights: ${yaml(hostileStrings[3]!)}`,
      `contact: ${yaml(hostileStrings[8]!)}`,
      'url: https://hostile.example/',
    ].join('\n'),
    'articles/a"b<c>&\'d.png': pixel,
  };
  hostileStrings.forEach((text, index) => {
    // In a body, an image without alt text would be an error.
    const words = text.replaceAll(/\s+/g, ' ').replaceAll('<img src=x', '<video src=x');
    const value = yaml(text);
    const day = String(index + 1).padStart(2, '0');
    files[`articles/hostile-${index}.md`] = `---
title: ${value}
standfirst: ${value}
date: 2020-01-${day}
updated: 2020-02-${day}
byline: [${value}, { entity: entity-${index} }]
dateline: ${value}
section: ${value}
entities:
  - { id: entity-${index}, as: [${value}] }
  - { id: shared, as: [Shared] }
about: [shared]
topics: [topic-${index}, common]
text: retold
rights: ${value}
source: { publisher: ${value}, title: ${value}, author: ${value}, edition: ${value}, page: ${value}, column: ${value}, rights: ${value} }
image: { src: ${yaml('a"b<c>&\'d.png')}, alt: ${value}, credit: ${value}, caption: ${value} }
corrections: [{ date: 2020-03-${day}, text: ${value} }]
---

Shared words before. ${words} Shared words after.

## ${words}

- ${words}

[A link](<javascript:pwned()>) and [another](data:text/html,x).
`;
    files[`articles/gone-${index}.md`] = `---
title: ${value}
date: 2021-01-${day}
entities: []
topics: []
withdrawn: { date: 2021-02-${day}, reason: ${value}, keepTitle: true }
---
`;
    files[`entities/entity-${index}.yaml`] = `name: ${value}
kind: ${['person', 'organization', 'place', 'event', 'law', 'product', 'project', 'work'][index % 8]}
aliases: [${value}]
description: ${value}
partOf: [shared]
roles: [{ role: ${value}, at: shared, source: hostile-${index} }]
`;
    files[`topics/topic-${index}.yaml`] =
      `label: ${value}\ndescription: ${value}\naliases: [${value}]\nbroader: common\n`;
    files[`pages/page-${index}.md`] = `---\ntitle: ${value}\ndescription: ${value}\n---\n\n${words}\n`;
  });
  files['entities/shared.yaml'] = 'name: Shared\nkind: organization\n';
  files['topics/common.yaml'] = 'label: Common\n';
  return files;
}

/** JSON strings are valid YAML. */
function yaml(text: string): string {
  return JSON.stringify(text);
}

/** A PNG of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
