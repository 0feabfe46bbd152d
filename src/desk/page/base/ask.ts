import {
  type CallAnswer,
  type CallInput,
  type CallName,
  type CallOutput,
  deskPath,
  eventHeader,
  tokenHeader,
} from '../../api/calls.ts';
import { signal } from '@preact/signals';
import { noteEnglish } from './english-texts.ts';
import { untilSeen } from './events.ts';

/** An error for a refused request, in sentences for the keeper. */
export class AskFault extends Error {
  readonly advice: string | undefined;

  constructor(message: string, advice?: string) {
    super(message);
    this.advice = advice;
  }
}

function saidInEnglish(message: string, advice?: string): AskFault {
  return new AskFault(noteEnglish(message), noteEnglish(advice));
}

const token = document.querySelector<HTMLMetaElement>('meta[name="desk-token"]')?.content ?? '';

/**
 * Sends a request to the desk’s server.
 *
 * @throws {AskFault} if the server refuses or does not respond
 */
export async function ask<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  return (await askWithEvent(name, input)).output;
}

/**
 * Sends a request to the desk’s server, and returns its output with the number of the last event before the answer.
 *
 * @throws {AskFault} if the server refuses or does not respond
 */
export async function askWithEvent<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<{ readonly output: CallOutput<Name>; readonly event: number }> {
  const response = await fetch(`${deskPath}api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [tokenHeader]: token },
    body: JSON.stringify(input),
  }).catch(() => undefined);
  if (!response) throw saidInEnglish('The desk does not answer.', 'Start it again as you started it before.');
  if (!response.ok) throw saidInEnglish(await response.text());
  const answer = (await response.json()) as CallAnswer<CallOutput<Name>>;
  if (answer.type === 'refused') throw saidInEnglish(answer.message, answer.advice);
  return { output: answer.output, event: Number(response.headers.get(eventHeader)) };
}

/** The number of changes that were requested, and that the events received so far do not count yet. */
export const requested = signal(0);

/**
 * Requests a change from the desk’s server. The status is unsaved until the files are written: also if events about
 * earlier changes arrive later than the request, or those about this change later than its answer.
 *
 * @throws {AskFault} if the server refuses or does not respond
 */
export async function askChange<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  const finish = () => (requested.value -= 1);
  requested.value += 1;
  try {
    const { output, event } = await askWithEvent(name, input);
    void untilSeen(event).then(finish);
    return output;
  } catch (error) {
    finish();
    throw error;
  }
}
