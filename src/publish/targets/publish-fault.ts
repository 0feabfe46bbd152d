/** Thrown when a site can't be published; the message is for the keeper: what is wrong, and what to do. */
export class PublishFault extends Error {}
