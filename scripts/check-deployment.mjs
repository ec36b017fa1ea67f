// Holds docker/ to itself: every YAML file parses, every file that is mounted or named is there, every secret can be made or is
// explained, shell scripts pass shellcheck where it is installed.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, parseAllDocuments } from 'yaml';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const docker = path.join(root, 'docker');
const problems = [];

for (const file of filesOf(docker).filter((name) => /\.ya?ml$/.test(name))) {
  for (const document of parseAllDocuments(readFileSync(file, 'utf8'), { merge: true })) {
    for (const error of document.errors) problems.push(`${path.relative(root, file)}: ${error.message}`);
  }
}
for (const name of ['docker-compose.yml', 'docker-compose.prod.yml']) checkCompose(name);
checkKubernetes();
checkDashboards();

for (const problem of problems) console.error(problem);
console.log(`docker/: ${problems.length === 0 ? 'all of it fits together' : `${problems.length} problems`}`);
process.exit(problems.length === 0 ? 0 : 1);

function filesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((name) => statSync(name).isFile());
}

function checkCompose(name) {
  const compose = parse(readFileSync(path.join(docker, name), 'utf8'), { merge: true });
  const makes = readFileSync(path.join(docker, 'make-secrets.sh'), 'utf8');
  const explained = readFileSync(path.join(docker, 'secrets', 'README.md'), 'utf8');
  const secret = (file) => makes.includes(`put ${file} `) || explained.includes(file);
  for (const [service, { volumes = [], secrets = [], networks = [] }] of Object.entries(compose.services)) {
    for (const volume of volumes) {
      const [source] = String(volume).split(':');
      if (source.startsWith('./secrets/')) {
        if (!secret(source.slice('./secrets/'.length)))
          problems.push(`${name}: ${service} mounts ${source}, which nobody makes`);
      } else if (source.startsWith('.')) {
        if (!existsSync(path.join(docker, source)))
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
    const open = Object.entries(compose.services).filter(([, { ports }]) => ports?.length > 0);
    if (open.map(([service]) => service).join() !== 'nginx') problems.push(`${name}: only nginx may have open ports`);
  }
}

function checkKubernetes() {
  const folder = path.join(docker, 'k8s');
  const { resources } = parse(readFileSync(path.join(folder, 'kustomization.yaml'), 'utf8'));
  for (const resource of resources) {
    if (!existsSync(path.join(folder, resource))) {
      problems.push(`k8s: ${resource} is not there`);
      continue;
    }
    for (const document of parseAllDocuments(readFileSync(path.join(folder, resource), 'utf8'))) {
      const { apiVersion, kind, metadata, spec } = document.toJS();
      if (!apiVersion || !kind || !metadata?.name) problems.push(`k8s: ${resource} has something without kind or name`);
      const pod = spec?.template?.spec ?? spec?.jobTemplate?.spec.template.spec;
      for (const container of pod?.containers ?? []) {
        const { securityContext: locked, resources: sizes } = container;
        if (!locked?.readOnlyRootFilesystem || locked.allowPrivilegeEscalation !== false || !sizes?.limits) {
          problems.push(
            `k8s: ${kind} ${metadata.name} runs ${container.name} without limits or a closed security context`,
          );
        }
      }
    }
  }
}

function checkDashboards() {
  for (const file of filesOf(path.join(docker, 'grafana', 'dashboards'))) {
    const { panels } = JSON.parse(readFileSync(file, 'utf8'));
    if (panels.some(({ targets }) => targets.length === 0))
      problems.push(`${path.relative(root, file)}: a panel asks nothing`);
  }
}
