// Arrows run down only: web ⇢ server (types) · routes → verbs → db · evidence → stats.

const verbs =
  '^server/(access|audit|boards|burdens|catalogue|decisions|demo|entries|exports|feedback|guidance|imports|marks|office|privacy|proposals|publication|records|reports|retire|studies|teams|trials)/';
const boardWords =
  '^web/words/((board-words|figures|rule-words|told-sentences|told-words|vocabulary-words|data-protection-words)\\.ts|[^/]+/(board|data-protection|rules|told|told-shares|vocabulary)\\.ts)$';
const vocabulary = '^db/vocabulary\\.ts$';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'stats-imports-nothing',
    severity: 'error',
    from: { path: '^server/stats/' },
    to: { pathNot: '^server/stats/' },
  },
  {
    name: 'evidence-rests-on-stats',
    severity: 'error',
    from: { path: '^server/evidence/' },
    to: { pathNot: ['^server/(evidence|stats)/', vocabulary] },
  },
  {
    name: 'domain-rests-on-vocabulary',
    comment: 'pure rules that server and web share',
    severity: 'error',
    from: { path: '^server/domain/' },
    to: { pathNot: ['^server/domain/', vocabulary] },
  },
  {
    name: 'vocabulary-imports-nothing',
    severity: 'error',
    from: { path: vocabulary },
    to: {},
  },
  {
    name: 'db-knows-nobody-above',
    severity: 'error',
    from: { path: '^db/' },
    to: { path: '^(server|web|test)/' },
  },
  {
    name: 'sql-only-in-db',
    comment: 'SQL stands in db/<table>.ts',
    severity: 'error',
    from: { path: '^(server|web)/' },
    to: { path: 'node_modules/(drizzle-orm|@libsql|libsql)/' },
  },
  {
    name: 'verbs-know-no-http',
    severity: 'error',
    from: { path: verbs },
    to: { path: '^server/(routes|http)/|^server/(app|cli|dev|main)\\.ts$|node_modules/(hono|@hono)/' },
  },
  {
    name: 'routes-call-verbs',
    comment: 'a handler parses, calls one verb and answers: no query',
    severity: 'error',
    from: { path: '^server/(routes|http)/' },
    to: { path: '^db/|^server/(app|cli|dev|main)\\.ts$', pathNot: [vocabulary, '^db/failures\\.ts$'] },
  },
  {
    name: 'http-serves-routes',
    severity: 'error',
    from: { path: '^server/http/' },
    to: { path: '^server/routes/' },
  },
  {
    name: 'settings-come-from-the-top',
    comment: 'env.ts is read by the programs in server/ itself and handed down',
    severity: 'error',
    from: { path: '^server/[^/]+/' },
    to: { path: '^server/env\\.ts$' },
  },
  {
    name: 'web-takes-only-types',
    severity: 'error',
    from: { path: '^web/' },
    to: { path: '^(server|db)/', pathNot: [vocabulary, '^server/domain/'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'web-takes-only-what-is-offered',
    severity: 'error',
    from: { path: '^web/' },
    to: {
      path: '^(server|db)/',
      pathNot: [
        vocabulary,
        '^server/(app|refusal)\\.ts$',
        '^server/publication/(board|details|task-page|released)\\.ts$',
        '^server/boards/told-[a-z]+\\.ts$',
        '^server/decisions/decision-view\\.ts$',
        '^server/imports/told-result\\.ts$',
        '^server/records/record-row\\.ts$',
        '^server/domain/',
        '^server/studies/study\\.ts$',
        '^server/privacy/sorts\\.ts$',
        '^server/evidence/',
        '^server/reports/(report|reply)\\.ts$',
      ],
    },
  },
  {
    name: 'server-knows-no-web',
    severity: 'error',
    from: { path: '^server/', pathNot: ['^server/dev\\.ts$', '^server/(reports|entries)/words/'] },
    to: { path: '^web/' },
  },
  {
    name: 'reports-speak-as-the-board',
    comment:
      'a report repeats the board’s sentences, one’s own table the pages’: from where those have them, pure text, no page',
    severity: 'error',
    from: { path: '^server/(reports|entries)/words/' },
    to: { path: '^web/', pathNot: boardWords },
  },
  {
    name: 'program-without-tests',
    severity: 'error',
    from: { path: '^(server|db|web)/' },
    to: { path: '^test/' },
  },
  {
    name: 'program-without-tools',
    comment: 'what the program runs with is a dependency, not a devDependency',
    severity: 'error',
    from: { path: '^(server|db|web)/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    severity: 'error',
    from: { orphan: true, pathNot: '\\.d\\.m?ts$|\\.(mjs|cjs)$|^web/public/' },
    to: {},
  },
  {
    name: 'everything-is-found',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|data-demo)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
