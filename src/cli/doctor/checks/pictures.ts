import type { Config } from '../../../../config/env.ts';
import { priceOf } from '../../../../config/list-prices.ts';
import packageJson from '../../../../package.json' with { type: 'json' };
import { createFloimg, isFloimgFailure } from '../../../floimg/index.ts';
import type { Clock } from '../../../lib/clock.ts';
import { chooseEyes, describingCost } from '../../../vision/describe/choose.ts';
import { type RecentSights, recentSights } from '../../../vision/seen-pictures.ts';
import { counted, number } from '../../words.ts';
import { broken, type Check, type CheckResult, ok, warning } from '../check.ts';
import type { Services } from '../services.ts';

/** One attempt of asking FloImg what it has; the client makes up to three. */
const readMs = 3_000;

/**
 * Who says what pictures show, and what that costs, also where it is not switched on. The network is needed only to ask
 * whether FloImg has the vision provider that is set.
 */
const picturesCheck: Check<Services> = {
  name: 'pictures',
  checked: 'Model: pictures',
  variables: ['LLM_PROVIDER', 'OPENAI_MODEL', 'OLLAMA_MODEL', 'VISION_MODEL', 'FLOIMG_API_URL'],
  withinMs: 15_000,
  repair: 'See docs/eyes.md.',
  async run({ environment: { config }, clock }) {
    const eyes = chooseEyes(config.mind);
    if (eyes.kind === 'floimg') {
      const problem = await problemOf(eyes.step, config, clock);
      if (problem !== null) return problem;
    }
    if (eyes.kind !== 'measure') return ok(`${eyes.name} describes each picture once${costWords(eyes)}`);
    const would =
      eyes.instead === null
        ? ''
        : `. With ${eyes.instead.name} it would be once a picture${costWords(eyes.instead)}`;
    return ok(`pictures are measured, and no model is asked, because ${eyes.reason}${would}`);
  },
};

/** Why FloImg’s vision provider cannot describe pictures; null where nothing is known against it. */
async function problemOf(
  step: string,
  { floimg: settings, proxy }: Config,
  clock: Clock,
): Promise<CheckResult | null> {
  const version = packageJson.version;
  const floimg = createFloimg({ ...settings, proxy, version, clock, timeouts: { read: readMs } });
  try {
    const listed = await floimg.vision.providers();
    if (listed === null)
      return warning(
        `FloImg does not say which vision providers it has; whether ${step} is among them shows with the first picture`,
        'Watch fleet_pictures_seen_total, or set VISION_MODEL to a model.',
      );
    if (listed.includes(step)) return null;
    const others = listed.length === 0 ? 'it has none' : `it has ${listed.join(', ')}`;
    return broken(
      `FloImg has no vision provider ${step} (${others}), so that pictures are measured`,
      'Set VISION_MODEL to floimg:NAME of one that it has, to a model, or to none.',
    );
  } catch (error) {
    if (!isFloimgFailure(error)) throw error;
    return broken(
      `FloImg cannot be asked for its vision providers: ${error.message}`,
      'See FloImg Studio above.',
    );
  } finally {
    floimg.close();
  }
}

/** So many pictures of a day say something of the way to them, and not of a few strangers. */
const enough = 10;

/** Whether workers can see the pictures of the gallery. */
const picturesSeenCheck: Check<Services> = {
  name: 'pictures-seen',
  checked: 'Gallery: pictures',
  after: ['postgres-migrations'],
  repair: 'The log of the workers names each picture; see docs/eyes.md.',
  async run(services) {
    return judgeSights(await recentSights(await services.database()));
  },
};

/** What there is to say of it; most pictures of a gallery can be seen where the way to them is open. */
export function judgeSights({ seen, unseen, mostOften }: RecentSights): CheckResult {
  const looked = seen + unseen;
  if (looked === 0) return ok('none was looked at in the last day');
  const why = unseen === 0 ? '' : `; ${number(unseen)} could not be seen, most often because ${mostOften}`;
  const found = `${counted(looked, 'picture')} looked at in the last day${why}`;
  if (looked < enough || unseen <= seen) return ok(found);
  return warning(
    found,
    'Agents speak of their titles alone. See whether workers reach the addresses of pictures, and FLOIMG_SITE_URL.',
  );
}

/** What agents see, and whether they can. */
export const picturesChecks: readonly Check<Services>[] = [picturesCheck, picturesSeenCheck];

function costWords({ model, provider }: { model: string; provider: Parameters<typeof priceOf>[0] }): string {
  const { tokens, usdPerThousand } = describingCost(model, priceOf(provider, model));
  if (tokens === null) return ', for an unknown number of tokens';
  const price =
    usdPerThousand === null ? 'at an unknown price' : `$${usdPerThousand.toFixed(2)} a thousand pictures`;
  return `, for about ${tokens} tokens (${price})`;
}
