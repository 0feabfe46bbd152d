import {
  type CallAnswer,
  type CallInput,
  type CallName,
  type CallOutput,
  deskPath,
  eventHeader,
  tokenHeader,
} from '../../api/calls.ts';

/** An error for a refused request, in sentences for the keeper. */
export class AskFault extends Error {
  readonly advice: string | undefined;

  constructor(message: string, advice?: string) {
    super(message);
    this.advice = advice;
  }
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
  if (!response) throw new AskFault('The desk does not answer.', 'Start it again with npm run desk.');
  if (!response.ok) throw new AskFault(await response.text());
  const answer = (await response.json()) as CallAnswer<CallOutput<Name>>;
  if (answer.type === 'refused') throw new AskFault(answer.message, answer.advice);
  return { output: answer.output, event: Number(response.headers.get(eventHeader)) };
}
