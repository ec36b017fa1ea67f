import { Injectable } from '@nestjs/common';
import { newId } from '../common/id.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { ContentCipher } from '../security/encryption/content-cipher.js';
import { type UserEntity } from './user.entity.js';
import { UserRepository } from './user.repository.js';

/** A bound on the mails of one alert. */
const ADMINISTRATORS_TOLD = 20;

/** An account as other features see it. */
export type User = Omit<UserEntity, 'passwordHash'>;

export interface NewUser {
  email: string;
  username: string;
  fullName: string | null;
  passwordHash: string;
}

@Injectable()
export class UsersService {
  constructor(
    private readonly users: UserRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: ContentCipher,
  ) {}

  /** An account is born with the key that its content will be sealed with. @throws UsernameTaken @throws EmailTaken */
  create(user: NewUser): Promise<string> {
    const id = newId();
    return this.unitOfWork.run(async () => {
      await this.users.insert({ id, ...user });
      await this.cipher.createKey(id);
      return id;
    });
  }

  get(id: string): Promise<User | null> {
    return this.users.findById(id);
  }

  /** With the password's hash, for sign-in alone. */
  findForSignIn(email: string): Promise<UserEntity | null> {
    return this.users.findByEmailWithPassword(email);
  }

  /** Held until the transaction ends. */
  lock(id: string): Promise<User | null> {
    return this.users.lock(id);
  }

  /** With the password's hash, to ask the owner for it again. */
  findWithPassword(id: string): Promise<UserEntity | null> {
    return this.users.findByIdWithPassword(id);
  }

  /** Whom the service tells of what it needs somebody to look at. */
  administrators(): Promise<{ id: string; email: string }[]> {
    return this.users.administrators(ADMINISTRATORS_TOLD);
  }
}
