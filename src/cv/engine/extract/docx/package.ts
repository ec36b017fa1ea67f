import { child, elements, readXml, type XmlElement } from '../archive/xml.js';
import { ZipArchive } from '../archive/zip.js';
import { brokenFile } from '../problems.js';

const KIND = 'DOCX document';

export interface Relationship {
  type: string;
  target: string;
  external: boolean;
}

/** The parts of a DOCX and how they refer to each other. */
export class DocxPackage {
  private readonly zip: ZipArchive;
  readonly mainPart: string;

  /** @throws EngineProblem broken_file, encrypted_file, too_large */
  constructor(bytes: Uint8Array) {
    this.zip = new ZipArchive(bytes, KIND);
    const main = [...this.relationships('').values()].find((relation) => relation.type === 'officeDocument');
    this.mainPart = main && this.zip.has(main.target) ? main.target : 'word/document.xml';
    if (!this.zip.has(this.mainPart)) throw brokenFile(KIND);
  }

  part(name: string | undefined): XmlElement | undefined {
    const bytes = name === undefined ? undefined : this.zip.read(name);
    return bytes && bytes.length > 0 ? readXml(bytes, KIND) : undefined;
  }

  /** The part of that kind that the main document points to. */
  related(type: string): XmlElement | undefined {
    const relation = [...this.relationships(this.mainPart).values()].find((other) => other.type === type);
    return this.part(relation?.target);
  }

  /** Relationships of a part by id; targets are part names, or addresses where external. */
  relationships(part: string): Map<string, Relationship> {
    const slash = part.lastIndexOf('/') + 1;
    const folder = part.slice(0, slash);
    const root = this.part(`${folder}_rels/${part.slice(slash)}.rels`);
    const relations = new Map<string, Relationship>();
    for (const element of root ? elements(root) : []) {
      const { Id = '', Type = '', Target = '', TargetMode } = element.attributes;
      const external = TargetMode === 'External';
      relations.set(Id, {
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: external ? Target : resolve(folder, Target),
        external,
      });
    }
    return relations;
  }

  metadata(): Record<string, string> {
    const core = this.part('docProps/core.xml');
    const metadata: Record<string, string> = {};
    for (const [tag, key] of [
      ['dc:title', 'title'],
      ['dc:creator', 'author'],
      ['dc:subject', 'subject'],
      ['cp:keywords', 'keywords'],
      ['cp:lastModifiedBy', 'lastModifiedBy'],
    ] as const) {
      const value = core && child(core, tag)?.children.find((node) => typeof node === 'string');
      if (typeof value === 'string' && value.trim() !== '') metadata[key] = value.trim();
    }
    return metadata;
  }
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
