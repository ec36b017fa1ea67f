import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A stage of a Dockerfile, carried out in a folder that stands for the root of its container. */
export interface Stage {
  root: string;
  workdir: string;
  env: Record<string, string>;
  user: string;
  command: string[];
  healthcheck: string[];
}

export interface Place {
  /** Holds a folder for each stage. */
  folder: string;
  /** What a build is given. */
  context: string;
  /** With the image's Node first. */
  path: string;
  /** Stands for the image's account. */
  account: { user: string; group: string };
}

/**
 * Does without Docker what `docker build` does with the instructions that ours has: the files and commands are those of
 * the Dockerfile, the base image is this machine.
 * @returns the last stage @throws Error on an instruction that it does not know
 */
export function carryOut(dockerfile: string, place: Place): Stage {
  const stages = new Map<string, Stage>();
  let stage = emptyStage('');
  for (const [instruction = '', rest = ''] of instructionsOf(readFileSync(dockerfile, 'utf8'))) {
    switch (instruction) {
      case 'FROM': {
        const name = / AS (\S+)$/.exec(rest)?.[1] ?? 'last';
        stage = emptyStage(path.join(place.folder, name));
        stages.set(name, stage);
        break;
      }
      case 'WORKDIR':
        stage.workdir = rest;
        mkdirSync(path.join(stage.root, rest), { recursive: true });
        break;
      case 'ENV':
        for (const [, name = '', value = ''] of rest.matchAll(/(\w+)=(\S+)/g)) stage.env[name] = value;
        break;
      case 'COPY':
        copy(rest, stage, stages, place);
        break;
      case 'RUN':
        run(rest, stage, place);
        break;
      case 'USER':
        stage.user = rest;
        break;
      case 'CMD':
        stage.command = JSON.parse(rest) as string[];
        break;
      case 'HEALTHCHECK':
        stage.healthcheck = JSON.parse(rest.slice(rest.indexOf('['))) as string[];
        break;
      case 'VOLUME':
      case 'EXPOSE':
      case 'STOPSIGNAL':
        break; // say how it is to be run
      default:
        throw new Error(`The Dockerfile has ${instruction}, which this cannot carry out.`);
    }
  }
  return stage;
}

function instructionsOf(text: string): string[][] {
  const lines = text
    .replace(/^#.*\n/gm, '')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => /^([A-Z]+)\s+(.*)$/.exec(line)?.slice(1) ?? [line]);
}

function emptyStage(root: string): Stage {
  return { root, workdir: '/', env: {}, user: 'root', command: [], healthcheck: [] };
}

function copy(rest: string, stage: Stage, stages: ReadonlyMap<string, Stage>, { context }: Place): void {
  const words = rest.split(/\s+/);
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
  const files = words.filter((word) => !word.startsWith('--'));
  const target = files.pop() ?? '.';
  const source = from === undefined ? context : (stages.get(from)?.root ?? '');
  for (const file of files) {
    const isIntoFolder = target.endsWith('/') && file !== '.';
    const to = path.join(stage.root, stage.workdir, target, isIntoFolder ? path.basename(file) : '');
    mkdirSync(path.dirname(to), { recursive: true });
    // what a stage has made is linked, since packages are many
    execFileSync('cp', [
      from === undefined ? '-a' : '-al',
      ...(file === '.' ? [`${source}/.`] : [path.join(source, file)]),
      to,
    ]);
  }
}

function run(command: string, stage: Stage, place: Place): void {
  const { user, group } = place.account;
  const own = command
    .replaceAll('-o node -g node', `-o ${user} -g ${group}`)
    .replace(/(?<=\s)\/(?=\w)/g, `${stage.root}/`);
  execFileSync('sh', ['-ec', own], {
    cwd: path.join(stage.root, stage.workdir),
    env: { ...process.env, ...stage.env, PATH: place.path }, // what npm is told of registry and certificates is the machine's
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
