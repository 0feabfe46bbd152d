/** A script for a separate process, with the types of its start data and messages. */
export interface JobScript<Start, Message> {
  readonly url: URL;
  // These exist only as types, which both sides share.
  readonly start?: Start;
  readonly message?: Message;
}
