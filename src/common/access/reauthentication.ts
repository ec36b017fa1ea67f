import { type Actor } from './actor.js';

/** What shows that it is still the owner who sits at the keyboard. */
export interface Proof {
  password: string;
  /** Of the authenticator, or a recovery code; needed from whoever has a second factor. */
  code?: string;
}

/** Asked before what a stolen session must not be able to do. `auth` answers; every feature may ask. */
export abstract class Reauthentication {
  /** @throws WrongPassword, WrongCode, TooManyAttempts */
  abstract confirm(actor: Actor, proof: Proof): Promise<void>;

  /** For what the owner is told of and can take back. @throws WrongPassword, TooManyAttempts */
  abstract confirmPassword(actor: Actor, password: string): Promise<void>;
}
