import { followersOf } from './application-status.js';
import { type ApplicationResponse, type ApplicationSummaryResponse } from './application.dto.js';
import { type Application, type Step } from './application.repository.js';

export function toApplicationSummary(application: Application): ApplicationSummaryResponse {
  return {
    id: application.id,
    cv_id: application.cvId,
    job_id: application.jobId,
    job_title: application.jobTitle,
    company: application.company,
    job_url: application.jobUrl,
    status: application.status,
    next_statuses: [...followersOf(application.status)],
    notes: application.notes,
    created_at: application.createdAt.toISOString(),
    updated_at: application.updatedAt.toISOString(),
  };
}

export function toApplicationResponse(application: Application, steps: readonly Step[]): ApplicationResponse {
  return {
    ...toApplicationSummary(application),
    job_description: application.jobDescription,
    history: steps.map(({ status, createdAt }) => ({ status, at: createdAt.toISOString() })),
  };
}
