export class MessageResponse {
  /** For people. */
  message: string;
}
