import { randomBytes } from 'node:crypto';
import { SealBroken, seal, unseal } from './seal.js';

describe('seal', () => {
  const key = randomBytes(32);
  const plain = Buffer.from('Welder, Gdańsk, 2014 – 2019');

  it('gives back what was sealed', () => {
    expect(unseal(key, 'ada/cv/1', seal(key, 'ada/cv/1', plain))).toEqual(plain);
  });

  it('refuses the content of another record, another key, and any changed bit', () => {
    const sealed = seal(key, 'ada/cv/1', plain);
    expect(() => unseal(key, 'ada/cv/2', sealed)).toThrow(SealBroken);
    expect(() => unseal(randomBytes(32), 'ada/cv/1', sealed)).toThrow(SealBroken);
    for (let index = 0; index < sealed.length; index += 1) {
      const flipped = Buffer.from(sealed);
      flipped[index] = (flipped[index] ?? 0) ^ 1;
      expect(() => unseal(key, 'ada/cv/1', flipped)).toThrow(SealBroken);
    }
  });

  it('refuses what is too short to be sealed', () => {
    expect(() => unseal(key, '', Buffer.alloc(0))).toThrow(SealBroken);
  });

  it('never seals alike twice', () => {
    expect(seal(key, 'x', plain)).not.toEqual(seal(key, 'x', plain));
  });
});
