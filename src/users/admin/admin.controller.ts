import { Controller, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { Permission, Role } from '../../common/access/permission.js';
import { type ListResponse, PageQuery, listResponseOf } from '../../common/pagination/page.dto.js';
import { RateLimit } from '../../security/rate-limit/rate-limit.policy.js';
import { AdminUserResponse, SystemStatsResponse, UserParam, UserQuery } from './admin.dto.js';
import { AdminService } from './admin.service.js';

/** Accounts, for administrators. What is changed here holds from the account's next call on. */
@ApiTags('admin')
@Controller('api/admin')
@RateLimit('admin')
export class AdminController {
  constructor(private readonly admin: AdminService) {}

  /** All accounts, newest first. */
  @Get('users')
  @RequirePermission(Permission.UserRead)
  @ApiOkResponse({ type: listResponseOf(AdminUserResponse) })
  listUsers(@Query() query: UserQuery): Promise<ListResponse<AdminUserResponse>> {
    return this.admin.list({ search: query.search, role: query.role, isActive: query.is_active }, query);
  }

  /** Accounts that can be used. */
  @Get('users/active')
  @RequirePermission(Permission.UserRead)
  @ApiOkResponse({ type: listResponseOf(AdminUserResponse) })
  listActiveUsers(@Query() query: PageQuery): Promise<ListResponse<AdminUserResponse>> {
    return this.admin.list({ isActive: true }, query);
  }

  /** Administrators. */
  @Get('users/admins')
  @RequirePermission(Permission.UserRead)
  @ApiOkResponse({ type: listResponseOf(AdminUserResponse) })
  listAdmins(@Query() query: PageQuery): Promise<ListResponse<AdminUserResponse>> {
    return this.admin.list({ role: Role.Admin }, query);
  }

  /** How many accounts there are. */
  @Get('system-stats')
  @RequirePermission(Permission.UserRead)
  systemStats(): Promise<SystemStatsResponse> {
    return this.admin.stats();
  }

  /** Open an account again. */
  @Post('users/:user_id/activate')
  @RequirePermission(Permission.UserManage)
  @HttpCode(HttpStatus.OK)
  activateUser(@CurrentActor() actor: Actor, @Param() { user_id }: UserParam): Promise<AdminUserResponse> {
    return this.admin.activate(actor, user_id);
  }

  /** Close an account: its sessions end at once, and nobody can sign in to it. Its data stays. */
  @Post('users/:user_id/deactivate')
  @RequirePermission(Permission.UserManage)
  @HttpCode(HttpStatus.OK)
  deactivateUser(@CurrentActor() actor: Actor, @Param() { user_id }: UserParam): Promise<AdminUserResponse> {
    return this.admin.deactivate(actor, user_id);
  }

  /** Make somebody an administrator. */
  @Post('users/:user_id/make-admin')
  @RequirePermission(Permission.UserManage)
  @HttpCode(HttpStatus.OK)
  makeAdmin(@CurrentActor() actor: Actor, @Param() { user_id }: UserParam): Promise<AdminUserResponse> {
    return this.admin.makeAdmin(actor, user_id);
  }

  /** Take the role of administrator away; never from the last one. */
  @Post('users/:user_id/remove-admin')
  @RequirePermission(Permission.UserManage)
  @HttpCode(HttpStatus.OK)
  removeAdmin(@CurrentActor() actor: Actor, @Param() { user_id }: UserParam): Promise<AdminUserResponse> {
    return this.admin.removeAdmin(actor, user_id);
  }
}
