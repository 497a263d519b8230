import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { loadPersonas, PersonaError } from '../../config/personas/index.ts';

const builtIn = join(import.meta.dirname, '../../config/personas');

/** A persona of the catalogue as plain JSON, to be spoilt. */
function artist(): Record<string, unknown> & { voice: Record<string, unknown> } {
  return JSON.parse(readFileSync(join(builtIn, 'ai-artist.json'), 'utf8'));
}

describe('loading personas', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'personas-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const write = (file: string, content: unknown) =>
    writeFileSync(join(directory, file), JSON.stringify(content));

  function faultsOf(path = directory): readonly string[] {
    try {
      loadPersonas(path);
    } catch (error) {
      if (error instanceof PersonaError) return error.faults;
      throw error;
    }
    return expect.fail('the personas were accepted');
  }

  it('takes what is written as the catalogue is', () => {
    write('ai-artist.json', artist());
    expect(loadPersonas(directory).map(({ id }) => id)).to.deep.equal(['ai-artist']);
  });

  it('names the directory, the code and the way out', () => {
    write('ai-artist.json', { ...artist(), label: '' });
    expect(() => loadPersonas(directory))
      .to.throw(PersonaError, directory)
      .that.includes({ code: 'PERSONAS_INVALID', name: 'PersonaError' })
      .and.has.property('message')
      .that.matches(/Correct these files/);
  });

  it('lists every fault of every file with its path', () => {
    write('ai-artist.json', { ...artist(), label: '', likeProbability: [0.9, 0.2] });
    write('broken.json', { id: 'broken' });
    const faults = faultsOf();
    expect(faults.some((fault) => fault.startsWith('ai-artist.json: label: '))).to.equal(true);
    expect(faults).to.include('ai-artist.json: likeProbability: must be [low, high] with low ≤ high');
    expect(faults.some((fault) => fault.startsWith('broken.json: voice: '))).to.equal(true);
  });

  it('says which file is no JSON, and still checks the others', () => {
    writeFileSync(join(directory, 'torn.json'), '{ "id": ');
    write('ai-artist.json', { ...artist(), extra: 1 });
    const faults = faultsOf();
    expect(faults).to.have.length(2);
    expect(faults[0]).to.match(/^ai-artist\.json: the whole file: .*extra/);
    expect(faults[1]).to.match(/^torn\.json: is not readable JSON/);
  });

  it('wants the file to be named like the persona, and every id once', () => {
    write('ai-artist.json', artist());
    write('other.json', artist());
    expect(faultsOf()).to.deep.equal([
      'other.json: id: is "ai-artist"; rename the file to ai-artist.json or change the id',
      'ai-artist.json, other.json: all have the id "ai-artist"; each persona needs its own',
    ]);
  });

  it('refuses a directory that is empty or missing', () => {
    expect(faultsOf()).to.deep.equal(['there is no .json file; add at least one']);
    expect(faultsOf(join(directory, 'missing'))[0]).to.match(/^the directory cannot be read \(ENOENT/);
  });

  it('refuses an unknown time zone, an unknown workflow and intervals that overlap', () => {
    const schedule = {
      timezone: 'Mars/Olympus',
      peakHours: [],
      activeDays: [1],
      peakMultiplier: 1,
      offPeakMultiplier: 1,
    };
    const workflows = [
      { id: 'oil-painting', weight: 1 },
      { id: 'dream-canvas', weight: 1 },
    ];
    write('ai-artist.json', { ...artist(), schedules: [schedule, schedule], workflows });
    const faults = faultsOf();
    expect(faults).to.include(
      'ai-artist.json: schedules.0.timezone: is not an IANA time zone, such as Europe/Berlin',
    );
    expect(faults.some((fault) => fault.startsWith('ai-artist.json: workflows.0.id: '))).to.equal(true);

    write('ai-artist.json', {
      ...artist(),
      minActionIntervalSeconds: [100, 900],
      maxActionIntervalSeconds: [600, 1200],
    });
    expect(faultsOf()).to.deep.equal([
      'ai-artist.json: minActionIntervalSeconds: must not reach above the lowest of maxActionIntervalSeconds',
    ]);
  });

  const spoken: readonly [string, string, RegExp][] = [
    ['a slot that nothing fills', 'So {nonsense}.', /uses \{nonsense\}/],
    ['a slot named like a member of every object', 'So {constructor}.', /uses \{constructor\}/],
    ['a slot that is not closed', 'So {title.', /must use braces only/],
    ['a hashtag', 'So good #art', /no hashtag and no mention/],
    ['a mention', 'Ask @someone', /no hashtag and no mention/],
    ['a link', 'See HTTPS://example.org', /no link/],
  ];
  for (const [what, phrase, expected] of spoken) {
    it(`refuses ${what}`, () => {
      const persona = artist();
      persona.voice.replies = ['Fine.', 'Good.', phrase];
      write('ai-artist.json', persona);
      const faults = faultsOf();
      expect(faults).to.have.length(1);
      expect(faults[0])
        .to.match(/^ai-artist\.json: voice\.replies/)
        .and.match(expected);
    });
  }

  it('refuses slots that never end and slots that hide a built-in one', () => {
    const persona = artist();
    persona.voice = {
      thoughts: ['{one}', 'b', 'c'],
      replies: ['a', 'b', 'c'],
      titles: ['a', 'b', 'c'],
      descriptions: ['a', 'b', 'c'],
      subjects: ['a', 'b', 'c'],
      slots: { one: ['{two}', 'x'], two: ['{one}', 'x'], leaf: ['{one}', 'x'], author: ['x', 'y'] },
    };
    write('ai-artist.json', persona);
    expect(faultsOf()).to.deep.equal([
      'ai-artist.json: voice.slots.author: is filled from the visit; give this slot another name',
      'ai-artist.json: voice.slots.one: leads back to itself and would never end',
      'ai-artist.json: voice.slots.two: leads back to itself and would never end',
    ]);
  });

  it('refuses slots that are not filled any more, texts that nobody would read, and more slots than a voice needs', () => {
    const faultsWith = (slots: Record<string, readonly string[]>): readonly string[] => {
      const persona = artist();
      persona.voice = { ...persona.voice, thoughts: ['{a}', 'b', 'c'], slots };
      delete persona.voice.series;
      for (const kind of ['replies', 'titles', 'descriptions', 'subjects'])
        persona.voice[kind] = ['a', 'b', 'c'];
      write('ai-artist.json', persona);
      return faultsOf();
    };
    const letters = [...'abcdefg'];
    const nested = letters.map((name, place) => [name, [`{${letters[place + 1] ?? 'title'}}`, 'x']]);
    expect(faultsWith(Object.fromEntries(nested))).to.deep.equal([
      'ai-artist.json: voice.thoughts: nests slots 7 deep; only 6 are filled, so take some out',
    ]);
    const doubled = { a: ['{b}'.repeat(20), 'x'], b: ['{c}'.repeat(20), 'x'], c: ['tin boats', 'x'] };
    expect(faultsWith(doubled)).to.deep.equal([
      'ai-artist.json: voice.thoughts: can come to more than 2000 characters with its slots filled; shorten them',
    ]);
    const name = (place: number) => `a${String.fromCharCode(97 + (place % 26)).repeat(1 + place / 26)}`;
    const many = Array.from({ length: 2_000 }, (_, place) => [name(place), [`{${name(place + 1)}}`, 'x']]);
    expect(faultsWith({ a: ['x', 'y'], ...Object.fromEntries(many) })).to.deep.equal([
      'ai-artist.json: voice.slots: must not hold more than 200 slots',
    ]);
  });

  it('refuses numbers that no agent may have', () => {
    write('ai-artist.json', {
      ...artist(),
      maxActionIntervalSeconds: [9e9, 9e9],
      dailyActionLimit: [9e15, 9e15],
      dailyTokenLimit: [3e9, 3e9],
    });
    const fields = faultsOf().map((fault) => fault.split(': ')[1]);
    expect(new Set(fields)).to.deep.equal(
      new Set(
        ['maxActionIntervalSeconds', 'dailyActionLimit', 'dailyTokenLimit'].flatMap((field) => [
          `${field}.0`,
          `${field}.1`,
        ]),
      ),
    );
  });

  it('takes a file as Windows writes it, and says what is no text', () => {
    const text = JSON.stringify(artist(), null, 2).replaceAll('\n', '\r\n');
    writeFileSync(join(directory, 'ai-artist.json'), `\ufeff${text}`);
    expect(loadPersonas(directory)).to.have.length(1);
    const latin = Buffer.from(text.replace('AI artist', 'Künstler'), 'latin1');
    writeFileSync(join(directory, 'ai-artist.json'), latin);
    mkdirSync(join(directory, 'folder.json'));
    writeFileSync(join(directory, 'huge.json'), ' '.repeat(1_000_001));
    expect(faultsOf()).to.deep.equal([
      'ai-artist.json: is not UTF-8; save it as UTF-8',
      'folder.json: is a folder; name the files in it',
      'huge.json: is larger than 1000000 bytes; it is hardly the file that was meant',
    ]);
  });
});
