// What a failed `npm ci` means, and the way out. Runs without any package, on Node 18 as well.

/** npm's codes by what has to be done; the first that fits is taken. */
const waysOut = [
  {
    codes:
      /^(ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|EIDLETIMEOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR)$/,
    text:
      'npm does not reach its registry. Check the network and `npm config get registry`; behind a proxy, set ' +
      'HTTPS_PROXY.',
  },
  {
    codes: /CERT|^UNABLE_TO_|^ERR_TLS|^ERR_SSL/,
    text:
      'The registry shows a certificate that npm does not trust. Behind a proxy that opens TLS, name the file of its ' +
      'authority: npm config set cafile /path/to/authority.pem',
  },
  {
    codes: /^(E401|E403|E407|ENEEDAUTH)$/,
    text: 'The registry refuses the request. Log in there (npm login), or take another: npm config get registry',
  },
  {
    codes: /^(E404|ETARGET|ENOVERSIONS)$/,
    text:
      'The registry lacks a package. A mirror may be behind; the public one has them all: ' +
      'npm config get registry',
  },
  {
    codes: /^EINTEGRITY$/,
    text:
      'A package is not the one of package-lock.json. Empty the cache (npm cache clean --force); if it comes again, ' +
      'the registry or a proxy changes packages.',
  },
  { codes: /^(ENOSPC|EDQUOT)$/, text: 'The disk is full: the packages take 1 GB while they are installed.' },
  {
    codes: /^(EACCES|EPERM|EROFS)$/,
    text:
      'A file or folder cannot be written. If an earlier command ran as root, give this folder and ~/.npm back to ' +
      'your user: sudo chown -R "$(id -u)" . ~/.npm',
  },
  {
    codes: /^(ENOTEMPTY|EEXIST|EBUSY|ETXTBSY)$/,
    text:
      'Another npm, or a program that runs, uses node_modules here. Let it end, then run the command again; if it ' +
      'comes again: rm -rf node_modules',
  },
  {
    codes: /^(EBADENGINE|EBADPLATFORM)$/,
    text: 'npm is told to refuse packages of another Node: npm config delete engine-strict',
  },
];

/** Where npm found package.json and package-lock.json to differ, it lists each package on a line of its own. */
const mismatch = /\b(?:Missing|Invalid): .+/;

/**
 * Says what a failure of npm means and what to do.
 * @param {string} log what npm wrote, or its log file
 * @returns {string | undefined} undefined where npm's own words must do
 */
export function explainNpmFailure(log) {
  const codes = [...log.matchAll(/\b(?:error|ERR!) (?:code|errno) (\S+)/g)].map(([, code]) => code);
  if (codes.includes('EUSAGE')) return explainUsage(log);
  return waysOut.find(({ codes: known }) => codes.some((code) => known.test(code)))?.text;
}

function explainUsage(log) {
  if (/existing package-lock\.json/.test(log) && !mismatch.test(log))
    return 'package-lock.json is missing or cannot be read. Take it back: git checkout -- package-lock.json';
  const [example] = mismatch.exec(log) ?? [];
  return (
    `package.json and package-lock.json do not match${example === undefined ? '' : ` (${example.trim()})`}.\n` +
    '  - If you changed package.json: npm install, then commit both files.\n' +
    '  - If you did not: git checkout -- package.json package-lock.json'
  );
}
