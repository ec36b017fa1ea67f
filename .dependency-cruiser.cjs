/** Imports point one way: common, config <- database <- cache, mail, security <- tasks, search <- users, files <- auth, cv <- bulk <- account; monitoring sees all. */
const LAYERS = [
  'common|config',
  'database',
  'cache|mail',
  'security',
  'tasks|search',
  'users|files',
  'auth|cv',
  'bulk',
  'account',
  'monitoring',
];

const upward = LAYERS.slice(0, -1).map((layer, i) => ({
  name: `${layer.replace('|', '-')}-looks-up`,
  comment: 'A lower layer must not know a higher one.',
  severity: 'error',
  from: { path: `^src/(${layer})/` },
  to: { path: `^src/(${LAYERS.slice(i + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upward,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'siblings',
      comment: 'Features of one layer do not know each other.',
      severity: 'error',
      from: { path: '^src/(users|files|tasks|search)/' },
      to: { path: '^src/(users|files|tasks|search)/', pathNot: '^src/($1|tasks|search)/' },
    },
    { name: 'auth-and-cv', severity: 'error', from: { path: '^src/auth/' }, to: { path: '^src/cv/' } },
    { name: 'cv-and-auth', severity: 'error', from: { path: '^src/cv/' }, to: { path: '^src/auth/' } },
    {
      name: 'engine-is-pure',
      comment: 'The engine is a library: no framework, no database, no network, nothing of the service.',
      severity: 'error',
      from: { path: '^src/cv/engine/', pathNot: '\\.spec\\.ts$' },
      to: {
        path: '^src/(?!cv/engine/)|node_modules/(@nestjs|typeorm|pg|redis|fastify|nodemailer)|^(node:)?(net|http|https|child_process|dns|tls)$',
      },
    },
    {
      name: 'not-to-dev-dep',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.spec\\.ts$|/testing/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^dist' },
  },
};
