import { CreateAccounts1795000001000 } from '../../migrations/1795000001000-CreateAccounts.js';
import { CreateTasks1795000002000 } from '../../migrations/1795000002000-CreateTasks.js';
import { CreateFiles1795000003000 } from '../../migrations/1795000003000-CreateFiles.js';
import { CreateJobDescriptions1795000004000 } from '../../migrations/1795000004000-CreateJobDescriptions.js';
import { CreateCvs1795000005000 } from '../../migrations/1795000005000-CreateCvs.js';
import { CreateJobMatches1795000006000 } from '../../migrations/1795000006000-CreateJobMatches.js';
import { CreateIdempotencyKeys1795000007000 } from '../../migrations/1795000007000-CreateIdempotencyKeys.js';
import { CreateActivities1795000101000 } from '../../migrations/1795000101000-CreateActivities.js';
import { CreateAccessTokens1795000102000 } from '../../migrations/1795000102000-CreateAccessTokens.js';
import { CreateUserSettings1795000103000 } from '../../migrations/1795000103000-CreateUserSettings.js';
import { CreateApiKeys1795000104000 } from '../../migrations/1795000104000-CreateApiKeys.js';
import { CreateOutbox1795000201000 } from '../../migrations/1795000201000-CreateOutbox.js';
import { AddSessionRefresh1795001101000 } from '../../migrations/1795001101000-AddSessionRefresh.js';
import { CreateMailTokens1795001102000 } from '../../migrations/1795001102000-CreateMailTokens.js';
import { CreateAttemptCounters1795001103000 } from '../../migrations/1795001103000-CreateAttemptCounters.js';
import { CreateKnownDevices1795001104000 } from '../../migrations/1795001104000-CreateKnownDevices.js';
import { CreateSecondFactors1795001105000 } from '../../migrations/1795001105000-CreateSecondFactors.js';
import { AddUserSearch1795001201000 } from '../../migrations/1795001201000-AddUserSearch.js';
import { CreateWebhooks1795001202000 } from '../../migrations/1795001202000-CreateWebhooks.js';
import { CreateErasures1795001203000 } from '../../migrations/1795001203000-CreateErasures.js';
import { ExtendFiles1795001300000 } from '../../migrations/1795001300000-ExtendFiles.js';
import { CreateSearchDocuments1795001301000 } from '../../migrations/1795001301000-CreateSearchDocuments.js';
import { CreateBatchItems1795001302000 } from '../../migrations/1795001302000-CreateBatchItems.js';
import { AddStatedSkills1795001400000 } from '../../migrations/1795001400000-AddStatedSkills.js';
import { IndexListOrders1795001400001 } from '../../migrations/1795001400001-IndexListOrders.js';
import { CreateJobApplications1795001400002 } from '../../migrations/1795001400002-CreateJobApplications.js';
import { AddTaskDispatch1795001401000 } from '../../migrations/1795001401000-AddTaskDispatch.js';
import { CreateAiUsages1795001402000 } from '../../migrations/1795001402000-CreateAiUsages.js';
import { CreateCoverLetters1795001403000 } from '../../migrations/1795001403000-CreateCoverLetters.js';
import { CreateAuditLog1795001500000 } from '../../migrations/1795001500000-CreateAuditLog.js';
import { CreateSecurityEvents1795001501000 } from '../../migrations/1795001501000-CreateSecurityEvents.js';
import { CreateMetricSamples1795001601000 } from '../../migrations/1795001601000-CreateMetricSamples.js';
import { CreateAlerts1795001602000 } from '../../migrations/1795001602000-CreateAlerts.js';

/** Every migration, oldest first. Merged means frozen: correct with a new one. */
export const MIGRATIONS = [
  CreateAccounts1795000001000,
  CreateTasks1795000002000,
  CreateFiles1795000003000,
  CreateJobDescriptions1795000004000,
  CreateCvs1795000005000,
  CreateJobMatches1795000006000,
  CreateIdempotencyKeys1795000007000,
  CreateActivities1795000101000,
  CreateAccessTokens1795000102000,
  CreateUserSettings1795000103000,
  CreateApiKeys1795000104000,
  CreateOutbox1795000201000,
  AddSessionRefresh1795001101000,
  CreateMailTokens1795001102000,
  CreateAttemptCounters1795001103000,
  CreateKnownDevices1795001104000,
  CreateSecondFactors1795001105000,
  AddUserSearch1795001201000,
  CreateWebhooks1795001202000,
  CreateErasures1795001203000,
  ExtendFiles1795001300000,
  CreateSearchDocuments1795001301000,
  CreateBatchItems1795001302000,
  AddStatedSkills1795001400000,
  IndexListOrders1795001400001,
  CreateJobApplications1795001400002,
  AddTaskDispatch1795001401000,
  CreateAiUsages1795001402000,
  CreateCoverLetters1795001403000,
  CreateAuditLog1795001500000,
  CreateSecurityEvents1795001501000,
  CreateMetricSamples1795001601000,
  CreateAlerts1795001602000,
] as const;

/** The last migration of each release, so that one can go back to it by its number. */
export const RELEASES: Readonly<Record<string, string>> = {
  '0.1.0': CreateAlerts1795001602000.name,
};
