import { expect } from 'chai';
import { explainNpmFailure } from '../../scripts/install/npm-failure.mjs';

/** What npm 10 and 11 write, shortened. */
const notInSync = `error code EUSAGE
error
error \`npm ci\` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.
error
error Missing: typescript@5.9.3 from lock file
error Invalid: lock file's express@5.3.0 does not satisfy express@5.2.0`;

const withoutLock = `error code EUSAGE
error The \`npm ci\` command can only install with an existing package-lock.json or
error npm-shrinkwrap.json with lockfileVersion >= 1.`;

describe('what a failed npm ci means', () => {
  it('is a lock file that does not match, with the first package that differs and both ways out', () => {
    const text = explainNpmFailure(notInSync);

    expect(text).to.match(/^package\.json and package-lock\.json do not match \(Missing: typescript@5\.9\.3/);
    expect(text).to.include('npm install').and.include('git checkout -- package.json package-lock.json');
  });

  it('is a lock file that is missing', () => {
    expect(explainNpmFailure(withoutLock)).to.match(/^package-lock\.json is missing.*git checkout/);
  });

  for (const [code, way] of [
    ['ENOTFOUND', /does not reach its registry.*HTTPS_PROXY/],
    ['ECONNREFUSED', /does not reach its registry/],
    ['SELF_SIGNED_CERT_IN_CHAIN', /npm config set cafile/],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /npm config set cafile/],
    ['E401', /npm login/],
    ['E404', /lacks a package/],
    ['ETARGET', /lacks a package/],
    ['EINTEGRITY', /npm cache clean --force/],
    ['ENOSPC', /disk is full/],
    ['EACCES', /chown/],
    ['ENOTEMPTY', /Another npm.*rm -rf node_modules/],
    ['EBADENGINE', /engine-strict/],
  ] as const) {
    it(`has a way out for ${code}, in the words of npm 9 as well`, () => {
      expect(explainNpmFailure(`31 verbose stack\n32 error code ${code}\n33 error errno ${code}`)).to.match(
        way,
      );
      expect(explainNpmFailure(`npm ERR! code ${code}`)).to.match(way);
    });
  }

  it('is left to npm where nothing is known of it', () => {
    expect(explainNpmFailure('error code EUNHEARDOF')).to.equal(undefined);
    expect(explainNpmFailure('')).to.equal(undefined);
  });
});
