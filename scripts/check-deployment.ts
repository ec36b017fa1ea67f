import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { parse, parseAllDocuments } from 'yaml';
import { runCommand, say } from '../src/operations/command.js';

const HELP = `npm run check:deployment

Holds docker/ to itself: every YAML file parses, every file that is mounted or named is there, every secret can be made or is
explained, Kubernetes would know every field of every manifest, and no panel of a dashboard asks nothing.
`;

const ROOT = path.resolve(import.meta.dirname, '..');
const DOCKER = path.join(ROOT, 'docker');

interface Compose {
  services: Record<
    string,
    { volumes?: string[]; secrets?: string[]; networks?: string[] | Record<string, unknown>; ports?: unknown[] }
  >;
  volumes?: object;
  networks?: object;
  secrets?: Record<string, { file: string }>;
}

interface Container {
  name: string;
  securityContext?: { readOnlyRootFilesystem?: boolean; allowPrivilegeEscalation?: boolean };
  resources?: { limits?: object };
}

interface Manifest {
  apiVersion?: string;
  kind?: string;
  metadata?: { name?: string };
  spec?: { template?: Template; jobTemplate?: { spec: { template: Template } } };
}

interface Template {
  spec: { containers: Container[] };
}

const problems: string[] = [];

await runCommand(HELP, {}, async () => {
  checkSyntax();
  for (const name of ['docker-compose.yml', 'docker-compose.prod.yml']) checkCompose(name);
  checkKubernetes();
  checkDashboards();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  say('docker/: all of it fits together');
});

function checkSyntax(): void {
  for (const file of filesOf(DOCKER).filter((name) => /\.ya?ml$/.test(name))) {
    for (const document of parseAllDocuments(readFileSync(file, 'utf8'), { merge: true })) {
      for (const error of document.errors) problems.push(`${path.relative(ROOT, file)}: ${error.message}`);
    }
  }
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((name) => statSync(name).isFile());
}

function checkCompose(name: string): void {
  const compose = parse(readFileSync(path.join(DOCKER, name), 'utf8'), { merge: true }) as Compose;
  const makes = readFileSync(path.join(DOCKER, 'make-secrets.sh'), 'utf8');
  const explained = readFileSync(path.join(DOCKER, 'secrets', 'README.md'), 'utf8');
  const secret = (file: string) => makes.includes(`put ${file} `) || explained.includes(file);
  for (const [service, { volumes = [], secrets = [], networks = [] }] of Object.entries(compose.services)) {
    for (const volume of volumes) {
      const [source = ''] = volume.split(':');
      if (source.startsWith('./secrets/')) {
        if (!secret(source.slice('./secrets/'.length)))
          problems.push(`${name}: ${service} mounts ${source}, which nobody makes`);
      } else if (source.startsWith('.')) {
        if (!existsSync(path.join(DOCKER, source)))
          problems.push(`${name}: ${service} mounts ${source}, which is not there`);
      } else if (!(source in (compose.volumes ?? {})))
        problems.push(`${name}: ${service} uses volume ${source}, which is not declared`);
    }
    for (const one of secrets) {
      if (!(one in (compose.secrets ?? {})))
        problems.push(`${name}: ${service} uses secret ${one}, which is not declared`);
    }
    for (const network of Array.isArray(networks) ? networks : Object.keys(networks)) {
      if (!(network in (compose.networks ?? {})))
        problems.push(`${name}: ${service} is on network ${network}, which is not declared`);
    }
  }
  for (const [one, { file }] of Object.entries(compose.secrets ?? {})) {
    if (!secret(path.basename(file))) problems.push(`${name}: nobody makes the secret ${one}`);
  }
  if (name.includes('prod')) {
    const open = Object.entries(compose.services).filter(([, { ports = [] }]) => ports.length > 0);
    if (open.map(([service]) => service).join() !== 'nginx') problems.push(`${name}: only nginx may have open ports`);
  }
}

function checkKubernetes(): void {
  const folder = path.join(DOCKER, 'k8s');
  const { resources } = parse(readFileSync(path.join(folder, 'kustomization.yaml'), 'utf8')) as { resources: string[] };
  const manifests: Manifest[] = [];
  for (const resource of resources) {
    if (!existsSync(path.join(folder, resource))) {
      problems.push(`k8s: ${resource} is not there`);
      continue;
    }
    for (const document of parseAllDocuments(readFileSync(path.join(folder, resource), 'utf8'))) {
      const manifest = document.toJS() as Manifest;
      if (manifest.apiVersion && manifest.kind && manifest.metadata?.name) manifests.push(manifest);
      else problems.push(`k8s: ${resource} has something without kind or name`);
    }
  }
  for (const manifest of manifests) checkContainers(manifest);
  checkFields(manifests);
}

function checkContainers({ kind, metadata, spec }: Manifest): void {
  const pod = spec?.template?.spec ?? spec?.jobTemplate?.spec.template.spec;
  for (const { name, securityContext: locked, resources: sizes } of pod?.containers ?? []) {
    if (!locked?.readOnlyRootFilesystem || locked.allowPrivilegeEscalation !== false || !sizes?.limits)
      problems.push(`k8s: ${kind} ${metadata?.name} runs ${name} without limits or a closed security context`);
  }
}

/**
 * Kubernetes drops a field that it does not know, and with it what the field was to do. The compiler knows every field of every
 * kind from the types that are made from the API's own description: each manifest is given to it as a literal.
 */
function checkFields(manifests: Manifest[]): void {
  const source = manifests
    .map((manifest, index) => {
      const { apiVersion = '', kind = '' } = manifest;
      const from = `kubernetes-types/${apiVersion.replace(/^([a-z]+)\.[\w.]*\//, '$1/').replace(/^v1$/, 'core/v1')}`;
      return `const _${index}: import('${from}').${kind} = ${JSON.stringify(manifest, null, 1)};`;
    })
    .join('\n');
  const file = path.join(ROOT, 'scripts', 'manifests.ts'); // is never written: beside it the types are found
  const options = { noEmit: true, strict: true, skipLibCheck: true, types: [] };
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target) =>
    name === file ? ts.createSourceFile(name, source, target) : readSource(name, target);
  const program = ts.createProgram([file], options, host);
  for (const { messageText, start = 0 } of ts.getPreEmitDiagnostics(program)) {
    const line = source.slice(source.lastIndexOf('\n', start) + 1, source.indexOf('\n', start)).trim();
    problems.push(`k8s: ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  }
}

function checkDashboards(): void {
  for (const file of filesOf(path.join(DOCKER, 'grafana', 'dashboards'))) {
    const { panels } = JSON.parse(readFileSync(file, 'utf8')) as { panels: { targets: unknown[] }[] };
    if (panels.some(({ targets }) => targets.length === 0))
      problems.push(`${path.relative(ROOT, file)}: a panel asks nothing`);
  }
}
