import { messageLanguages } from '../../shared/messages/message-tables.ts';
import { entityKinds } from '../../schema/entity-kind.ts';
import { formats } from '../../ingest/contract/formats.ts';

/** The options of all commands: what stands for their value, if they have one, and what they do. */
export const options = {
  content: { value: 'DIR', text: 'the content folder (default: content)' },
  out: { value: 'DIR', text: 'the output folder (default: dist); for box and backup, the ZIP file to write' },
  base: { value: '/path/', text: 'the base path of the site (default: from its address)' },
  site: { value: 'URL', text: 'the address of the site (default: url in site.yaml)' },
  'as-of': {
    value: 'DAY',
    text: 'the day for which to publish, like 2027-01-02 (default: today); articles due later are held back',
  },
  strict: {
    value: undefined,
    text: 'build nothing if a published address would have no page and no redirect',
  },
  explain: { value: 'PAGE', text: 'say why a page was made again, such as /articles/letter/' },
  port: {
    value: 'N',
    text: 'the port (default: PORT, or 4321; 4322 for the desk); the next free one is used',
  },
  'no-site': { value: undefined, text: 'serve only the desk, without a preview of the site' },
  open: { value: undefined, text: 'open it in your browser' },
  date: { value: 'DATE', text: 'the date of the new article (default: undated)' },
  archive: {
    value: undefined,
    text: 'make a new archive in the given folder; without one, start it here and move the example aside',
  },
  title: { value: 'TEXT', text: 'the title of the new archive' },
  language: { value: 'CODE', text: 'the language of the new archive (default: en)' },
  formats: {
    value: 'A,B',
    text: 'the optional formats of a new archive: word, pdf, web, mail (default: none)',
  },
  keep: { value: 'ID', text: 'the record whose values are kept if merged records differ' },
  kind: { value: 'KIND', text: `the kind of an accepted name: ${entityKinds.join(', ')}` },
  as: {
    value: 'ID',
    text: 'the record of an accepted name or of a split, or the id of a new one; the words that stand instead of a withheld name',
  },
  reason: { value: 'TEXT', text: 'why a name is withheld; it stays in the private folder' },
  ground: { value: 'G', text: 'the public ground for that: court, request, policy or other' },
  yes: {
    value: 'WORDING',
    text: 'a wording in the articles that is the person whose name is withheld; give it again for each',
    repeats: true,
  },
  no: { value: 'WORDING', text: 'a wording that is somebody or something else', repeats: true },
  omit: {
    value: 'WORDING',
    text: 'a wording that is withheld with the whole sentences that have it',
    repeats: true,
  },
  'forget-address': {
    value: undefined,
    text: 'let the address of the record be as one that never was, with no sentence for readers',
  },
  'delete-captures': {
    value: undefined,
    text: 'also delete what was fetched of websites (.backfile/private/web) and has a withheld name, or for audit also an article that was withdrawn',
  },
  sentence: { value: 'TEXT', text: 'what readers are told about it, if not the usual sentence' },
  also: {
    value: 'WORDS,…',
    text: 'more forms of a withheld name, such as a nickname; for import, parts of the addresses of pages of a web archive that are articles, whatever they look like (a * stands for anything)',
  },
  not: {
    value: 'PART,…',
    text: 'parts of the addresses of pages of a web archive that are left out (a * stands for anything)',
  },
  'review-on': { value: 'DAY', text: 'the day on which to look at the decision again' },
  pictures: {
    value: 'F,…',
    text: 'pictures of the articles that you have looked at and that stay; the others are left out',
  },
  paint: {
    value: 'F',
    text: 'the pages of newspapers at which you have looked, and what of their pictures is painted over: a file as --dry-run proposes it',
  },
  'without-private': { value: undefined, text: 'go on although withheld names are not on this machine' },
  caches: { value: undefined, text: 'search what is kept between builds, too' },
  except: {
    value: 'WORDS,…',
    text: 'words of the articles in which the name means something else, such as "in May 2018"',
  },
  'hand-over': { value: 'F', text: 'write the withheld names to a file, for another keeper' },
  'take-over': { value: 'F', text: 'take over withheld names from such a file' },
  articles: {
    value: 'ID,…',
    text: 'the articles in which to accept, refuse or withhold a name (default: all that have it), or that mean somebody else',
  },
  groups: {
    value: 'N,…',
    text: 'the groups of articles, as entities -- split lists them, that mean somebody else',
  },
  limit: { value: 'N', text: 'check at most N links now (default: 500)' },
  json: {
    value: undefined,
    text: 'print JSON: of proposals a line per article, of problems a line for each',
  },
  messages: {
    value: 'LANGUAGE',
    text: `the language of problems: ${messageLanguages.join(', ')} (default: that of BACKFILE_MESSAGES, or en)`,
  },
  'dry-run': { value: undefined, text: 'show what would change, without changing anything' },
  format: {
    value: 'F',
    text: `the format of the files: ${formats.join(', ')} (default: detected); for box, zip (the default) or wacz, in which web archives replay the site`,
  },
  encoding: {
    value: 'NAME',
    text: 'the character encoding of the files: windows-1252, big5, … (default: detected)',
  },
  map: {
    value: 'A=B,…',
    text: 'what the fields of a source mean: headline=title,orgs=organization (default: by name)',
  },
  paper: {
    value: 'NAME',
    text: 'the newspaper whose pages are imported (hOCR, ALTO, ABBYY XML, PDF, and METS that does not say)',
  },
  issued: { value: 'DAY', text: 'the day of the issue whose pages are imported: 1855-09-22' },
  'by-page': {
    value: undefined,
    text: 'make an article of each page that is not divided into articles (default: of each file)',
  },
  'topics-from': {
    value: 'N',
    text: 'import only new topics of at least N articles (default: all)',
  },
  'old-site': {
    value: 'DIR',
    text: 'write the redirects from the old addresses of all articles to this folder, for Apache, nginx and as CSV',
  },
  from: {
    value: 'URL',
    text: 'fetch the pages and pictures of a site, at most one a second, and import them; what was fetched is kept, so that it goes on where it was stopped',
  },
  'from-web-archive': {
    value: 'URL',
    text: 'fetch what the Wayback Machine has of a site, one page in four seconds, and import it',
  },
  until: {
    value: 'DATE',
    text: 'with --from-web-archive, nothing captured later: 2019, 2019-03 or 2019-03-05',
  },
  all: { value: undefined, text: 'with --from-web-archive, earlier captures of each page, too' },
  follow: {
    value: 'PATTERN,…',
    text: 'with --from, follow links to addresses with this in them to their end, however many have no text',
  },
  hosts: {
    value: 'HOST,…',
    text: 'with --from, other hosts that may be asked, such as one with the pictures',
  },
  contact: {
    value: 'ADDRESS',
    text: 'how the host of a site reaches you (default: “contact” in site.yaml)',
  },
  'yes-i-may': { value: undefined, text: 'you own the texts of the site, or may publish them' },
  'fetch-pictures': {
    value: undefined,
    text: 'fetch the pictures of the articles that are on the web, at most one a second from a host',
  },
  assets: { value: 'DIR', text: 'the folder of the articles’ pictures (default: next to them)' },
  to: {
    value: 'TARGET',
    text: 'where to publish: DIR, FILE.zip, workflow, git:REMOTE#BRANCH, rsync:USER@HOST:PATH or s3:BUCKET/PREFIX (default: as last time)',
  },
  back: {
    value: 'DAY',
    text: 'bring back the texts of an earlier publication first, with what was decided since; with --dry-run, only say what that changes',
  },
  replace: {
    value: undefined,
    text: 'overwrite what is there and was not made from this archive; in a target of publish, also remove the other files',
  },
  update: { value: undefined, text: 'update what changed in the source and was not edited here' },
  drafts: { value: undefined, text: 'import unpublished articles as drafts' },
  'quoted-keys': {
    value: undefined,
    text: 'say in each article that the keys and tokens in its text are quoted',
  },
  distinct: {
    value: undefined,
    text: 'import articles like others as articles of their own, and say so in each',
  },
  verify: { value: 'FILE', text: 'check a box or a backup that was made before' },
  passphrase: {
    value: undefined,
    text: 'encrypt the backup with a passphrase, which is asked for (or read from the standard input)',
  },
  restore: {
    value: 'FILE',
    text: 'write the archive in a box or a backup to a new folder, which is named after it',
  },
  'with-address-only': {
    value: undefined,
    text: 'put articles to which only their address leads into the box, too',
  },
  'with-captures': {
    value: undefined,
    text: 'put what was captured of old sites into the backup, too',
  },
  'with-packages': {
    value: undefined,
    text: 'put the packages of npm into the box, too, so that the site is built again without a network (some 200 MB)',
  },
  help: { value: undefined, text: 'show this help' },
} as const;

export type Option = keyof typeof options;
