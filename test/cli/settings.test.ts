import { expect } from 'chai';
import { allowsColors, ConfigError, readCliConfig } from '../../config/env.ts';

describe('the settings of the CLI', () => {
  it('lead to the fleet on this machine where nothing is set', () => {
    expect(readCliConfig({})).to.deep.equal({ url: 'http://127.0.0.1:4000', token: 'development-token' });
    expect(readCliConfig({ PORT: '4321', FLEET_URL: '' }).url).to.equal('http://127.0.0.1:4321');
  });

  it('lead to the fleet that is named, without a slash at the end', () => {
    const config = readCliConfig({
      FLEET_URL: 'https://fleet.example.com/below//',
      API_TOKEN: 'sixteen-letters-',
    });

    expect(config).to.deep.equal({ url: 'https://fleet.example.com/below', token: 'sixteen-letters-' });
  });

  it('are refused all at once', () => {
    const read = () =>
      readCliConfig({ FLEET_URL: 'fleet.example.com', PORT: '0', API_TOKEN_FILE: '/nowhere' });

    expect(read).to.throw(ConfigError).with.property('faults').that.has.lengthOf(3);
  });

  it('forbid colours by NO_COLOR, if it has a value', () => {
    expect(allowsColors({})).to.equal(true);
    expect(allowsColors({ NO_COLOR: '' })).to.equal(true);
    expect(allowsColors({ NO_COLOR: '0' })).to.equal(false);
  });
});
