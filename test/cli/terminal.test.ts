import { stripVTControlCharacters } from 'node:util';
import { expect } from 'chai';
import { createOutput } from '../../src/cli/output.ts';
import { createProgress } from '../../src/cli/progress.ts';
import { Paper, Terminal } from './screens.ts';

describe('the output of the CLI', () => {
  const screens = (screen: Paper, colors: boolean) => ({ stdout: screen, stderr: screen, colors });

  it('has colours on a terminal that can show them', () => {
    const { paint } = createOutput(screens(new Terminal(true), true), false);

    expect(paint('red', 'text')).to.equal('\u001b[31mtext\u001b[39m');
  });

  it('has none elsewhere, nor where they are not wanted', () => {
    const plain = [
      createOutput(screens(new Paper(), true), false),
      createOutput(screens(new Terminal(false), true), false),
      createOutput(screens(new Terminal(true), false), false),
    ];

    expect(plain.map(({ paint }) => paint('red', 'text'))).to.deep.equal(['text', 'text', 'text']);
  });

  it('draws a bar on a terminal and takes it away when all is done', () => {
    const terminal = new Terminal(true);
    const progress = createProgress(terminal, 'Starting agents');

    progress.report({ done: 2_500, total: 10_000 });
    expect(stripVTControlCharacters(terminal.written)).to.match(
      /Starting agents {2}█{8}░{22} {2}2,500 of 10,000$/,
    );
    progress.report({ done: 10_000, total: 10_000 });
    progress.end();

    expect(stripVTControlCharacters(terminal.written)).to.contain(`${'█'.repeat(30)}  10,000 of 10,000`);
    expect(terminal.written).not.to.contain('\n');
    expect(terminal.written.endsWith('\u001b[2K'), 'the line is cleared').to.equal(true);
  });

  it('counts on a terminal while nobody knows the total', () => {
    const terminal = new Terminal(true);
    const progress = createProgress(terminal, 'Starting agents');

    progress.report({ done: 2_500, total: null });
    progress.end();

    expect(stripVTControlCharacters(terminal.written)).to.contain('Starting agents  2,500 so far');
  });

  it('draws nothing when there was no progress to show', () => {
    const terminal = new Terminal(true);

    createProgress(terminal, 'Starting agents').end();

    expect(terminal.written).to.equal('');
  });
});
