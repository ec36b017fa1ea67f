import { InvalidInput } from '../../common/errors/common.errors.js';
import { PasswordPolicy } from './password-policy.js';

const ADA = { username: 'ada.l', email: 'countess@lovelace.example', fullName: 'Ada King Lovelace' };

describe('PasswordPolicy', () => {
  const policy = new PasswordPolicy();
  const refuses = (password: string) => expect(() => policy.check(password, ADA, 'password')).toThrow(InvalidInput);

  it.each(['password', 'PassWord1', '12345678', 'qwertyuiop', 'iloveyou', 'trustno1', '1q2w3e4r5t', 'letmein1'])(
    'refuses the common %s',
    refuses,
  );

  it.each([
    'lovelace',
    'Lovelace1815',
    'ada.l-ada.l',
    'countess!!',
    'countess@lovelace.example',
    'cv-management',
    'AdaKing1!',
  ])('refuses %s, which says who she is and little else', refuses);

  it.each([
    'twentylowercaseletters',
    'correct horse battery staple',
    'ada met grace at noon on the bridge',
    'ключ от старого дома',
    '🦊🐙🦉🐝🦋🐢🐌🦔',
    '        ',
  ])('takes %j: no rule asks for digits or capitals', (password) =>
    expect(() => policy.check(password, ADA, 'password')).not.toThrow(),
  );
});
