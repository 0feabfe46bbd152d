import { expect, test } from 'vitest';
import { cleanBody } from '../../../../../src/ingest/clean/clean-body.ts';
import { markdownReader } from '../../../../../src/ingest/formats/markdown/read-markdown.ts';
import { readAll } from '../../../../support/sources.ts';

// A page of fiction as it is written for each program, and the article that it becomes.

async function imported(markdown: string, name = 'ferry.md'): Promise<{ text: string; told: string[] }> {
  const { articles, problems } = await readAll(markdownReader, {
    name,
    content: `---\ntitle: Ferry\n---\n${markdown}`,
  });
  const [article] = articles;
  const told = [...problems];
  const cleaned = cleanBody(
    article!.body,
    'Ferry',
    (src) => src,
    ({ message }) => told.push(message),
  );
  return { text: 'markdown' in cleaned ? cleaned.markdown : cleaned.fault.message, told };
}

test('a page of MkDocs', async () => {
  expect(
    await imported(`# Ferry { #ferry }

[TOC]

The *tide*{ .blue } fell :ocean:.

!!! warning "Ice"
    Two boats wait.

    - One is old.

=== "By sea"

    Twelve coins.

=== "By land"

    Nine coins.

[Fares](https://elm.example/fares){ .md-button .md-button--primary }
`),
  ).toEqual({
    text: `The _tide_ fell 🌊.

> **Ice**
>
> Two boats wait.
>
> - One is old.

**By sea**

Twelve coins.

**By land**

Nine coins.

[Fares](https://elm.example/fares)
`,
    told: [],
  });
});

test('a page of Jekyll', async () => {
  expect(
    await imported(`* Contents
{:toc}

![The quay]({{ "/a/quay.jpg" | relative_url }}){: .center width="300"}

{% include note.html content="Ice ahead." %}

Read [the fares]({% link fares.md %}){:target="_blank"}.
{: .lead}
`),
  ).toEqual({
    text: '![The quay](/a/quay.jpg)\n\nIce ahead.\n\nRead [the fares](/fares.md).\n',
    told: [],
  });
});

test('a page of Hugo', async () => {
  expect(
    await imported(`## Fares {#fares .wide}

{{< figure src="quay.jpg" alt="The quay" caption="At noon" >}}

{{% notice note %}}
Ice ahead.
{{% /notice %}}

> [!TIP]
> Come early.
`),
  ).toEqual({
    text: '## Fares\n\n![The quay](quay.jpg)\n\nAt noon\n\nIce ahead.\n\n> **Tip**\n>\n> Come early.\n',
    told: [],
  });
});

test('a page of Docusaurus', async () => {
  expect(
    await imported(
      `import Tabs from '@theme/Tabs';

## Fares {#fares}

:::caution[Ice ahead]

Two boats wait.

:::

<Tabs><TabItem value="sea" label="By sea">

Twelve coins.

</TabItem></Tabs>
`,
      'ferry.mdx',
    ),
  ).toEqual({
    text: '## Fares\n\n> **Ice ahead**\n>\n> Two boats wait.\n\n**By sea**\n\nTwelve coins.\n',
    told: [],
  });
});

test('a page of Eleventy', async () => {
  expect(
    await imported(`{% image "quay.jpg", "The quay" %}

::: tip
Come early.
:::

{{ "Twelve coins" | safe }} are asked {#fare}.
`),
  ).toEqual({
    text: '![The quay](quay.jpg)\n\n> **Tip**\n>\n> Come early.\n\nTwelve coins are asked {#fare}.\n',
    told: [],
  });
});
