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
      expect((user + system) / 1000).toBeLessThan(500); // of all threads, cold; some took minutes
    }
    expect(detector.counters.errors).toBe(0);
  });

  it('sees an attack behind much that is none, and across the cut of a long text', async () => {
    const patient = new AttackDetector(new DetectionConfig('block', 10_000, ''));
    await patient.onModuleInit();
    for (const before of [100, 2_030, 5_000]) {
      const value = `${'word '.repeat(before / 5)}' or 1=1 --`;
      expect(patient.inspect('parameter', [value], patient.newBudget())).toMatchObject({ isSure: true });
    }
  });
});
