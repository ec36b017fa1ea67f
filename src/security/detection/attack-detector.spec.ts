import { DetectionConfig } from '../../config/config.js';
import { AttackDetector } from './attack-detector.js';

const LONG = 100_000;

describe('the detector of attacks', () => {
  const detector = new AttackDetector(new DetectionConfig('block', 5, ''));
  beforeAll(() => detector.onModuleInit());

  it.each([
    ...['/*', '<b><p>', '<a>', '<table>x', '<svg>', '<', "'", '(', '%3cb%3e', '<iframe srcdoc="', '1 or ', '</title>'],
    ...['a=1 ', '\\u003c', '../', '{', '[', '+', ' '],
  ])('gives up on a text of %j over and over before anybody waits for it', (part) => {
    for (const start of ['1', "'", '<a ', 'javascript:']) {
      const began = process.cpuUsage();
      const budget = detector.newBudget();
      detector.inspect('field', [start + part.repeat(LONG / part.length)], budget);
      detector.inspect('text', [start + part.repeat(LONG / part.length)], budget);
      const { user, system } = process.cpuUsage(began);
      expect((user + system) / 1000).toBeLessThan(5_000); // of all threads, cold and on a busy machine; some took minutes
    }
    expect(detector.counters.errors).toBe(0);
  });

  it('sees an attack behind much that is none, and across the cut of a long text', async () => {
    const patient = await aPatientOne();
    for (const before of [100, 2_030, 5_000]) {
      const value = `${'word '.repeat(before / 5)}' or 1=1 --`;
      expect(patient.inspect('parameter', [value], patient.newBudget())).toMatchObject({ isSure: true });
    }
  });

  it.each([
    ...['football; table tennis', 'Benchmark(R) Capital', 'python or r = analyst', 'count(*)', '2 or 3 days a week'],
    ...['/etc/hosts windows', "import from '../../utils'", 'cd ../..', '${HOME}', '/dev/null Hosting', '<script src>'],
  ])('takes %j for what it is', async (value) => {
    const patient = await aPatientOne();
    expect(patient.inspect('parameter', [value], patient.newBudget())).toBeNull();
  });

  it.each([
    ...['1::text::xml', 'football; drop table users', 'id or id=id', '1 or 1=1; begin', 'x, pg_sleep(5)'],
    ...['../../../../etc/passwd', '; cat /etc/passwd', "\\';alert(1)//", '<script src=//x></script>'],
  ])('refuses %j', async (value) => {
    const patient = await aPatientOne();
    expect(patient.inspect('parameter', [value], patient.newBudget())).toMatchObject({ isSure: true });
  });
});

async function aPatientOne(): Promise<AttackDetector> {
  const patient = new AttackDetector(new DetectionConfig('block', 10_000, ''));
  await patient.onModuleInit();
  return patient;
}
