import { ApplicationStatus, followersOf, mayFollow } from './application-status.js';

const ALL = Object.values(ApplicationStatus);

describe('the way of an application', () => {
  it('leads from a saved ad to an accepted offer, one step at a time', () => {
    const way = ['saved', 'applied', 'interviewing', 'offered', 'accepted'] as ApplicationStatus[];
    way.slice(1).forEach((to, at) => expect(mayFollow(way[at] ?? to, to)).toBe(true));
    expect(mayFollow(ApplicationStatus.Saved, ApplicationStatus.Accepted)).toBe(false);
    expect(mayFollow(ApplicationStatus.Applied, ApplicationStatus.Accepted)).toBe(false);
  });

  it('never comes back to saved, and never stays where it is', () => {
    for (const from of ALL) {
      expect(followersOf(from)).not.toContain(ApplicationStatus.Saved);
      expect(followersOf(from)).not.toContain(from);
    }
  });

  it('reaches every state from saved', () => {
    const reached = new Set<ApplicationStatus>([ApplicationStatus.Saved]);
    for (const from of reached) for (const to of followersOf(from)) reached.add(to);
    expect([...reached].sort()).toEqual([...ALL].sort());
  });
});
