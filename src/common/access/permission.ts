/** What a caller may do, as words. Handlers name one; roles and access tokens grant them. */
export enum Permission {
  ProfileRead = 'profile.read',
  ProfileChange = 'profile.change',
  SessionRead = 'session.read',
  SessionEnd = 'session.end',
  MfaManage = 'mfa.manage',
  SettingsRead = 'settings.read',
  SettingsChange = 'settings.change',
  ActivityRead = 'activity.read',
  AccessTokenManage = 'access-token.manage',
  ApiKeyRead = 'api-key.read',
  ApiKeyManage = 'api-key.manage',
  WebhookRead = 'webhook.read',
  WebhookManage = 'webhook.manage',
  DataExport = 'data.export',
  AccountErase = 'account.erase',
  CvRead = 'cv.read',
  CvWrite = 'cv.write',
  FileRead = 'file.read',
  FileWrite = 'file.write',
  SearchRead = 'search.read',
  BatchRun = 'batch.run',
  JobRead = 'job.read',
  JobWrite = 'job.write',
  TaskRead = 'task.read',
  TaskCancel = 'task.cancel',
  DocumentConvert = 'document.convert',
  MonitoringRead = 'monitoring.read',
  MonitoringManage = 'monitoring.manage',
  UserRead = 'user.read',
  UserManage = 'user.manage',
  MaintenanceRun = 'maintenance.run',
  AuditRead = 'audit.read',
  SecurityRead = 'security.read',
  SecurityManage = 'security.manage',
}

export enum Role {
  User = 'user',
  Admin = 'admin',
}

const OF_EVERY_USER = [
  Permission.ProfileRead,
  Permission.ProfileChange,
  Permission.SessionRead,
  Permission.SessionEnd,
  Permission.MfaManage,
  Permission.SettingsRead,
  Permission.SettingsChange,
  Permission.ActivityRead,
  Permission.AccessTokenManage,
  Permission.ApiKeyRead,
  Permission.ApiKeyManage,
  Permission.WebhookRead,
  Permission.WebhookManage,
  Permission.DataExport,
  Permission.AccountErase,
  Permission.CvRead,
  Permission.CvWrite,
  Permission.FileRead,
  Permission.FileWrite,
  Permission.SearchRead,
  Permission.BatchRun,
  Permission.JobRead,
  Permission.JobWrite,
  Permission.TaskRead,
  Permission.TaskCancel,
  Permission.DocumentConvert,
] as const;

const GRANTED: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  [Role.User]: new Set(OF_EVERY_USER),
  [Role.Admin]: new Set([
    ...OF_EVERY_USER,
    Permission.MonitoringRead,
    Permission.MonitoringManage,
    Permission.UserRead,
    Permission.UserManage,
    Permission.MaintenanceRun,
    Permission.AuditRead,
    Permission.SecurityRead,
    Permission.SecurityManage,
  ]),
};

export function isGranted(role: Role, permission: Permission): boolean {
  return GRANTED[role].has(permission);
}

/** What somebody may do who calls as this role, and with an access token no more than that token's scopes. */
export function isPermitted(
  { role, scopes }: { role: Role; scopes?: readonly Permission[] },
  permission: Permission,
): boolean {
  return isGranted(role, permission) && (scopes === undefined || scopes.includes(permission));
}

/** What only a person who signed in may do. A token that leaks must not be able to make itself more, or to last. */
const OF_SESSIONS_ALONE: ReadonlySet<Permission> = new Set([
  Permission.ProfileChange,
  Permission.SessionRead,
  Permission.SessionEnd,
  Permission.MfaManage,
  Permission.AccessTokenManage,
  Permission.ApiKeyManage,
  Permission.WebhookManage,
  Permission.AccountErase,
  Permission.UserManage,
  Permission.SecurityManage,
]);

/** Whether somebody of this role may hand the permission to an access token. */
export function isDelegable(role: Role, permission: Permission): boolean {
  return isGranted(role, permission) && !OF_SESSIONS_ALONE.has(permission);
}
