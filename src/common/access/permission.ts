/** What a caller may do, as words. Handlers name one; roles and access tokens grant them. */
export enum Permission {
  ProfileRead = 'profile.read',
  ProfileChange = 'profile.change',
  CvRead = 'cv.read',
  CvWrite = 'cv.write',
  JobRead = 'job.read',
  JobWrite = 'job.write',
  TaskRead = 'task.read',
  TaskCancel = 'task.cancel',
  DocumentConvert = 'document.convert',
  MonitoringRead = 'monitoring.read',
}

export enum Role {
  User = 'user',
  Admin = 'admin',
}

const OF_EVERY_USER = [
  Permission.ProfileRead,
  Permission.ProfileChange,
  Permission.CvRead,
  Permission.CvWrite,
  Permission.JobRead,
  Permission.JobWrite,
  Permission.TaskRead,
  Permission.TaskCancel,
  Permission.DocumentConvert,
] as const;

const GRANTED: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  [Role.User]: new Set(OF_EVERY_USER),
  [Role.Admin]: new Set([...OF_EVERY_USER, Permission.MonitoringRead]),
};

export function isGranted(role: Role, permission: Permission): boolean {
  return GRANTED[role].has(permission);
}
