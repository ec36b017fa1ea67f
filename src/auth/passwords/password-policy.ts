import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { InvalidInput } from '../../common/errors/common.errors.js';
import { PACKAGE_ROOT } from '../../common/package-root.js';

/** Read where it lies: a build copies none. */
const COMMON_PASSWORDS = path.join(PACKAGE_ROOT, 'src', 'auth', 'passwords', 'common-passwords.txt');
const OF_THE_SERVICE = ['management', 'password', 'service', 'resume', 'cv'];
/** Shorter parts of a name occur in any text. */
const SHORTEST_WORD = 3;
/** What is left of a password without its owner's names must be worth something. */
const FEWEST_OTHER_CHARACTERS = 6;

/** Whom a password is for: what anybody would try first. */
export interface PasswordOwner {
  username: string;
  email: string;
  fullName: string | null;
}

/** What a password must not be. It says nothing of digits or capitals: such rules make passwords worse. */
@Injectable()
export class PasswordPolicy {
  private readonly common = new Set(readFileSync(COMMON_PASSWORDS, 'utf8').split('\n'));

  /** @param field the name of the request's field. @throws InvalidInput */
  check(password: string, owner: PasswordOwner, field: string): void {
    const lower = password.toLowerCase();
    if (this.common.has(lower)) {
      throw new InvalidInput([{ path: field, message: 'is among the most common passwords: others would guess it' }]);
    }
    if (isMostlyNames(lower, owner)) {
      throw new InvalidInput([{ path: field, message: 'is little more than your name, your address or ours' }]);
    }
  }
}

function isMostlyNames(password: string, owner: PasswordOwner): boolean {
  const words = [...wordsOf(owner), ...OF_THE_SERVICE].sort((a, b) => b.length - a.length);
  const rest = words.reduce((text, word) => text.replaceAll(word, ''), password);
  return rest !== password && [...rest].length < FEWEST_OTHER_CHARACTERS;
}

function wordsOf({ username, email, fullName }: PasswordOwner): string[] {
  const whole = [username, email, email.split('@')[0] ?? '', fullName ?? ''];
  return whole
    .flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)])
    .map((word) => word.normalize('NFKC').toLowerCase())
    .filter((word) => word.length >= SHORTEST_WORD);
}
