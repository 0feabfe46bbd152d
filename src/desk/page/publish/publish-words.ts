import type { PageChangeKind } from '../../api/publish.ts';
import type { PlaceKind } from './place-text.ts';
import { countOf, inFigures } from '../../../text/count-of.ts';
import { inDeskLanguage } from '../base/in-desk-language.ts';

interface PlaceLabel {
  readonly label: string;
  readonly note: string;
}

/** The labels of the fields that a kind of place needs. */
interface PlaceLabels {
  readonly first?: PlaceLabel;
  readonly second?: PlaceLabel;
}

/** The words of the Publish screen. */
export const publishWords = inDeskLanguage('publish', {
  title: 'Publish',
  host: 'Site and host',
  notBegun: 'Here the archive is built, looked at and sent to its host. There is none yet.',
  begin: 'Begin an archive',
  noArticles: 'There are no articles yet, so the site would be empty.',
  drafts: (drafts: number, articles: number) =>
    drafts === articles
      ? `All articles are drafts, which stay out: the site would have none.`
      : `${countOf(drafts, 'draft')} of ${countOf(articles, 'article')} ${drafts === 1 ? 'stays' : 'stay'} out.`,
  toDrafts: 'See the drafts',
  look: '1. Build it, and look at it',
  progress: { build: 'The build', send: 'The publication', box: 'The box' },
  due: 'What falls due',
  releases: 'What was published when',
  newest: '(the last publication)',
  back: 'Preview going back',
  backToThis: (day: string, number: number) => `Preview going back to the publication of ${day} (${number})`,
  comparing: 'Comparing with what was published then …',
  backTo: (day: string) => `Back to the publication of ${day}`,
  backNote: (from: string) =>
    `The texts come from ${from}. What was decided since holds: names that are withheld, articles that are withdrawn, held back or drafts, and who is led to an article. Settings, decisions about names and the list of published addresses stay as they are. What is here now is copied first; the copy is on the screen Backup.`,
  mayLose: 'Yes, readers may lose this',
  wentBack: (day: string) =>
    `The texts are those of ${day} again. Nothing is published yet: “Show what would change” above lists each page, and “Publish” makes it a new publication.`,
  noReleases:
    'Nothing was published from here yet. Each publication will be listed here, with what it changed and the way back to it.',
  note: 'Builds the site on this machine for you to look at; readers see nothing of it. You may go straight to step 2, which builds it, too.',
  build: 'Build the site',
  again: 'Build it again',
  stop: 'Stop',
  stages: {
    content: 'Read and check',
    pages: 'Create the pages and the search',
    files: 'Replace the site',
    sending: 'Send it to the host',
    boxing: 'Write the box',
  },
  stageStates: { done: 'done', now: 'in progress', waits: 'waits for you', open: 'not yet' },
  pages: (done: number, last: number) =>
    last > 0 ? `${countOf(done, 'page')}; the last build made ${inFigures(last)}` : countOf(done, 'page'),
  waiting: 'Another build is running in this folder; waiting for it.',
  stopped: {
    build: 'Stopped. The existing site was not changed.',
    send: 'Stopped. If files were sent, the next publication goes on from there.',
    box: 'Stopped. No box was written.',
  },
  failed: {
    build: 'The site was not built. The existing site was not changed.',
    send: 'The archive was not published. If files were sent, the next publication goes on from there.',
    box: 'No box was written.',
  },
  box: 'The archive in a box',
  boxNote:
    'Makes one ZIP file of the whole archive, which opens and is searched without a network, and from which the site can be built again. It is searched for what must not be published before it is finished; the built site stays as it is.',
  boxFile: 'Where to write it',
  boxMade: 'The box is made',
  boxPlace: 'File',
  boxPlaceNote: (usual: string) => `Without an entry: ${usual}`,
  makeBox: 'Make the archive in a box',
  boxDone: (file: string, megabytes: string) => `Wrote ${file}, ${megabytes} MB.`,
  boxDigest: 'Digest, by which anyone can tell that the file is unchanged',
  send: '2. Send it to a host',
  sendNote:
    'Builds the site, searches it for what must not be published, and sends what has changed. Nothing is sent before you have seen what would change. Then its addresses and the release are recorded in the archive.',
  place: 'Where to',
  placeBefore: (place: string) => `As before: ${place}`,
  placeNote:
    'Never write a password here. The desk uses the keys and passwords that this machine has for such places.',
  placeKinds: {
    folder: 'A folder on this machine',
    zip: 'A ZIP file, for a host that takes one',
    git: 'A branch of a Git repository, as for GitHub Pages',
    server: 'A server of your own, over SSH',
    store: 'A store of files (S3)',
    workflow: 'GitHub builds it from what is pushed',
  } satisfies Record<PlaceKind, string>,
  placeHelp: {
    folder:
      'For a disk, for a server that this machine has as a folder, or for a host onto whose page you drop a folder. Only files that have changed are copied.',
    zip: 'For hosts onto whose page you drop one file, such as Netlify and Neocities. It has the whole site each time.',
    git: 'GitHub Pages, Codeberg Pages and others show what is in a branch. GitHub Pages takes up to 1 GB. The branch has one version, which is replaced each time, so that what you take out is in no history.',
    server:
      'For an account with a host that you reach by SSH. The program rsync is needed on both sides, and your key in ssh-agent. Connect once with a terminal and accept the key of the server; after that, files that have changed are sent.',
    store:
      'Amazon S3, Cloudflare R2, MinIO and others. Most bill each file that is sent and each one that is read; only files that have changed are sent. The keys come from the environment in which the desk was started.',
    workflow:
      'The archive itself is on GitHub, which builds the site from it. Only the content is sent, no built files.',
  } satisfies Record<PlaceKind, string>,
  size: (files: number, megabytes: string) =>
    `A host has to hold ${countOf(files, 'file')}, ${megabytes} MB, as the site was last built.`,
  test: 'Test the connection',
  testing: 'Connecting …',
  reached: (isTaken: boolean) =>
    isTaken
      ? 'It can be reached, and has something already. Nothing was sent.'
      : 'It can be reached, and is empty. Nothing was sent.',
  placeFields: {
    folder: { first: { label: 'Folder', note: 'Such as /var/www/archive, or ~/site in your home folder' } },
    zip: { first: { label: 'ZIP file', note: 'Such as courier.zip, in the folder of the archive' } },
    git: {
      first: {
        label: 'Repository',
        note: 'Its address, such as git@github.com:courier/archive.git, or the name by which Git knows it, such as origin',
      },
      second: { label: 'Branch', note: 'Without an entry: gh-pages' },
    },
    server: {
      first: { label: 'Server', note: 'With the name of your account: ada@example.org' },
      second: {
        label: 'Folder on the server',
        note: 'Such as www/archive; everything in it belongs to the site',
      },
    },
    store: {
      first: { label: 'Bucket', note: 'Its name, such as courier-archive' },
      second: { label: 'Folder in it', note: 'Without an entry: the whole bucket' },
    },
    workflow: {},
  } as Record<PlaceKind, PlaceLabels>,
  replaces: 'Remove files of the host that this machine did not send',
  replacesNote: 'Only needed where something else was put there before.',
  dryRun: 'Show what would change',
  sendNow: 'Publish',
  sent: (done: number, of: number) => `${inFigures(done)} of ${countOf(of, 'file')}`,
  toProblems: 'See the problems',
  asking: (count: number) => `${countOf(count, 'address', 'addresses')} would lead nowhere`,
  askingNote:
    'These pages were published before and would disappear without a redirect, so that links to them would break. If a record was renamed or merged, its former id redirects; if an article was removed, withdraw it instead, or add its address to “Redirect from” of another.',
  mayBreak: (count: number) =>
    `Yes, let ${count === 1 ? 'this address' : `these ${inFigures(count)} addresses`} lead nowhere`,
  overwriting: 'Something else is there',
  overwritingNote: (task: 'build' | 'send' | 'box') =>
    task === 'box'
      ? 'What is there is no earlier box of this archive. If you overwrite it, it is lost.'
      : 'No publication of this archive that is known here has made these. If they are yours, or an earlier publication from another machine, overwrite them; if they are of others, choose another place.',
  mayOverwrite: 'Yes, overwrite what is there',
  confirm: 'Publish these changes?',
  confirmNote: 'What would change at the host is listed below.',
  consents: { build: 'Publish anyway', send: 'Publish these changes', box: 'Overwrite it' },
  refusals: { build: 'Keep the site as it is', send: 'Publish nothing', box: 'Leave it as it is' },
  done: (pages: number, files: number, megabytes: string, seconds: string) =>
    `Built ${countOf(pages, 'page')}: ${countOf(files, 'file')}, ${megabytes} MB, in ${seconds} s.`,
  open: 'Open the site',
  openNote: 'It is served on this machine only.',
  notBuilt: 'There is no site yet.',
  changes: { build: 'What changed', send: 'What changes at the host' },
  nothingChanged: 'No pages changed.',
  changeKinds: {
    added: (count) => `${countOf(count, 'page')} added`,
    changed: (count) => `${countOf(count, 'page')} changed`,
    gone: (count) => `${countOf(count, 'page')} gone`,
  } satisfies Record<PageChangeKind, (count: number) => string>,
  openToSee: 'Open the site above: then each address here leads to its page as it would be published.',
  more: (count: number) => `and ${inFigures(count)} more`,
} as const);
