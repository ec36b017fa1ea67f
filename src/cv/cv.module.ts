import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FilesModule } from '../files/files.module.js';
import { SearchModule } from '../search/search.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { UsersModule } from '../users/users.module.js';
import { AiBudget } from './ai/ai-budget.js';
import { AiModels } from './ai/ai-models.js';
import { AiUsageEntity } from './ai/ai-usage.entity.js';
import { AiUsageRepository } from './ai/ai-usage.repository.js';
import { AiController } from './ai/ai.controller.js';
import { AiService } from './ai/ai.service.js';
import { LanguageModel } from './ai/language-model.js';
import { ModelCalls } from './ai/model-calls.js';
import { RewordingService } from './ai/rewording.service.js';
import { AnalysesController } from './analyses/analyses.controller.js';
import { AnalysesService } from './analyses/analyses.service.js';
import { AnalysisRepository } from './analyses/analysis.repository.js';
import { CvAnalysisEntity } from './analyses/cv-analysis.entity.js';
import { ApplicationRepository } from './applications/application.repository.js';
import { ApplicationsController } from './applications/applications.controller.js';
import { ApplicationsService } from './applications/applications.service.js';
import { JobApplicationEntity, JobApplicationStepEntity } from './applications/job-application.entity.js';
import { CvUploadService } from './cv-upload.service.js';
import { CvIndexer } from './cv-indexer.js';
import { CvEntity } from './cv.entity.js';
import { CvRepository } from './cv.repository.js';
import { CvsController } from './cvs.controller.js';
import { CvsService } from './cvs.service.js';
import { FileTexts } from './documents/file-texts.js';
import { DocumentProcessPool } from './documents/document-process-pool.js';
import { DocumentsController } from './documents/documents.controller.js';
import { DocumentsService } from './documents/documents.service.js';
import { JobDescriptionEntity } from './jobs/job-description.entity.js';
import { JobMatchEntity } from './jobs/job-match.entity.js';
import { JobPage } from './jobs/job-page.js';
import { JobRepository } from './jobs/job.repository.js';
import { JobsController } from './jobs/jobs.controller.js';
import { JobsService } from './jobs/jobs.service.js';
import { JobStatsService } from './jobs/job-stats.service.js';
import { MatchRepository } from './jobs/match.repository.js';
import { MatchingService } from './jobs/matching.service.js';
import { CoverLetterEntity } from './letters/cover-letter.entity.js';
import { CoverLetterRepository } from './letters/cover-letter.repository.js';
import { CoverLettersController } from './letters/cover-letters.controller.js';
import { CoverLettersService } from './letters/cover-letters.service.js';
import { RenderingController } from './rendering/rendering.controller.js';
import { RenderingService } from './rendering/rendering.service.js';
import { HandTailoringService } from './tailoring/hand-tailoring.service.js';
import { TailoringController } from './tailoring/tailoring.controller.js';
import { TailoringService } from './tailoring/tailoring.service.js';
import { CvVersionEntity } from './versions/cv-version.entity.js';
import { CvVersionRepository } from './versions/cv-version.repository.js';
import { CvVersionsController } from './versions/cv-versions.controller.js';
import { CvVersionsService } from './versions/cv-versions.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      CvEntity,
      CvVersionEntity,
      CvAnalysisEntity,
      JobDescriptionEntity,
      JobMatchEntity,
      JobApplicationEntity,
      JobApplicationStepEntity,
      AiUsageEntity,
      CoverLetterEntity,
    ]),
    FilesModule,
    TasksModule,
    SearchModule,
    UsersModule,
  ],
  controllers: [
    CvsController,
    CvVersionsController,
    RenderingController,
    TailoringController,
    AnalysesController,
    JobsController,
    ApplicationsController,
    DocumentsController,
    AiController,
    CoverLettersController,
  ],
  providers: [
    CvIndexer,
    FileTexts,
    CvsService,
    CvUploadService,
    CvRepository,
    CvVersionsService,
    CvVersionRepository,
    AnalysesService,
    AnalysisRepository,
    JobsService,
    JobRepository,
    JobPage,
    MatchingService,
    MatchRepository,
    JobStatsService,
    ApplicationsService,
    ApplicationRepository,
    TailoringService,
    HandTailoringService,
    RenderingService,
    AiModels,
    AiUsageRepository,
    AiBudget,
    LanguageModel,
    ModelCalls,
    RewordingService,
    AiService,
    CoverLettersService,
    CoverLetterRepository,
    DocumentsService,
    DocumentProcessPool,
  ],
  exports: [
    DocumentProcessPool,
    CvsService,
    AnalysesService,
    JobStatsService,
    CvUploadService,
    CvVersionsService,
    JobsService,
    MatchingService,
    TailoringService,
    RenderingService,
  ],
})
export class CvModule {}
