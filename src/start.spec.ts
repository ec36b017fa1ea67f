import { InvalidSettings } from './config/settings.js';
import { placeOf, whyNot } from './start.js';

describe('why the service does not start', () => {
  it.each<[object, RegExp]>([
    [
      { code: 'EADDRINUSE', syscall: 'listen', address: '0.0.0.0', port: 8000 },
      /^Cannot listen on 0.0.0.0:8000: .*PORT/,
    ],
    [{ code: 'EACCES', syscall: 'listen', address: '0.0.0.0', port: 80 }, /^Cannot listen on 0.0.0.0:80: .*PORT/],
    [{ code: 'EADDRNOTAVAIL', syscall: 'listen', address: '10.0.0.9', port: 80 }, /HOST/],
    [{ code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: 'nowhere' }, /^Cannot listen on nowhere: .*HOST/],
  ])('is one line that names the setting: %j', (fields, words) => {
    const line = whyNot(Object.assign(new Error('listen failed'), fields));
    expect(line).toMatch(words);
    expect(line).not.toContain('\n');
  });

  it('is what is wrong with the settings, without a stack', () => {
    expect(whyNot(new InvalidSettings(['PORT must be a whole number from 0 to 65535.']))).toBe(
      'Cannot start with these settings:\n  PORT must be a whole number from 0 to 65535.',
    );
  });

  it('is the stack of what nobody foresaw', () => {
    expect(whyNot(new TypeError('oops'))).toMatch(/TypeError: oops\n +at /);
    expect(whyNot(Object.assign(new Error('no socket'), { code: 'EACCES', syscall: 'open' }))).toContain(' at ');
  });
});

describe('placeOf', () => {
  it.each([
    [{ address: '127.0.0.1', family: 'IPv4', port: 8000 }, 'http://127.0.0.1:8000'],
    [{ address: '::1', family: 'IPv6', port: 8000 }, 'http://[::1]:8000'],
    [
      { address: '0.0.0.0', family: 'IPv4', port: 8000 },
      'http://localhost:8000 (open to the network: it listens on 0.0.0.0:8000)',
    ],
    [{ address: '::', family: 'IPv6', port: 1 }, 'http://localhost:1 (open to the network: it listens on [::]:1)'],
  ])('%j', (address, place) => expect(placeOf(address)).toBe(place));
});
