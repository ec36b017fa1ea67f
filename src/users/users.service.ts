import { Injectable } from '@nestjs/common';
import { Role } from '../common/access/permission.js';
import { newId } from '../common/id.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { ContentCipher } from '../security/encryption/content-cipher.js';
import { type UserEntity } from './user.entity.js';
import { UserRepository } from './user.repository.js';
import { UsernameTaken } from './users.errors.js';

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

  /**
   * As `create`, but an address that has an account is no failure, and takes as long.
   * @returns the new account, or null if the address has one. @throws UsernameTaken
   */
  async createUnlessEmailTaken(user: NewUser): Promise<string | null> {
    // Asked first: which of the two is taken must not depend on the other.
    if (await this.users.existsByUsername(user.username)) throw new UsernameTaken();
    const id = newId();
    return (await this.users.insertUnlessEmailTaken({ id, ...user }, this.cipher.newKey(id))) ? id : null;
  }

  get(id: string): Promise<User | null> {
    return this.users.findById(id);
  }

  /** With the password's hash, for sign-in alone. */
  findForSignIn(email: string): Promise<UserEntity | null> {
    return this.users.findByEmailWithPassword(email);
  }

  /** Held until the transaction ends: nothing that belongs to the user can be added meanwhile. */
  lockForErasure(id: string): Promise<User | null> {
    return this.users.lockForErasure(id);
  }

  /** With every row that belongs to the account. */
  async erase(id: string): Promise<void> {
    await this.users.delete(id);
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

  findByEmail(email: string): Promise<User | null> {
    return this.users.findByEmail(email);
  }

  rename(id: string, fullName: string | null): Promise<void> {
    return this.users.update(id, { fullName });
  }

  setPassword(id: string, passwordHash: string): Promise<void> {
    return this.users.update(id, { passwordHash });
  }

  confirmEmail(id: string): Promise<void> {
    return this.users.update(id, { isVerified: true });
  }

  /** To an address that was shown to be the owner's. @throws EmailTaken */
  changeEmail(id: string, email: string): Promise<void> {
    return this.users.update(id, { email, isVerified: true });
  }

  /** For whoever runs the service: nobody has to be one before. */
  async makeAdministrator(id: string): Promise<void> {
    await this.users.update(id, { role: Role.Admin, isActive: true, isVerified: true });
  }
}
