import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppCache } from '../../cache/app-cache.js';
import { type Actor } from '../../common/access/actor.js';
import { type Proof, Reauthentication } from '../../common/access/reauthentication.js';
import { Clock } from '../../common/clock.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { AccountRemoval } from './account-removal.js';
import { type ErasureResponse } from './erasure.dto.js';
import { ReceiptNotFound } from './erasure.errors.js';
import { ErasureFinisher } from './erasure-finisher.js';
import { toErasureResponse } from './erasure.mapper.js';
import { ErasureRepository } from './erasure.repository.js';
import { ManifestSigner } from './manifest-signer.js';

@Injectable()
export class ErasureService {
  constructor(
    private readonly reauthentication: Reauthentication,
    private readonly removal: AccountRemoval,
    private readonly erasures: ErasureRepository,
    private readonly finisher: ErasureFinisher,
    private readonly signer: ManifestSigner,
    private readonly cache: AppCache,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * The account, its key and its rows go in one transaction; what lies outside the database follows, however often
   * that has to be tried.
   * @throws LastAdministrator
   */
  async erase(actor: Actor, proof: Proof): Promise<ErasureResponse> {
    await this.reauthentication.confirm(actor, proof);
    const id = randomUUID();
    const requestedAt = this.clock.now();
    await this.unitOfWork.run(async () => {
      const { subject, rows, mailsCancelled } = await this.removal.remove(actor.userId);
      await this.erasures.insert({ id, rows, mailsCancelled, requestedAt }, subject);
      await this.finisher.enqueue(id);
    });
    await this.cache.clear(`${actor.userId}:*`);
    return this.receipt(id);
  }

  /** @throws ReceiptNotFound */
  async receipt(id: string): Promise<ErasureResponse> {
    const erasure = await this.erasures.find(id);
    if (!erasure) throw new ReceiptNotFound(id);
    return toErasureResponse(erasure, erasure.manifest && this.signer.sign(erasure.manifest));
  }
}
