import { Injectable } from '@nestjs/common';
import { SearchType } from '../search/search-document.entity.js';
import { SearchIndex } from '../search/search-index.js';
import { CvRepository } from './cv.repository.js';
import { type JsonResume } from './engine/model/json-resume.js';
import { CvVersionRepository } from './versions/cv-version.repository.js';
import { type VersionContent } from './versions/version-content.js';

/** Makes CVs found by what stands in the version that stands for them. */
@Injectable()
export class CvIndexer {
  constructor(
    private readonly cvs: CvRepository,
    private readonly versions: CvVersionRepository,
    private readonly index: SearchIndex,
  ) {}

  /** Part of the transaction that changed the CV. */
  async put(cvId: string, userId: string): Promise<void> {
    const cv = await this.cvs.findOwned(cvId, userId);
    if (!cv) return;
    const content = cv.currentVersion > 0 ? await this.versions.readContent(cvId, userId, cv.currentVersion) : null;
    await this.index.put(userId, {
      type: SearchType.Cv,
      id: cvId,
      kind: 'cv',
      title: cv.title,
      about: cv.description ?? '',
      text: content ? textOf(content, cv.currentVersion) : '',
      tags: cv.tags,
      skills: content ? skillsOf(content.cv.resume) : [],
      language: cv.language,
      at: cv.createdAt,
    });
  }

  /** Part of the transaction that deletes the CV. */
  remove(cvId: string, userId: string): Promise<void> {
    return this.index.remove(userId, SearchType.Cv, cvId);
  }
}

/** The document's own text; for what came after it, the resume's, since the document may say what was taken out. */
function textOf({ cv }: VersionContent, version: number): string {
  return version === 1 ? cv.text : [...texts(cv.resume)].join('\n');
}

function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) yield* texts(child);
}

function skillsOf({ skills = [] }: JsonResume): string[] {
  return [...new Set(skills.flatMap(({ name, keywords = [] }) => [...(name ? [name] : []), ...keywords]))].slice(
    0,
    200,
  );
}
