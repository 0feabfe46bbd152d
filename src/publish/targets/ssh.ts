/**
 * The command by which Git and rsync reach a server. It never asks, and refuses a host whose key is not known or has
 * changed.
 */
export const sshCommand = 'ssh -o BatchMode=yes -o StrictHostKeyChecking=yes -o ConnectTimeout=30';

/** The usual faults of SSH. */
export type SshReason = 'changed' | 'unknown' | 'refused' | 'unreachable';

/** What a keeper can do about each. */
export const sshAdvices: Readonly<Record<SshReason, string>> = {
  changed:
    'The key of this host has changed. Either the host was set up anew, or somebody stands between. Nothing was sent. Ask those who run the host; if it is right, remove the old key with “ssh-keygen -R HOST”.',
  unknown:
    'The key of this host is not known here. Connect once with “ssh HOST”, compare the key with what the host publishes, and accept it.',
  refused:
    'The host did not let you in. Check that your SSH key is in ssh-agent (“ssh-add -l”) and known to the host.',
  unreachable: 'The host can’t be reached. Check its name, and whether you are connected.',
};

/** Returns which of its usual faults SSH told of; undefined if it is none. @param said what SSH said */
export function sshReason(said: string): SshReason | undefined {
  if (/IDENTIFICATION HAS CHANGED/i.test(said)) return 'changed';
  if (/Host key verification failed|host key is known/i.test(said)) return 'unknown';
  if (/Permission denied|Could not read from remote repository/i.test(said)) return 'refused';
  return /Could not resolve hostname|Connection (?:refused|timed out|closed|reset)|No route to host|Network is unreachable/i.test(
    said,
  )
    ? 'unreachable'
    : undefined;
}

/** Returns what a keeper can do about what SSH said; undefined if it is none of its usual faults. */
export function sshAdvice(said: string): string | undefined {
  const reason = sshReason(said);
  return reason && sshAdvices[reason];
}
