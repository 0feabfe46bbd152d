import { type Catalog, fromCatalog } from '../../text/catalog.ts';
import { type OutFault, outReason } from '../../site/build/out-fault.ts';
import { type SshReason, sshAdvices } from './ssh.ts';

/** Why a host did not take what Git sent; `said` if only Git’s own words tell. */
export type GitReason = SshReason | 'behind' | 'credentials' | 'meanwhile' | 'nobody' | 'said';

const gitAdvices: Readonly<Record<string, string | undefined>> = {
  ...sshAdvices,
  behind:
    'The host has commits that are not here: run “git pull”, look at what it brings, and publish again.',
  credentials: 'The host did not let you in. Set up a credential helper for Git, or use an SSH address.',
  meanwhile: 'Somebody else has published meanwhile. Publish again.',
  nobody:
    'Git does not know who you are: run “git config user.name” and “git config user.email” with your name and address.',
};

interface OfGit {
  readonly whichReason: GitReason;
  /** What Git said. */
  readonly said: string;
}

/** Why a folder or file on this machine can’t be a target. */
export type PlaceReason = OutFault['whichReason'] | keyof typeof placeReasons;

/** As the ends of sentences that start with the path. */
const placeReasons = {
  'in-site': 'is inside the site itself',
  nowhere: 'is in a folder that does not exist',
  site: 'is the site on this machine, or contains it',
} as const;

function placeReason(whichReason: string, code: string): string {
  const known: Readonly<Record<string, string | undefined>> = placeReasons;
  return known[whichReason] ?? outReason(whichReason, code);
}

/** Why a text is no target. */
export type TargetReason = keyof typeof targetReasons;

/** As the ends of sentences that start with the target, and what to do. */
const targetReasons = {
  'control-character': ['contains a control character', 'Type it again.'],
  dots: ['has “.” or “..” in its path', 'Leave them out.'],
  'no-branch': ['does not name a branch', 'Write it like git:origin#gh-pages.'],
  'no-bucket': ['has no bucket with a name like my-archive', 'Write it like s3:my-archive/newspaper.'],
  'no-folder': ['is not a folder', 'Give its path.'],
  'no-folder-there': [
    'has no folder: the files of a whole account would be those of the site',
    'Write it like rsync:ada@example.org:archive.',
  ],
  'no-repository': ['does not name a Git repository', 'Write it like git:origin#gh-pages.'],
  'no-server': ['is not a server and a folder', 'Write it like rsync:ada@example.org:archive.'],
  password: [
    'contains a password or token, which Backfile would have to store',
    'Leave it out: Git, SSH and the environment have places for it.',
  ],
  'unknown-kind': [
    'is of a kind that is not known',
    'A site is published to a folder, a ZIP file, a branch of a Git repository, a server or a store.',
  ],
} as const;

/** Why a site can’t be published. */
export const publishProblems = {
  'publish-branch-refused': ({
    branch,
    remote,
    whichReason,
    said,
  }: OfGit & { readonly branch: string; readonly remote: string }) => ({
    message: `The site could not be pushed to the branch “${branch}” of ${remote}.`,
    advice: gitAdvices[whichReason] ?? `Git said: ${said}`,
  }),
  'publish-content-refused': ({ whichReason, said }: OfGit) => ({
    message: 'The content could not be pushed, and nothing was recorded.',
    advice: gitAdvices[whichReason] ?? `Git said: ${said}`,
  }),
  'publish-keys-missing': {
    message:
      'The keys of the store are missing: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment of this command.',
    advice: 'Backfile does not keep them.',
  },
  'publish-no-branch': {
    message: 'The content is in no branch of a Git repository, so no workflow can build it.',
    advice: 'Choose another place.',
  },
  'publish-no-remote': ({ remote }: { readonly remote: string }) => ({
    message: `The repository has no remote “${remote}” to push to.`,
    advice: 'Add it with “git remote add”, or choose another place.',
  }),
  'publish-place-missing': ({ forms }: { readonly forms: string }) => ({
    message: `Say where to publish: ${forms}.`,
    advice: 'content/guide/publishing.md explains them.',
  }),
  'publish-place-refused': ({
    place,
    whichReason,
    code,
  }: {
    readonly place: string;
    readonly whichReason: PlaceReason;
    readonly code: string;
  }) => ({
    message: `“${place}” ${placeReason(whichReason, code)}.`,
    advice: 'Choose another place.',
  }),
  'publish-places-several': ({ places }: { readonly places: readonly string[] }) => ({
    message: `This archive was published to several places: ${places.join(', ')}.`,
    advice: 'Choose one with --to.',
    atDesk: 'Choose one of them.',
  }),
  'publish-program-missing': ({ program }: { readonly program: string }) => ({
    message: `The program “${program}” is not installed on this machine.`,
    advice: 'Install it and publish again.',
  }),
  'publish-remote-unknown': ({ remote }: { readonly remote: string }) => ({
    message: `There is no remote “${remote}” in the repository of the archive.`,
    advice: 'See “git remote”.',
  }),
  'publish-rsync-failed': ({
    host,
    code,
    whichReason,
    said,
  }: {
    readonly host: string;
    readonly code: number;
    readonly whichReason: SshReason | 'said';
    readonly said: string;
  }) => ({
    message: `rsync could not publish to ${host} (exit code ${code}).`,
    advice: (sshAdvices as Readonly<Record<string, string | undefined>>)[whichReason] ?? `It said: ${said}`,
  }),
  'publish-site-partly': {
    message: 'The site on this machine is only partly updated.',
    advice: 'Build it, and publish again.',
  },
  'publish-store-refused': ({ bucket, said }: { readonly bucket: string; readonly said: string }) => ({
    message: `The store did not take the site in its bucket “${bucket}”: ${said}.`,
    advice:
      'Check the name of the bucket, AWS_REGION, AWS_ENDPOINT_URL and the keys, and publish again: it goes on from here.',
  }),
  'publish-target-refused': ({
    target,
    whichReason,
  }: {
    readonly target: string;
    readonly whichReason: TargetReason;
  }) => {
    const known: Readonly<Record<string, readonly [string, string]>> = targetReasons;
    const [why, advice] = known[whichReason] ?? ['', ''];
    return { message: `The target “${target}” ${why}.`, advice };
  },
  'publish-unwritable': ({ place }: { readonly place: string }) => ({
    message: `You may not write in “${place}”.`,
    advice: 'Choose another place, or change its permissions.',
  }),
} as const satisfies Catalog;

/** Returns why a site can’t be published. */
export const publishProblem = fromCatalog(publishProblems);
