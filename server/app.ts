import { Hono } from 'hono';
import { compress } from 'hono/compress';
import program from '../package.json' with { type: 'json' };
import { Moves } from './access/move.ts';
import type { Context } from './context.ts';
import { originOf } from './http/address.ts';
import { refuseWhenClosed } from './http/closed.ts';
import { cookies } from './http/cookies.ts';
import type { HttpEnv } from './http/http-env.ts';
import { onlyJson } from './http/input.ts';
import { languageOf } from './http/language.ts';
import { limitBody } from './http/limit-body.ts';
import { createLimits, type Limits } from './http/limits.ts';
import { measure } from './http/measure.ts';
import { noteSecurity } from './http/note-security.ts';
import { openApi } from './http/openapi.ts';
import { readPage } from './http/page.ts';
import { answerProblem, refusalOf } from './http/problem.ts';
import { requestId } from './http/request-id.ts';
import { routeName } from './http/route-name.ts';
import { type ForeignOrigin, sameOrigin, securityHeaders } from './http/security.ts';
import type { Services } from './http/services.ts';
import { webPages } from './http/web-pages.ts';
import type { SecurityLog } from './log.ts';
import { Refusal, type RefusalCode } from './refusal.ts';
import type { Premises } from './retire/premises.ts';
import { accountRoutes } from './routes/accounts.ts';
import { auditRoutes } from './routes/audit.ts';
import { burdenEndingRoutes } from './routes/burden-endings.ts';
import { burdenRoutes } from './routes/burdens.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { contributorRoutes } from './routes/contributors.ts';
import { dataProtectionRoutes } from './routes/data-protection.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { drawRoutes } from './routes/draws.ts';
import { entryRoutes } from './routes/entries.ts';
import { evidenceRoutes } from './routes/evidence.ts';
import { exportRoutes } from './routes/exports.ts';
import { feedbackRoutes } from './routes/feedback.ts';
import { firstPageRoutes } from './routes/first-page.ts';
import { guidanceRoutes } from './routes/guidance.ts';
import { hatRoutes } from './routes/hats.ts';
import { healthRoutes } from './routes/health.ts';
import { importRoutes } from './routes/imports.ts';
import { joinRoutes } from './routes/join.ts';
import { leadRoutes } from './routes/leads.ts';
import { markRoutes } from './routes/marks.ts';
import { meRoutes } from './routes/me.ts';
import { noteRoutes } from './routes/notes.ts';
import { officeRoutes } from './routes/office.ts';
import { passwordRoutes } from './routes/passwords.ts';
import { proposalRoutes } from './routes/proposals.ts';
import { publicationRoutes } from './routes/publications.ts';
import { recordRoutes } from './routes/records.ts';
import { reportRoutes } from './routes/reports.ts';
import { retirementRoutes } from './routes/retirement.ts';
import { sessionRoutes } from './routes/sessions.ts';
import { setupRoutes } from './routes/setup.ts';
import { studyRoutes } from './routes/studies.ts';
import { taskTypeRoutes } from './routes/task-types.ts';
import { teamRoutes } from './routes/teams.ts';
import { teamTipRoutes, tipRoutes } from './routes/tips.ts';
import { trialRoutes } from './routes/trials.ts';

export interface AppOptions {
  publicUrl?: URL | undefined;
  /** The folder of the built pages; none while something else serves them. */
  webFolder?: string | undefined;
  limits?: Limits;
  /** What can be emptied when the office is closed for good; none in most tests. */
  premises?: Premises;
  /** Told once the office was closed for good. */
  retired?: () => void;
  /** Told of what nobody foresaw; never of who asked. */
  report?: (error: unknown, where: { method: string; route: string; request?: string }) => void;
  /** Told of what accounts did or tried. */
  noteSecurity?: SecurityLog;
  foreignOrigin?: ForeignOrigin;
  trustedProxies?: number;
}

const apiBytes = 64 * 1024;
const importBytes = 20 * 1024 * 1024;

export function createApp(context: Context, options: AppOptions = {}) {
  const { middleware: measuring, measured } = measure();
  const services: Services = {
    context,
    cookies: cookies(options.publicUrl),
    limits: options.limits ?? createLimits(),
    moves: new Moves(),
    publicUrl: options.publicUrl,
    report: options.report ?? (() => {}),
    premises: options.premises,
    retired: options.retired ?? (() => {}),
    noteSecurity: options.noteSecurity ?? (() => {}),
    trustedProxies: options.trustedProxies ?? 0,
    measured,
  };
  const isClosed = () => options.premises?.isClosed() ?? false;
  const { webFolder } = options;
  const page = webFolder === undefined ? undefined : readPage(webFolder);
  const api = new Hono<HttpEnv>()
    .use('/imports/*', limitBody(importBytes))
    .route('/imports', importRoutes(services))
    .use(limitBody(apiBytes), onlyJson)
    .route('/me', meRoutes(services))
    .route('/join', joinRoutes(services))
    .route('/contributors', contributorRoutes(services))
    .route('/draws', drawRoutes(services))
    .route('/catalogue', catalogueRoutes(services))
    .route('/entries', entryRoutes(services))
    .route('/burdens', burdenRoutes(services))
    .route('/notes', noteRoutes(services))
    .route('/trials', trialRoutes(services))
    .route('/guidance', guidanceRoutes(services))
    .route('/tips', tipRoutes(services))
    .route('/studies', studyRoutes(services))
    .route('/evidence', evidenceRoutes(services))
    .route('/data-protection', dataProtectionRoutes(services))
    .route('/exports', exportRoutes(services))
    .route('/feedback', feedbackRoutes(services))
    .route('/proposals', proposalRoutes(services))
    .route('/setup', setupRoutes(services))
    .route('/sessions', sessionRoutes(services))
    .route('/passwords', passwordRoutes(services))
    .route('/accounts', accountRoutes(services))
    .route('/office', officeRoutes(services))
    .route('/audit', auditRoutes(services))
    .route('/teams', teamRoutes(services))
    .route('/teams/:id/decisions', decisionRoutes(services))
    .route('/teams/:id/marks', markRoutes(services))
    .route('/teams/:id/burden-endings', burdenEndingRoutes(services))
    .route('/teams/:id/report', reportRoutes(services))
    .route('/teams/:id/tips', teamTipRoutes(services))
    .route('/teams/:id/hats', hatRoutes(services))
    .route('/teams/:id', taskTypeRoutes(services))
    .route('/teams/:id', leadRoutes(services))
    .route('/teams/:id', recordRoutes(services))
    .route('/office/retirement', retirementRoutes(services))
    .route('/publications', publicationRoutes(services));

  const ownRoutes = (): Parameters<typeof openApi>[0] => app.routes;
  const app = new Hono<HttpEnv>()
    .use(measuring, requestId(context), securityHeaders(page?.styleHash))
    .use(async (c, next) => {
      c.set('language', languageOf(c.req.header('accept-language')));
      const { address, host, protocol } = originOf(c, services.trustedProxies);
      c.set('address', address);
      c.set('host', host);
      c.set('protocol', protocol);
      await next();
    })
    .use(refuseWhenClosed(isClosed, services.cookies, page))
    .use(sameOrigin(options.publicUrl, options.foreignOrigin))
    .route('/', healthRoutes(services))
    .use('/api/*', compress(), noteSecurity(services.noteSecurity))
    .route('/api', api)
    .get('/api/openapi.json', (c) => c.json(openApi(ownRoutes(), program.version)))
    .all('/api/*', () => {
      throw new Refusal('not_found');
    });
  if (webFolder !== undefined && page) {
    app.route('/', firstPageRoutes(services, page));
    app.route('/', webPages(webFolder, page, services.cookies));
  }
  app.notFound((c) => answerProblem(c, new Refusal('not_found')));
  app.onError((error, c) => {
    // What was being answered while the office was closed finds nothing any more.
    const refusal = isClosed() ? new Refusal('office_retired') : refusalOf(error);
    if (reported.has(refusal.code)) {
      const route = routeName(c.req.path);
      services.report(error, { method: c.req.method, route, request: c.get('request') });
    }
    return answerProblem(c, refusal);
  });
  return app;
}

/** What an administrator should hear of. */
const reported = new Set<RefusalCode>([
  'internal',
  'storage_busy',
  'storage_full',
  'storage_damaged',
  'storage_refused',
]);

export type { First } from './http/page.ts';
export type Api = ReturnType<typeof createApp>;
