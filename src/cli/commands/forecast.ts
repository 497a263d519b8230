import { writeFile } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { loadPersonas } from '../../../config/personas/index.ts';
import type { Forecast } from '../../forecast/index.ts';
import { type PeopleSettings, publishedReturn, usualPeople } from '../../gallery/people/settings.ts';
import { FleetError, messageOf } from '../../lib/errors.ts';
import { type AddCommand, examples, wholeUpTo } from '../command.ts';
import { forecastText } from '../forecast-text.ts';

/** The report cannot be written. */
class ReportUnwritableError extends FleetError {
  readonly code = 'REPORT_UNWRITABLE';

  constructor(file: string, cause: unknown) {
    super(`The report cannot be written to ${file} (${messageOf(cause)}). Give --html another file.`, {
      cause,
    });
  }
}

const optionsSchema = z.object({
  agents: z.number(),
  days: z.number(),
  persona: z.string().optional(),
  seed: z.string(),
  model: z.string(),
  html: z.string().optional(),
  people: z.number().optional(),
  returning: z.object({ unanswered: z.number(), answered: z.number() }).optional(),
});

const mostAgents = 5_000;
const mostDays = 84;
const mostNewcomers = 1_000;
const hoursInDay = 24;

export const addForecast: AddCommand = (program, open) => {
  const added = program
    .command('forecast')
    .summary('what a fleet would do and cost, before it is started')
    .description(
      'Runs a fleet through its first days on a virtual clock: with the visits of production, the scripted mind and a ' +
        'gallery in memory, as if it were started on a Monday at 00:00 UTC. Needs no server and no key; the same ' +
        'options give the same forecast.',
    )
    .option('-a, --agents <count>', 'how many agents', wholeUpTo(mostAgents), 200)
    .option('-d, --days <count>', 'how many days', wholeUpTo(mostDays), 7)
    .option('-p, --persona <id>', 'make all of them from one persona')
    .option(
      '-s, --seed <text>',
      'what the agents are drawn from: those that the command seed makes of it',
      'fleet',
    )
    .option('-m, --model <name>', 'whose price the tokens have', 'gpt-4o-mini')
    .option(
      '--people <count/day>',
      'newcomers, and the director who looks after them: how many come a day, as 20/day',
      newcomersADay,
    )
    .option(
      '--returning <unanswered/answered>',
      'how many of 100 newcomers post again, without and with a first response (44/56, as published)',
      returningOf,
    )
    .option('--html <file>', 'also write a report with charts')
    .addHelpText(
      'after',
      examples(
        'forecast --agents 200 --days 7',
        'forecast --persona ai-artist --html report.html',
        'forecast --agents 50 --days 84 --people 20/day --returning 44/56',
        'forecast --json',
      ),
    )
    .action(async (given: unknown) => {
      const { persona, html, people, returning, ...options } = optionsSchema.parse(given);
      if (people === undefined && returning !== undefined)
        added.error(
          'error: --returning says how newcomers come back, and needs --people to say how many come',
        );
      const { output, showProgress } = open();
      // Loaded here because no other command needs a mind.
      const { forecast } = await import('../../forecast/index.ts');
      const progress = showProgress('Living through hours');
      const hours = options.days * hoursInDay;
      let result: Forecast;
      try {
        result = await forecast({
          ...options,
          personaId: persona,
          personas: loadPersonas(),
          people:
            people === undefined
              ? undefined
              : { ...usualPeople, newcomersPerDay: people, returning: returning ?? publishedReturn },
          onProgress: (share) => progress.report({ done: Math.floor(share * hours), total: hours }),
        });
      } finally {
        progress.end();
      }
      if (html !== undefined) await writeReport(html, result);
      output.answer(result, forecastText(result, output.paint));
      if (html !== undefined) output.remark(`The report is in ${html}.`);
    });
};

async function writeReport(file: string, result: Forecast): Promise<void> {
  const { reportPage } = await import('../../forecast/report/page.ts');
  try {
    await writeFile(file, reportPage(result));
  } catch (error) {
    throw new ReportUnwritableError(file, error);
  }
}

/** `20/day`, or `20`. */
function newcomersADay(text: string): number {
  const [, amount] = /^(\d{1,4}(?:\.\d{1,2})?)(?:\/day)?$/.exec(text) ?? [];
  const count = Number(amount);
  if (count > 0 && count <= mostNewcomers) return count;
  throw new InvalidArgumentError(`It must be like 20/day, with at most ${mostNewcomers} newcomers.`);
}

/** `44/56`: of 100 without an answer, of 100 with one. */
function returningOf(text: string): PeopleSettings['returning'] {
  const [, unanswered, answered] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  const shares = { unanswered: Number(unanswered) / 100, answered: Number(answered) / 100 };
  if (shares.unanswered <= 1 && shares.answered <= 1) return shares;
  throw new InvalidArgumentError(
    'It must be like 44/56: of 100 without a first response, and of 100 with one.',
  );
}
