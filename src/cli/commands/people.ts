import type { Command } from 'commander';
import {
  arms,
  listPeople,
  optInPerson,
  optOutPerson,
  type PeoplePage,
  type PeopleSummary,
  type Person,
  type PersonKind,
  setPersonKind,
} from '../../api/people.ts';
import { type AddCommand, examples, type OpenCli, wholeUpTo } from '../command.ts';
import { oneLine, type Paint } from '../output.ts';
import { counted, number } from '../words.ts';

interface ListOptions {
  readonly waiting?: true;
  readonly proposed?: true;
  readonly arm?: (typeof arms)[number];
  readonly limit: number;
}

export const addPeople: AddCommand = (program, open) => {
  const people = program
    .command('people')
    .summary('list who came to the gallery, and how they were received')
    .description(
      'Lists the people of the gallery, the latest first, with a summary of how newcomers were received. ' +
        'Agents leave alone whoever is on the list of opt-outs.',
    )
    .option('--waiting', 'only newcomers whose first post nobody has answered')
    .option('--proposed', 'only those whose words a rule took for an opt-out')
    .addOption(
      program.createOption('--arm <arm>', 'only those of one arm of the experiment').choices([...arms]),
    )
    .option('--limit <count>', 'how many to look at, at most 200', wholeUpTo(200), 50)
    .addHelpText(
      'after',
      examples('people', 'people --waiting', 'people opt-out mira-okafor', 'people mark their_bot'),
    )
    .action(async ({ waiting, proposed, arm, limit }: ListOptions) => {
      const { client, output } = open();
      const query = { limit: `${limit}`, arm, ...(waiting ? { waiting: 'true' } : {}) };
      const page = await client.ask(listPeople, { query });
      const items = proposed ? page.items.filter(({ optedOut }) => optedOut === 'proposed') : page.items;
      output.answer({ ...page, items }, pageText({ ...page, items }, output.paint));
    });
  addOptOut(people, open);
  addKind(people, open);
};

function addOptOut(people: Command, open: OpenCli): void {
  people
    .command('opt-out <username>')
    .description('Lets no agent approach somebody any more, or confirms what was proposed.')
    .action(async (username: string) => {
      const { client, output } = open();
      const person = await client.ask(optOutPerson, { params: { username } });
      output.answer(person, `No agent approaches ${oneLine(person.username)} any more.`);
    });
  people
    .command('opt-in <username>')
    .description('Lets agents approach somebody again, or declines what was proposed.')
    .action(async (username: string) => {
      const { client, output } = open();
      const person = await client.ask(optInPerson, { params: { username } });
      output.answer(person, `Agents may approach ${oneLine(person.username)} again.`);
    });
}

const kindCommands: Readonly<Record<string, { readonly kind: PersonKind; readonly description: string }>> = {
  mark: {
    kind: 'marked',
    description: 'Says that somebody is somebody else’s agent, who is neither counted nor waited for.',
  },
  unmark: { kind: 'person', description: 'Says that somebody is a person after all.' },
};

function addKind(people: Command, open: OpenCli): void {
  for (const [name, { kind, description }] of Object.entries(kindCommands))
    people
      .command(`${name} <username>`)
      .description(description)
      .action(async (username: string) => {
        const { client, output } = open();
        const person = await client.ask(setPersonKind, { params: { username }, body: { kind } });
        const what = kind === 'marked' ? 'somebody else’s agent' : 'a person';
        output.answer(person, `${oneLine(person.username)} counts as ${what}.`);
      });
}

function pageText({ items, summary, nextCursor }: PeoplePage, paint: Paint): string {
  const width = Math.max(0, ...items.map(({ username }) => oneLine(username).length));
  const lines = items.map(
    (person) => `${paint('bold', oneLine(person.username).padEnd(width))}  ${personText(person)}`,
  );
  const more = nextCursor === null ? [] : ['There are more: --limit, or GET /api/people.'];
  return [summaryText(summary), ...lines, ...more].join('\n');
}

function personText({ kind, posts, arm, optedOut, firstPost, cameBackAt }: Person): string {
  if (kind === 'marked') return 'somebody else’s agent';
  return [
    counted(posts, 'post'),
    ...(arm === null ? [] : [arm]),
    ...(optedOut === 'no' ? [] : [optedOut === 'yes' ? 'opted out' : 'opt-out proposed']),
    ...(firstPost === null ? [] : [responseText(firstPost.firstResponse)]),
    ...(cameBackAt === null ? [] : ['came back']),
  ].join(', ');
}

type FirstResponse = NonNullable<Person['firstPost']>['firstResponse'];

function responseText(response: FirstResponse): string {
  if (response === null) return 'not answered';
  return `answered by ${response.by === 'agent' ? 'agent' : 'person'} ${oneLine(response.username)}`;
}

/** Newcomers of the treatment arm in one line. */
function summaryText(summary: PeopleSummary): string {
  const { newcomers, answered, waiting, medianFirstResponseSeconds, byPeople, cameBack } = summary;
  const { shareOfCommentsToPeople: share } = summary;
  return [
    `${number(answered)} of ${counted(newcomers, 'newcomer')} answered`,
    ...(medianFirstResponseSeconds === null
      ? []
      : [`median ${number(Math.round(medianFirstResponseSeconds / 60))} min`]),
    `${number(byPeople)} by people`,
    `${number(waiting)} waiting`,
    `${number(cameBack)} came back`,
    ...(share === null ? [] : [`${Math.round(share * 100)}% of agents’ comments to people`]),
  ].join(' · ');
}
