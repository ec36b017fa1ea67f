import { Permission, Role, isDelegable, isGranted } from './permission.js';

describe('permissions', () => {
  it('gives a user their own things and none of the operators', () => {
    expect(isGranted(Role.User, Permission.CvWrite)).toBe(true);
    expect(isGranted(Role.User, Permission.MonitoringRead)).toBe(false);
    expect(isGranted(Role.Admin, Permission.MonitoringRead)).toBe(true);
  });

  it('knows no permission that nobody named', () => {
    expect(isGranted(Role.Admin, 'everything' as Permission)).toBe(false);
  });

  it('hands to a token no more than its owner has, and nothing it could grow by', () => {
    expect(isDelegable(Role.User, Permission.CvWrite)).toBe(true);
    expect(isDelegable(Role.User, Permission.MonitoringRead)).toBe(false);
    expect(isDelegable(Role.Admin, Permission.MonitoringRead)).toBe(true);
    expect(isDelegable(Role.User, Permission.AccessTokenManage)).toBe(false);
  });
});
