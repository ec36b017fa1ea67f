/** Where an application stands. */
export enum ApplicationStatus {
  Saved = 'saved',
  Applied = 'applied',
  Interviewing = 'interviewing',
  Offered = 'offered',
  Accepted = 'accepted',
  Rejected = 'rejected',
  Withdrawn = 'withdrawn',
}

const { Saved, Applied, Interviewing, Offered, Accepted, Rejected, Withdrawn } = ApplicationStatus;

/** What may follow what. Employers think again, and so do people: only being saved cannot come back. */
const NEXT: Readonly<Record<ApplicationStatus, readonly ApplicationStatus[]>> = {
  [Saved]: [Applied, Withdrawn],
  [Applied]: [Interviewing, Offered, Rejected, Withdrawn],
  [Interviewing]: [Offered, Rejected, Withdrawn],
  [Offered]: [Accepted, Rejected, Withdrawn],
  [Accepted]: [Withdrawn],
  [Rejected]: [Interviewing, Offered],
  [Withdrawn]: [Applied],
};

export function followersOf(status: ApplicationStatus): readonly ApplicationStatus[] {
  return NEXT[status];
}

export function mayFollow(from: ApplicationStatus, to: ApplicationStatus): boolean {
  return NEXT[from].includes(to);
}
