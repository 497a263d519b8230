import { expect } from 'chai';
import { loadPersonas } from '../../config/personas/index.ts';
import { type Forecast, forecast } from '../../src/forecast/index.ts';
import { receptionOf } from '../../src/forecast/people/reception.ts';
import { usualPeople } from '../../src/gallery/people/settings.ts';

const personas = loadPersonas();
const request = { personas, agents: 12, days: 7, seed: 'people', model: 'gpt-4o-mini' } as const;

describe('a forecast with newcomers', function () {
  this.timeout(60_000);
  let result: Forecast;

  before(async () => {
    result = await forecast({ ...request, people: usualPeople });
  });

  const peopleIn = ({ people }: Forecast): NonNullable<Forecast['people']> => {
    if (people === null) throw new Error('There are no people.');
    return people;
  };

  it('has nobody new where nobody was asked for', async () => {
    expect((await forecast({ ...request, days: 1 })).people).to.equal(null);
  });

  it('shows newcomers answered in time, mostly by agents while few people have stayed', () => {
    const { weeks, answeredInTime, treatment } = peopleIn(result);
    expect(weeks).to.have.length(1);
    expect(weeks[0]?.newcomers).to.be.within(90, 190);
    expect(answeredInTime).to.be.at.least(0.9);
    expect(treatment.answered / treatment.newcomers).to.be.at.least(0.9);
    expect(weeks[0]?.medianMinutes).to.be.at.most(55);
  });

  it('leaves those alone who are held out', () => {
    const { control, treatment } = peopleIn(result);
    expect(control.newcomers / (control.newcomers + treatment.newcomers)).to.be.within(0.1, 0.3);
    expect(control.answered / control.newcomers).to.be.below(0.7);
  });

  it('hands over where people answer each other', async () => {
    const answering = { by: 'anybody', share: 1, medianMinutes: 10 } as const;
    const { steps, weeks } = peopleIn(await forecast({ ...request, people: { ...usualPeople, answering } }));
    expect(steps.length).to.be.at.least(4);
    expect(weeks.at(-1)?.awakeShare).to.be.below(0.7);
    expect(steps[0]?.reason).to.contain('agents step back');
  });

  it('is the same for the same request', async () => {
    expect(await forecast({ ...request, people: usualPeople })).to.deep.equal(result);
  });
});

describe('how people fare in a forecast', () => {
  const minute = 60_000;
  const person = (username: string) => ({ username, name: username });
  const post = (id: string, username: string, at: number, more: object = {}) => ({
    id,
    author: person(username),
    title: 'A picture',
    at,
    isFirst: true,
    answeredByPersonAt: null,
    arm: 'treatment' as const,
    isOptedOut: false,
    postsOfAuthor: 1,
    metAt: at,
    firstAnswer: null,
    ...more,
  });
  const week = 7 * 24 * 60 * minute;

  it('is counted by week, by who answered and by arm', () => {
    const { weeks, treatment, control, answeredInTime } = receptionOf({
      from: 0,
      until: 2 * week,
      targetSeconds: 45 * 60,
      deeds: [],
      steps: [{ at: week + 1, share: 0.5, reason: 'enough' }],
      posts: [
        post('1', 'a-one', 0, { firstAnswer: { at: 20 * minute, by: 'person' } }),
        post('2', 'b-two', 0, { firstAnswer: { at: 50 * minute, by: 'agent' } }),
        post('3', 'c-three', week, { firstAnswer: { at: week + 90 * minute, by: 'agent' } }),
        post('4', 'd-four', week, { arm: 'control' }),
        post('5', 'a-one', week, { isFirst: false }),
      ],
    });
    expect(
      weeks.map(({ posts, newcomers, answeredByPeople, awakeShare }) => [
        posts,
        newcomers,
        answeredByPeople,
        awakeShare,
      ]),
    ).to.deep.equal([
      [2, 2, 0.5, 1],
      [3, 2, 0, 0.5],
    ]);
    expect(weeks[0]?.medianMinutes).to.equal(20);
    expect(answeredInTime).to.be.closeTo(2 / 3, 1e-9);
    expect(treatment).to.deep.equal({ newcomers: 3, answered: 3, cameBack: 1 });
    expect(control).to.deep.equal({ newcomers: 1, answered: 0, cameBack: 0 });
  });
});
