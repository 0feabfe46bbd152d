import { unusedField } from '../../contract/unused-field.ts';
import { inFigures } from '../../../text/count-of.ts';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import { headImage } from '../../clean/head-image.ts';
import { isWebAddress } from '../../clean/html-tree.ts';
import { ownStandfirst } from '../../clean/standfirst.ts';
import {
  type Incoming,
  type IncomingArticle,
  type IncomingImage,
  type IncomingText,
  type SourcePlace,
  warn,
} from '../../contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { draftOf } from '../../fields/draft-of.ts';
import { publicationOf } from '../../fields/publication.ts';
import { asObject, type JsonObject, lineIn, objectsOf, objectsWithin, textIn } from '../json/json-object.ts';
import { readItems } from '../json/read-items.ts';
import { formatProblem } from '../../contract/format-problems.ts';

/**
 * News in JSON as sent by agencies: one item per file, a list of items, or one per line.
 *
 * @see https://iptc.org/standards/ninjs/
 */
export const ninjsReader: Reader = {
  format: 'ninjs',
  reads: ({ text }) =>
    /^\s*[[{]/.test(text) &&
    /"version_?created"\s*:/i.test(text) &&
    /"(?:uri|guid|altids|altIds)"\s*:/.test(text) &&
    /"(?:headlines?|body_(?:text|html|xhtml)|bodies|pubstatus|pubStatus)"\s*:/.test(text)
      ? 0.92
      : 0,
  read: readNinjs,
};

async function* readNinjs(source: OpenedSource, settings: ReadSettings): AsyncGenerator<Incoming> {
  const others = new Map<string, number>();
  const items = readItems(source, { ifNoObject: formatProblem('json-part-no-object') });
  for await (const item of items) {
    if ('problem' in item) {
      yield item;
      continue;
    }
    const type = textIn(item.fields.type) ?? 'text';
    if (type !== 'text') others.set(type, (others.get(type) ?? 0) + 1);
    else {
      yield ninjsItem(item.fields, item, settings);
    }
  }
  if (others.size > 0) {
    const parts = [...others].map(([type, count]) => `${inFigures(count)} ${type.slice(0, 40)}`);
    yield warn({ file: source.name }, formatProblem('ninjs-items-omitted', { parts }));
  }
}

/** Kinds of names, by the field that contains them in version 1 and version 2. */
const kinds: readonly (readonly [names: readonly string[], kind: EntityKind])[] = [
  [['person', 'people'], 'person'],
  [['organisation', 'organisations'], 'organization'],
  [['place', 'places'], 'place'],
  [['event', 'events'], 'event'],
];
const knownFields = new Set(
  'uri guid type standard mimetype representationtype profile version firstcreated versioncreated contentcreated embargoed pubstatus urgency copyrightholder copyrightnotice usageterms language located byline by headline headlines title slugline description_text description_html descriptions body_text body_html body_xhtml bodies person people organisation organisations place places event events subject subjects genre genres associations renditions infosource infosources charcount wordcount priority altids altid rights rightsinfo $schema link'.split(
    ' ',
  ),
);

function ninjsItem(
  fields: JsonObject,
  { place, sha256: digest }: { readonly place: SourcePlace; readonly sha256: string },
  { today }: ReadSettings,
): IncomingArticle {
  const field = (name: string) =>
    fields[name] ?? fields[Object.keys(fields).find((key) => key.toLowerCase() === name) ?? ''];
  const body = bodyOf(field);
  const uri = textIn(field('uri'));
  const url = [textIn(field('link')), uri].find(isWebAddress);
  const byline = lineIn(field('byline')) ?? lineIn(field('by'));
  const rights = asObject(field('rightsinfo'));
  return {
    type: 'article',
    place,
    sha256: digest,
    key: uri ?? textIn(field('guid')),
    title: lineIn(field('headline')) ?? valueOf(field('headlines')) ?? lineIn(field('title')),
    standfirst: ownStandfirst(
      lineIn(field('description_text')) ??
        lineIn(field('description_html')) ??
        valueOf(field('descriptions')),
      body.value,
    ),
    date: textIn(field('versioncreated')) ?? textIn(field('firstcreated')),
    authors: byline === undefined ? [] : [{ name: byline.replace(/^by\s+/i, '') }],
    dateline: lineIn(field('located')),
    language: textIn(field('language')),
    names: kinds.flatMap(([names, kind]) =>
      names.flatMap((name) => namesIn(field(name))).map((name) => ({ name, kind })),
    ),
    topics: [...new Set([...namesIn(field('subject')), ...namesIn(field('subjects'))])].map((label) => ({
      label,
    })),
    rights:
      lineIn(field('copyrightnotice')) ?? lineIn(rights?.copyrightnotice) ?? lineIn(field('usageterms')),
    publisher:
      lineIn(field('copyrightholder')) ?? namesIn(field('infosource'))[0] ?? namesIn(field('infosources'))[0],
    url,
    image: headImage(imageOf(field('associations')), body.value),
    body,
    unused: Object.entries(fields).flatMap(([name, value]) =>
      knownFields.has(name.toLowerCase()) || textIn(value) === undefined
        ? []
        : [unusedField(name, textIn(value)!)],
    ),
    ...draftOf(
      publicationOf('pubstatus', field('pubstatus'), today),
      publicationOf('embargoed', field('embargoed'), today),
    ),
  };
}

function bodyOf(field: (name: string) => unknown): IncomingText {
  const html = textIn(field('body_html')) ?? textIn(field('body_xhtml'));
  if (html !== undefined) return { format: 'html', value: html };
  const bodies = objectsOf(field('bodies'));
  const rich = bodies.find((one) => /html/i.test(textIn(one.contentType) ?? textIn(one.contenttype) ?? ''));
  if (rich) return { format: 'html', value: textIn(rich.value) ?? '' };
  return { format: 'text', value: textIn(field('body_text')) ?? textIn(bodies[0]?.value) ?? '' };
}

/** Returns the main one of several headlines or descriptions, or the first. */
function valueOf(value: unknown): string | undefined {
  const all = objectsOf(value);
  return lineIn((all.find(({ role }) => role === 'main') ?? all[0])?.value);
}

function namesIn(value: unknown): string[] {
  return objectsOf(value).flatMap((one) => lineIn(one.name) ?? lineIn(one.literal) ?? []);
}

/** Returns the first picture of the text, in its largest size. */
function imageOf(value: unknown): IncomingImage | undefined {
  const all = objectsWithin(value);
  const picture = all.find(({ type }) => type === 'picture' || type === 'graphic');
  if (!picture) return undefined;
  const renditions = objectsWithin(picture.renditions);
  const [largest] = renditions.toSorted((a, b) => Number(b.width ?? 0) - Number(a.width ?? 0));
  const src = textIn(largest?.href);
  return src === undefined
    ? undefined
    : {
        src,
        ...(lineIn(picture.description_text) && { caption: lineIn(picture.description_text)! }),
        ...((lineIn(picture.byline) ?? lineIn(picture.copyrightholder)) && {
          credit: (lineIn(picture.byline) ?? lineIn(picture.copyrightholder))!,
        }),
      };
}
