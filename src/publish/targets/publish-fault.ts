import type { AdvisedMessage } from '../../text/catalog.ts';

/** Thrown when a site can't be published; the message is for the keeper: what is wrong, and what to do. */
export class PublishFault extends Error {
  /** The same, if it is a message of a catalog. */
  readonly problem: AdvisedMessage | undefined;

  constructor(said: string | AdvisedMessage) {
    super(typeof said === 'string' ? said : `${said.message} ${said.advice}`);
    this.problem = typeof said === 'string' ? undefined : said;
  }
}
