import { expect } from 'chai';
import { loadPersonas } from '../../../config/personas/index.ts';
import { profilesFor } from '../../../src/agents/profiles.ts';
import { defaultJudge } from '../../../src/mind/guard/index.ts';
import { createMind, type PlannedAction, type VisitView } from '../../../src/mind/index.ts';
import { moodNamed } from '../../../src/mind/workflows/brief/mood-words.ts';
import { patient, viewOf } from '../fixtures.ts';

type Post = Extract<PlannedAction, { kind: 'post' }>;

const personas = loadPersonas();
const agents = profilesFor({ personas, count: 20, seed: 'captions' });
const posts = 200;
/** What would pass a picture off as made by somebody's hands, or its agent as somebody with a life. */
const handmade =
  /\b(?:hand-?(?:made|drawn|painted|picked|lettered)|by hand|my (?:desk|studio|sketchbook|camera|hands?|kids?|morning|coffee|evening)|i (?:painted|drew|sketched|photographed|walked|woke)|last night|this morning|on paper first)\b/iu;

function viewAt(post: number): VisitView {
  const agent = agents[post % agents.length];
  if (agent === undefined) throw new Error('There is no agent.');
  const { username, name, personaId, personality, vibe, interests } = agent;
  const view = viewOf({ appetite: { post: true }, interests, seed: `${username} ${post}` });
  return {
    ...view,
    self: { id: username, username, name, personaId, personality, vibe, interests },
    memory: { ...view.memory, postCount: Math.floor(post / agents.length) },
  };
}

describe('what the scripted mind says of its pictures', () => {
  const made: Post[] = [];

  before(async () => {
    const mind = await createMind({ config: { provider: 'scripted' }, personas });
    for (let post = 0; post < posts; post += 1) {
      const { plan } = await mind.decide(viewAt(post), patient);
      const [action] = plan.actions;
      if (action?.kind === 'post') made.push(action);
    }
  });

  it('has 200 titles for 200 pictures of one fleet, and hardly a sentence twice', () => {
    expect(made).to.have.lengthOf(posts);
    expect(new Set(made.map(({ title }) => title))).to.have.lengthOf(posts);
    const sentences = made.flatMap(({ description }) => description.match(/[^.!?]+[.!?]+/gu) ?? []);
    expect(sentences.length).to.be.at.least(posts * 2);
    expect(new Set(sentences).size / sentences.length).to.be.at.least(0.98);
  });

  it('names the subject and the colours of the picture', () => {
    for (const { title, description, image } of made) {
      const words = image.subject.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
      const shared = words.filter((word) => title.toLowerCase().includes(word));
      expect(shared.length, `${title} of ${image.subject}`).to.be.at.least(Math.min(2, words.length));
      expect(description.toLowerCase()).to.include(image.subject.toLowerCase().slice(0, 40).trim());
      expect(
        image.palette.some((colour) => description.toLowerCase().includes(colour)),
        description,
      ).to.equal(true);
    }
  });

  it('makes briefs that compositions understand, and stays within the bounds of posts', () => {
    for (const { title, description, image } of made) {
      expect(title.length).to.be.within(4, 120);
      expect(description.length).to.be.within(20, 500);
      expect(image.palette.length).to.be.within(1, 3);
      expect(moodNamed(image.mood ?? '')).to.not.equal(null);
      if (image.text !== null) expect(image.subject.toLowerCase()).to.include(image.text.toLowerCase());
    }
    expect(made.some(({ image }) => image.composition !== null)).to.equal(true);
  });

  it('says of the pictures of a series which part they are, and what it is about', () => {
    const parts = made.filter(({ image }) => image.series !== null);
    expect(parts.length).to.be.within(posts * 0.2, posts * 0.6);
    for (const { title, image } of parts) {
      expect(title.toLowerCase()).to.include(image.series?.about ?? '');
      expect(title).to.match(/\d|one|two|three|four|five|six|first|second|third|fourth|fifth|sixth|last/iu);
    }
  });

  it('claims no hand that made them, and no human life', () => {
    for (const { title, description } of made) {
      expect(`${title} ${description}`).to.not.match(handmade);
      expect(defaultJudge(title, 'title').rules, title).to.deep.equal([]);
      expect(defaultJudge(description, 'description').rules, description).to.deep.equal([]);
    }
  });
});
