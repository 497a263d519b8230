import packageJson from '../../../../package.json' with { type: 'json' };
import {
  createFloimg,
  type FloimgFailure,
  isFloimgFailure,
  type ProbeResult,
} from '../../../floimg/index.ts';
import { messageOf } from '../../../lib/errors.ts';
import { type Check, type CheckResult, ok, warning } from '../check.ts';
import type { Services } from '../services.ts';

/** One attempt; the client makes up to three where the network fails at once. */
const readMs = 3_000;
/** Above this, visits take noticeably longer. */
const slowMs = 1_000;

const floimgCheck: Check<Services> = {
  name: 'floimg',
  checked: 'FloImg Studio',
  variables: ['FLOIMG_API_URL', 'FLOIMG_SERVICE_TOKEN', 'HTTP_PROXY', 'HTTPS_PROXY'],
  withinMs: 15_000,
  repair: 'Check FLOIMG_API_URL, and whether FloImg Studio runs.',
  async run({ environment, clock }) {
    const { floimg: settings, proxy } = environment.config;
    const floimg = createFloimg({
      ...settings,
      proxy,
      version: packageJson.version,
      clock,
      timeouts: { read: readMs },
    });
    try {
      const startedAt = performance.now();
      const probed = await floimg.probe();
      const verdict = reached(settings.apiUrl, Math.ceil(performance.now() - startedAt));
      return [verdict, ...judgeReading(probed)];
    } catch (error) {
      if (!isFloimgFailure(error)) throw error;
      return { ...resultOf(error), found: `${settings.apiUrl} ${foundIn(error)}` };
    } finally {
      floimg.close();
    }
  },
};

function reached(url: string, ms: number): CheckResult {
  const found = `${url} answers in ${ms} ms and accepts the token`;
  return ms < slowMs
    ? ok(found)
    : warning(found, 'Visits are as slow as that: see docs/operations.md, FloimgSlow.');
}

/** What cannot be read is left out of everything that agents see. */
function judgeReading({ items, unreadable, faults }: ProbeResult): readonly CheckResult[] {
  if (unreadable === 0) return [];
  const found = `${unreadable} of its ${items} newest items cannot be read and are left out: ${faults.join('; ')}`;
  return [
    { ...warning(found, 'Report it, with what GET /api/showcase answers.'), checked: 'FloImg Studio: items' },
  ];
}

/** What it said, without the advice that is meant for a visit. */
function foundIn(failure: FloimgFailure): string {
  if (failure.kind === 'token-refused')
    return `refuses the token (HTTP ${failure.status}): ${failure.reason}`;
  if (failure.status === null) return `does not answer: ${messageOf(failure.cause ?? failure)}`;
  return `answers with HTTP ${failure.status}: ${failure.message}`;
}

function resultOf(failure: FloimgFailure): Pick<CheckResult, 'level' | 'repair'> {
  switch (failure.kind) {
    case 'token-refused':
      return {
        level: 'broken',
        repair: 'Put FLOIMG_SERVICE_TOKEN right, restart web and workers, then: npm run fleet -- resume',
      };
    case 'fleet-paused':
      return {
        level: 'broken',
        repair: 'Resume the fleet on FloImg Studio, then here: npm run fleet -- resume',
      };
    case 'fleet-budget':
    case 'agent-allowance':
    case 'too-fast':
      return { level: 'warning', repair: 'It takes requests again by itself; the fleet waits for that.' };
    case 'malformed':
    case 'gone':
    case 'invalid':
      return { level: 'broken', repair: 'Something else answers there: put FLOIMG_API_URL right.' };
    default:
      return { level: 'broken', repair: floimgCheck.repair };
  }
}

/** FloImg Studio, asked as a worker asks it. */
export const floimgChecks: readonly Check<Services>[] = [floimgCheck];
