import { join } from 'node:path';
import { type BenchArchive, write } from './write-archive.ts';

const config = `baseURL = "http://localhost:1313/"
title = "Measured"
languageCode = "en"
[taxonomies]
entity = "entities"
topic = "topics"
year = "years"
month = "months"
day = "days"
`;

const base = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="canonical" href="{{ .Permalink }}"></head><body><header><a href="/">Measured</a></header><main>{{ block "main" . }}{{ end }}</main></body></html>`;
const single = `{{ define "main" }}<article data-pagefind-body><h1>{{ .Title }}</h1><time data-pagefind-sort="date[datetime]" datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time>{{ .Content }}{{ range $name := slice "entities" "topics" }}<ul>{{ range $.GetTerms $name }}<li><a href="{{ .RelPermalink }}" data-pagefind-filter="{{ $name }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}</article>{{ end }}`;
const list = `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range first 50 .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date.Format "2 January 2006" }}</time></li>{{ end }}</ul>{{ end }}`;

/**
 * Writes an archive as a bare Hugo site: a page per article, lists by entity, topic, year, month and day, and
 * a feed per list. Its pages contain less than ours, so it is a lower bound rather than an equal.
 */
export function writeHugo({ articles }: BenchArchive, dir: string): void {
  write(join(dir, 'hugo.toml'), config);
  write(join(dir, 'layouts/_default/baseof.html'), base);
  write(join(dir, 'layouts/_default/single.html'), single);
  for (const name of ['list', 'terms', 'taxonomy']) write(join(dir, `layouts/_default/${name}.html`), list);
  write(join(dir, 'layouts/index.html'), list);
  for (const { id, day, title, entities, topics, body } of articles) {
    const head = {
      title,
      date: day,
      entities,
      topics,
      years: [day.slice(0, 4)],
      months: [day.slice(0, 7)],
      days: [day],
    };
    write(join(dir, 'content/articles', `${id}.md`), `${JSON.stringify(head, null, 1)}\n\n${body}\n`);
  }
}
