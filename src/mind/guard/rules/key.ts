import { textKinds } from '../../../api/text-kinds.ts';
import { matchesOf, type Prefiltered, prefiltered } from '../prefilter/prefilter.ts';
import type { Finding, Rule } from '../rule.ts';
import { matchesIn } from './matches.ts';
import { passwords } from './passwords.ts';

/** The forms in which services issue their keys. */
const issued: readonly Prefiltered[] = [
  /(?<![A-Za-z0-9])(?:sk|pk|rk|ak)[-_](?:[a-z0-9]{2,12}[-_])*[A-Za-z0-9_-]{12,200}/gi,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,20}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])(?:xox[abeoprs]|xapp)-[A-Za-z0-9-]{8,}/gi,
  /(?<![A-Za-z0-9])(?:gh[opsur]_[A-Za-z0-9]{16,}|github_pat_\w{16,}|glpat-[\w-]{12,}|npm_[A-Za-z0-9]{20,}|hf_[A-Za-z0-9]{16,}|fst_\w{6,}|dckr_pat_[\w-]{8,}|dop_v1_\w{8,}|shp(?:at|ss|ca|pa)_\w{8,}|pypi-[\w-]{16,}|lin_api_\w{8,}|figd_[\w-]{8,}|r8_\w{12,}|gsk_\w{12,}|whsec_\w{8,}|xai-\w{12,}|tvly-\w{8,}|nvapi-\w{8,}|hv[sbr]\.[\w-]{16,}|sntry[su]_\w{12,}|(?:vercel|fw|co|ntn|secret|pplx|nk|rnd|phc|phx|lsv2_pt|eyb|cf|sbp|sb_secret|atlas|doppler|dp\.pt|tfe|atlasv1|pat|pul|glc|glsa|rdme|ory_at|edgee|cio)_(?=[A-Za-z]*\d)(?=[a-z\d]*[A-Z])(?=[A-Z\d]*[a-z])[A-Za-z0-9]{18,})/g,
  /(?<![A-Za-z0-9])AGE-SECRET-KEY-1[A-Z0-9]{20,}|(?<![A-Za-z0-9])(?:PMAK|NRAK|SCW|LTAI|AKLT|AKID)-?[A-Za-z0-9]{16,}/g,
  /(?<![A-Za-z0-9])(?:AIza[\w-]{20,}|ya29\.[\w-]{8,}|SG\.[\w-]{8,}\.[\w-]{8,}|EAA[A-Za-z0-9]{24,}|AC[0-9a-f]{32}|sq0[a-z]{3}-[\w-]{12,})/g,
  /(?<![A-Za-z0-9])eyJ[\w-]{6,}\.[\w-]{6,}/g,
  /-{3,5} ?(?:BEGIN|END) [A-Z ]{2,30}(?:-{3,5})?|(?<![A-Za-z0-9])ssh-(?:rsa|ed25519|dss) AAAA[\w+/]{4,}/g,
  /(?<![\p{L}])(?:bearer|basic) (?=[\w.~+/-]*\d)[\w.~+/-]{12,}={0,2}/giu,
  /(?<![\p{L}])(?:api[ _-]?keys?|access[ _-]?key|secret(?:[ _-]?key)?|auth[ _-]?token|token|passwords?|passwd|pwd|passwort|mot de passe|contraseña|senha|пароль|密码|パスワード|비밀번호) ?(?:is|ist|est|es|lautet|[:：=]) ?["'`]?[^\s"'`]{6,}/giu,
  /(?<![\p{L}])(?:pass|pw|passcode|login|creds|credentials) ?[:=] ?(?=\S{0,30}\d)(?=\S{0,30}\p{L})[^\s"'`]{8,64}/giu,
  /(?<![\p{L}\p{N}_])[A-Z][A-Z0-9]{1,20}_(?:KEY|TOKEN|SECRET|PASSWORD|URL|DSN)(?![\p{L}\p{N}])(?: ?= ?\S+)?/gu,
  /(?<![A-Za-z0-9])(?:postgres(?:ql)?|mysql|rediss?|mongodb(?:\+srv)?|amqps?):\/\/\S{4,}/gi,
  // What is encoded in base64 ends so, where its length asks for it.
  /(?<![A-Za-z0-9+/=])(?=[A-Za-z0-9+/]{0,40}[a-z][A-Z0-9])(?=[A-Za-z0-9+/]{0,40}(?:[A-Z]{2}|\d[A-Z]))[A-Za-z0-9+/]{10,510}={1,2}(?![A-Za-z0-9=])/g,
].map((pattern) => prefiltered(pattern));

/** Longer than most words: what mixes capitals, small letters and digits there may have been made by a machine. */
const longRun = prefiltered(/(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_=-]{20,512}(?![A-Za-z0-9+/_=-])/g);
/** So long is no word and no name. */
const beyondNames = 32;
/** In names and dates letters follow letters and digits digits; where a machine drew each sign, they change all the time. */
const changesPerSign = 0.3;

/** Keys, tokens and passwords: nothing of such an answer is published, and its author is not asked again. */
export const key: Rule = {
  name: 'key',
  explanation: 'it holds what looks like a key or a password',
  kinds: textKinds,
  find: ({ plain }) => [
    ...matchesIn(plain, [...issued, ...passwords], 'drop'),
    ...[...matchesOf(plain.text, longRun)]
      .filter(([run]) => isRandom(run))
      .map(
        ({ 0: run, index }): Finding => ({
          effect: 'drop',
          ...plain.originalSpan(index, index + run.length),
        }),
      ),
  ],
};

function isRandom(run: string): boolean {
  if (/^[0-9a-f-]+$/i.test(run) && run.length >= beyondNames) return /\d/.test(run) && /[a-f]/i.test(run);
  const digits = run.match(/\d/g)?.length ?? 0;
  if (digits >= 3 && changesIn(run) >= run.length * changesPerSign) return true;
  return (
    run.length >= beyondNames &&
    digits >= 3 &&
    /[a-z]/.test(run) &&
    /[A-Z]/.test(run) &&
    new Set(run).size >= 14
  );
}

/** How often digits, small letters and capitals follow one another. A capital begins a word, and a sign parts two of them. */
function changesIn(run: string): number {
  return run.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])|[a-z](?=[A-Z])/g)?.length ?? 0;
}
