/**
 * The command by which Git and rsync reach a server. It never asks, and refuses a host whose key is not known or has
 * changed.
 */
export const sshCommand = 'ssh -o BatchMode=yes -o StrictHostKeyChecking=yes -o ConnectTimeout=30';

/** Returns what a keeper can do about what SSH said; undefined if it is none of its usual faults. */
export function sshAdvice(said: string): string | undefined {
  if (/IDENTIFICATION HAS CHANGED/i.test(said))
    return 'The key of this host has changed. Either the host was set up anew, or somebody stands between. Nothing was sent. Ask those who run the host; if it is right, remove the old key with “ssh-keygen -R HOST”.';
  if (/Host key verification failed|host key is known/i.test(said))
    return 'The key of this host is not known here. Connect once with “ssh HOST”, compare the key with what the host publishes, and accept it.';
  if (/Permission denied|Could not read from remote repository/i.test(said))
    return 'The host did not let you in. Check that your SSH key is in ssh-agent (“ssh-add -l”) and known to the host.';
  if (
    /Could not resolve hostname|Connection (?:refused|timed out|closed|reset)|No route to host|Network is unreachable/i.test(
      said,
    )
  )
    return 'The host can’t be reached. Check its name, and whether you are connected.';
  return undefined;
}
