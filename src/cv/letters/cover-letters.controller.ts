import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Query,
  StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { Permission } from '../../common/access/permission.js';
import { AcceptedInterceptor } from '../../common/http/accepted.interceptor.js';
import { toDownload } from '../../common/http/download.js';
import { type ListResponse, PageQuery, listResponseOf } from '../../common/pagination/page.dto.js';
import { RateLimit } from '../../security/rate-limit/rate-limit.policy.js';
import { CvParam } from '../dto/cv.dto.js';
import { TailorAcceptedResponse } from '../tailoring/tailoring.dto.js';
import { CoverLetterResponse, DraftLetterRequest, LetterParam, LetterStyle } from './cover-letter.dto.js';
import { CoverLettersService } from './cover-letters.service.js';

@ApiTags('cv')
@Controller('api/user')
export class CoverLettersController {
  constructor(private readonly letters: CoverLettersService) {}

  /** Draft a cover letter for a job ad, of the CV's own statements. Nothing is invented. */
  @Post('cv/:cv_id/cover-letter')
  @RequirePermission(Permission.CvWrite)
  @RateLimit('analysis')
  @UseInterceptors(AcceptedInterceptor)
  @ApiCreatedResponse({ type: CoverLetterResponse, description: 'The letter.' })
  @ApiAcceptedResponse({ type: TailorAcceptedResponse, description: 'With a model: a task drafts the letter.' })
  draftLetter(
    @CurrentActor() actor: Actor,
    @Param() { cv_id }: CvParam,
    @Body() body: DraftLetterRequest,
  ): Promise<CoverLetterResponse | TailorAcceptedResponse> {
    return this.letters.draft(actor, cv_id, body);
  }

  /** The letters drafted from a CV, newest first. */
  @Get('cv/:cv_id/cover-letters')
  @RequirePermission(Permission.CvRead)
  @ApiOkResponse({ type: listResponseOf(CoverLetterResponse) })
  listLetters(
    @CurrentActor() actor: Actor,
    @Param() { cv_id }: CvParam,
    @Query() query: PageQuery,
  ): Promise<ListResponse<CoverLetterResponse>> {
    return this.letters.list(actor, cv_id, query);
  }

  /** One letter. */
  @Get('cover-letters/:letter_id')
  @RequirePermission(Permission.CvRead)
  getLetter(@CurrentActor() actor: Actor, @Param() { letter_id }: LetterParam): Promise<CoverLetterResponse> {
    return this.letters.get(actor, letter_id);
  }

  /** A letter as PDF, DOCX, text or Markdown. */
  @Get('cover-letters/:letter_id/render')
  @RequirePermission(Permission.CvRead)
  @ApiOkResponse({ content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  async renderLetter(
    @CurrentActor() actor: Actor,
    @Param() { letter_id }: LetterParam,
    @Query() style: LetterStyle,
  ): Promise<StreamableFile> {
    const { bytes, mediaType, fileName } = await this.letters.render(actor, letter_id, style);
    return toDownload(bytes, mediaType, fileName);
  }

  /** Delete a letter. */
  @Delete('cover-letters/:letter_id')
  @RequirePermission(Permission.CvWrite)
  @HttpCode(HttpStatus.NO_CONTENT)
  deleteLetter(@CurrentActor() actor: Actor, @Param() { letter_id }: LetterParam): Promise<void> {
    return this.letters.delete(actor, letter_id);
  }
}
