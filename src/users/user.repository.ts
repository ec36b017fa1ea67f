import { Injectable } from '@nestjs/common';
import { Role } from '../common/access/permission.js';
import { violatesUnique } from '../database/constraint.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { UserEntity } from './user.entity.js';
import { EmailTaken, UsernameTaken } from './users.errors.js';

@Injectable()
export class UserRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws UsernameTaken @throws EmailTaken */
  async insert(user: Pick<UserEntity, 'id' | 'email' | 'username' | 'fullName' | 'passwordHash'>): Promise<void> {
    try {
      await this.unitOfWork.repository(UserEntity).insert(user);
    } catch (error) {
      if (violatesUnique(error, 'uq_users_email')) throw new EmailTaken();
      if (violatesUnique(error, 'uq_users_username')) throw new UsernameTaken();
      throw error;
    }
  }

  /**
   * The user and their data key, in one statement that does the same whether or not the address has an account: how
   * long a registration takes must not tell. @returns false if it has. @throws UsernameTaken
   */
  async insertUnlessEmailTaken(
    user: Pick<UserEntity, 'id' | 'email' | 'username' | 'fullName' | 'passwordHash'>,
    key: { wrappedKey: Buffer; masterVersion: number },
  ): Promise<boolean> {
    try {
      const rows: unknown[] = await this.unitOfWork.manager.query(
        `with added as (
           insert into users (id, email, username, full_name, password_hash) values ($1, $2, $3, $4, $5)
           on conflict (email) do nothing returning id),
         keyed as (
           insert into data_keys (user_id, wrapped_key, master_version) select id, $6::bytea, $7::integer from added)
         select id from added`,
        [user.id, user.email, user.username, user.fullName, user.passwordHash, key.wrappedKey, key.masterVersion],
      );
      return rows.length === 1;
    } catch (error) {
      if (violatesUnique(error, 'uq_users_username')) throw new UsernameTaken();
      throw error;
    }
  }

  existsByUsername(username: string): Promise<boolean> {
    return this.unitOfWork.repository(UserEntity).existsBy({ username });
  }

  findById(id: string): Promise<UserEntity | null> {
    return this.unitOfWork.repository(UserEntity).findOneBy({ id });
  }

  /** Held until the transaction ends; rows that refer to the user can be written meanwhile. */
  lock(id: string): Promise<UserEntity | null> {
    return this.unitOfWork.repository(UserEntity).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** Also keeps out whoever would add a row that refers to the user. */
  lockForErasure(id: string): Promise<UserEntity | null> {
    return this.unitOfWork.repository(UserEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async delete(id: string): Promise<void> {
    await this.unitOfWork.repository(UserEntity).delete({ id });
  }

  findByEmailWithPassword(email: string): Promise<UserEntity | null> {
    return this.unitOfWork
      .repository(UserEntity)
      .createQueryBuilder('user')
      .addSelect('user.passwordHash')
      .where('user.email = :email', { email })
      .getOne();
  }

  findByIdWithPassword(id: string): Promise<UserEntity | null> {
    return this.unitOfWork
      .repository(UserEntity)
      .createQueryBuilder('user')
      .addSelect('user.passwordHash')
      .where('user.id = :id', { id })
      .getOne();
  }

  /** Those who can act as such, oldest first. */
  administrators(limit: number): Promise<Pick<UserEntity, 'id' | 'email'>[]> {
    return this.unitOfWork.repository(UserEntity).find({
      where: { role: Role.Admin, isActive: true },
      select: { id: true, email: true },
      order: { id: 'ASC' },
      take: limit,
    });
  }

  findByEmail(email: string): Promise<UserEntity | null> {
    return this.unitOfWork.repository(UserEntity).findOneBy({ email });
  }

  /** @throws EmailTaken */
  async update(
    id: string,
    change: Partial<Pick<UserEntity, 'email' | 'fullName' | 'passwordHash' | 'role' | 'isActive' | 'isVerified'>>,
  ): Promise<void> {
    try {
      await this.unitOfWork.repository(UserEntity).update({ id }, change);
    } catch (error) {
      if (violatesUnique(error, 'uq_users_email')) throw new EmailTaken();
      throw error;
    }
  }
}
