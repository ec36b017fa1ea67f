import { OutboundConfig } from '../../config/config.js';
import { isPublicAddress } from './outbound-address.js';
import { HostResolver, OutboundHttp } from './outbound-http.js';

describe('addresses', () => {
  it.each(['8.8.8.8', '1.1.1.1', '2606:4700:4700::1111'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ...['127.0.0.1', '127.255.255.254', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
    ...['169.254.169.254', '100.64.0.1', '192.0.0.192', '198.18.0.1', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8', '64:ff9b::7f00:1'],
    ...['2002:7f00:1::', '2001:0:7f00:1::', 'fe80::1', 'fc00::1', 'fd12::1', 'fec0::1', 'ff02::1', '2001:db8::1'],
    ...['', 'localhost', '1.2.3.256', 'fe80::1%eth0'],
  ])('%j is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('URLs that users give', () => {
  const outbound = new OutboundHttp(new OutboundConfig(['hooks.lan', '127.0.0.1:9000']), new HostResolver());

  it.each(['https://example.org/hook?x=1', 'https://example.org:8443/', 'https://8.8.8.8/', 'http://hooks.lan/a'])(
    'takes %s',
    (url) => expect(outbound.problemOf(url)).toBeNull(),
  );

  it.each([
    ...['http://example.org/', 'ftp://example.org/', 'file:///etc/passwd', 'gopher://example.org/', 'javascript:1', ''],
    ...['https://user:pass@example.org/', 'https://example.org:22/', 'https://example.org:80/', '//example.org'],
    ...['https://localhost/', 'https://LOCALHOST./', 'https://a.localhost/', 'https://metadata.google.internal/'],
    ...['https://127.0.0.1/', 'https://127.1/', 'https://2130706433/', 'https://0x7f000001/', 'https://0177.0.0.1/'],
    ...[
      'https://0/',
      'https://[::1]/',
      'https://[::ffff:127.0.0.1]/',
      'https://[::ffff:7f00:1]/',
      'https://[fe80::1]/',
    ],
    ...['https://169.254.169.254/latest/meta-data', 'https://10.0.0.1/', 'https://127.0.0.1:9000@evil.example/'],
    ...[
      'https://１２７.０.０.１/',
      'https://127。0。0。1/',
      'https://hooks.lan.evil.internal/',
      'http://127.0.0.1:9001/',
    ],
  ])('refuses %s', (url) => {
    expect(outbound.problemOf(url)).toEqual(expect.any(String));
  });
});
