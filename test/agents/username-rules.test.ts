import { expect } from 'chai';
import { rulesAgainstUsername } from '../../src/agents/usernames.ts';
import { defaultJudge } from '../../src/mind/guard/index.ts';

describe('the guard of usernames', () => {
  const against = (username: string): readonly string[] =>
    rulesAgainstUsername(username, defaultJudge).map(({ name }) => name);

  it('lets through what a program calls an agent, which is no name to be shown', () => {
    for (const username of ['agent_1', 'agent_13', 'tinkerer_2', 'bot_7']) {
      expect(against(username), username).to.deep.equal([]);
      expect(defaultJudge(username, 'name').decision, username).to.equal('rewrite');
    }
  });

  it('refuses what no name may say', () => {
    expect(against('kill_all_jews')).to.include('hate');
  });
});
