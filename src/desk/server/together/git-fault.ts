import { sshAdvice } from '../../../publish/targets/ssh.ts';
import { DeskFault } from '../desk/desk-fault.ts';

const faults: readonly { readonly said: RegExp; readonly message: string; readonly advice: string }[] = [
  {
    said: /could not read (?:Username|Password)|Authentication failed|terminal prompts disabled|HTTP (?:401|403)|returned error: 40[13]/i,
    message: 'The place that you share did not let you in.',
    advice:
      'Sign in to it once with the program that you use for Git, such as GitHub Desktop, so that this machine remembers you; then try again. The desk never asks for a password.',
  },
  {
    said: /non-fast-forward|fetch first|\[rejected\]/i,
    message: 'Others have sent something since you last got their work. Nothing was sent.',
    advice: 'Get what others did, then send again.',
  },
  {
    said: /pre-receive hook declined|protected branch|\[remote rejected\]/i,
    message: 'The place that you share does not take this.',
    advice: 'Its owner has to allow you to send to it.',
  },
  {
    said: /Could not resolve host\b|unable to access|Failed to connect|Connection (?:refused|timed out|reset)|Network is unreachable/i,
    message: 'The place that you share can’t be reached.',
    advice: 'Check whether you are connected to the network, and try again.',
  },
  {
    said: /does not appear to be a git repository|Repository not found|' (?:not found|does not exist)/i,
    message: 'There is nothing at the address of the place that you share.',
    advice: 'Ask its owner whether it has moved.',
  },
  {
    said: /unable to create .*\.lock|index\.lock/i,
    message: 'Another program works in this folder with Git right now.',
    advice: 'Wait until it has finished, and try again.',
  },
  {
    said: /No space left on device/i,
    message: 'The disk is full.',
    advice: 'Make room on it, and try again.',
  },
  {
    said: /Please tell me who you are|empty ident|unable to auto-detect email/i,
    message: 'It is not known who you are.',
    advice: 'Type your name and your e-mail address below.',
  },
  {
    said: /usage: git merge-tree/i,
    message: 'The Git on this machine is too old to bring two versions together.',
    advice: 'Install Git 2.38 or a later one.',
  },
  {
    said: /unrelated histories/i,
    message: 'The place that you share has another archive, which has nothing in common with this one.',
    advice: 'Check its address.',
  },
];

/** Returns the fault for what Git said, in words for the keeper. */
export function gitFault(said: string, isTooSlow: boolean): DeskFault {
  if (isTooSlow)
    return new DeskFault('This took too long, and was given up. Nothing was changed here.', 'Try again.');
  const known = faults.find((fault) => fault.said.test(said));
  if (known) return new DeskFault(known.message, known.advice);
  const ssh = sshAdvice(said);
  if (ssh !== undefined) return new DeskFault(ssh);
  return new DeskFault(`Git could not do this. It said: ${said.trim() || 'nothing'}`);
}
