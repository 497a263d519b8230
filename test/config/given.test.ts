import { expect } from 'chai';
import { readConfig } from '../../config/env.ts';
import { givenVariables } from '../../config/environment/given.ts';
import { fleetVariables } from '../../config/environment/variables.ts';

describe('the environment as operators see it', () => {
  it('shows no value that may hold a secret', () => {
    const secret = 'hunter2hunter2';
    const everything = Object.fromEntries(Object.keys(fleetVariables.shape).map((name) => [name, secret]));
    const shown = givenVariables(everything).filter(({ value }) => value === secret);
    const suspicious = shown.filter(({ name }) =>
      /KEY|TOKEN|SECRET|PASSWORD|HEADER|DATABASE_URL|REDIS|PROXY$/.test(name),
    );
    expect(suspicious.map(({ name }) => name)).to.deep.equal(['LLM_MAX_OUTPUT_TOKENS', 'NO_PROXY']);
    const concealed = givenVariables(everything).filter(({ isConcealed }) => isConcealed);
    expect(concealed.map(({ value }) => value)).to.deep.equal(concealed.map(() => null));
    expect(concealed.map(({ name }) => name)).to.include.members([
      'DATABASE_URL',
      'REDIS_URL',
      'OPENAI_API_KEY',
      'API_TOKEN',
    ]);
  });

  it('says what is given and what holds by default', () => {
    const { variables } = readConfig({ FLEET_PACE: ' 3 ', TRACE_RETENTION_DAYS: '' });
    const of = (name: string) => variables.find((variable) => variable.name === name);
    expect(of('FLEET_PACE')).to.include({ value: '3', isGiven: true, group: 'Every process' });
    expect(of('TRACE_RETENTION_DAYS')).to.include({ value: '30', isGiven: false });
    expect(of('VISION_MODEL')).to.include({ value: null, isGiven: false, isConcealed: false });
    expect(of('DATABASE_URL')).to.include({ value: null, isGiven: false, isConcealed: true });
  });
});
