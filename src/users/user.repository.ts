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

  findById(id: string): Promise<UserEntity | null> {
    return this.unitOfWork.repository(UserEntity).findOneBy({ id });
  }

  /** Held until the transaction ends; rows that refer to the user can be written meanwhile. */
  lock(id: string): Promise<UserEntity | null> {
    return this.unitOfWork.repository(UserEntity).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
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
}
