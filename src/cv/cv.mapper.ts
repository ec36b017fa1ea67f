import { type CvEntity } from './cv.entity.js';
import { type CvResponse } from './dto/cv.dto.js';
import { type ReadingResponse } from './dto/reading.dto.js';
import { type ParsedCv } from './engine/model/parsed-cv.js';

export function toCvResponse(cv: CvEntity): CvResponse {
  return {
    id: cv.id,
    title: cv.title,
    description: cv.description,
    tags: cv.tags,
    status: cv.status,
    problem: cv.problem,
    task_id: cv.taskId,
    language: cv.language,
    current_version: cv.currentVersion,
    latest_version: cv.latestVersion,
    revision: cv.revision,
    created_at: cv.createdAt.toISOString(),
    updated_at: cv.updatedAt.toISOString(),
  };
}

export function toReading(parsed: ParsedCv): ReadingResponse {
  return {
    engine_version: parsed.engineVersion,
    format: parsed.format,
    language: parsed.language,
    resume: parsed.resume,
    sources: parsed.sources,
    sections: parsed.sections,
    unparsed: parsed.unparsed,
    hidden_text: parsed.hidden,
    injected_instructions: parsed.injections,
    losses: parsed.losses,
  };
}
