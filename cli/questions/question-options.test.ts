import { describe, expect, it } from '@jest/globals';
import { questionSchema } from '../../lambdas/query/question.ts';
import { exportCommand } from '../commands/export.ts';
import { queryCommand } from '../commands/query.ts';
import { kindOf } from './answer-pages.ts';
import { readQuestion } from './question-options.ts';
import { flagOf } from './schema-options.ts';

describe('the options of a question', () => {
  it('let every part of a question be asked', () => {
    const options = queryCommand().options.map((option) => option.attributeName());
    expect(options).toEqual(expect.arrayContaining(Object.keys(questionSchema.shape)));
  });

  it('are the same for an export, but for its pages', () => {
    const options = exportCommand().options.map((option) => option.attributeName());
    const asked = Object.keys(questionSchema.shape).filter((name) => name !== 'limit' && name !== 'cursor');
    expect(options).toEqual(expect.arrayContaining(asked));
  });

  it('take words however they are capitalised', () => {
    const command = queryCommand()
      .exitOverride()
      .configureOutput({ writeErr: () => {} });
    const asked = command.parseOptions(['--type', 'aid', '--context', 'Energy']);
    expect(asked.unknown).toEqual([]);
    expect(command.opts()).toMatchObject({ type: 'AID', context: 'energy' });
    expect(() => command.parseOptions(['--type', 'war'])).toThrow('Allowed choices are CONSULT, AGREE');
  });

  it('are named as options are', () => {
    expect(flagOf('publishedSince')).toBe('--published-since');
    expect(queryCommand().helpInformation()).toContain('--min-amount <value>');
  });
});

describe('readQuestion', () => {
  it('understands names, two actors in one word, and numbers as text', () => {
    const asked = { type: 'AID', currency: 'usd', minAmount: '1e6', publishedSince: '2015' };
    expect(readQuestion({ between: ['Egypt,UK'], ...asked }, 'c')).toMatchObject({
      between: ['EGY', 'GBR'],
      type: 'AID',
      currency: 'USD',
      minAmount: 1_000_000,
      publishedSince: '2015',
      cursor: 'c',
    });
    expect(readQuestion({ between: ['مصر', 'jor'] }).between).toEqual(['EGY', 'JOR']);
  });

  it.each([
    [{}, 'The question names no subject: add '],
    [{ between: ['EGY'] }, '--between is not two actors such as EGY,GBR.'],
    [{ between: ['EGY', 'GBR', 'USA'] }, '--between is not two actors'],
    [{ actor: 'Fr@nce' }, "--actor Fr@nce is nobody's code or name; did you mean France (FRA)?"],
    [{ type: 'AID', minAmount: '5' }, '--min-amount needs a currency.'],
    [{ type: 'AID', minAmount: 'much' }, '--min-amount is not a number.'],
    [{ since: '2016', until: '2015' }, '--until 2015 is before since 2016.'],
    [
      { type: 'AID', publishedSince: '2016', publishedUntil: '2015' },
      '--published-until 2015 is before --published-since 2016.',
    ],
    [{ actor: 'EGY', publishedSince: 'lately' }, '--published-since is not a year, month or day'],
  ])('says what is wrong with %j', (options, sentence) => {
    expect(() => readQuestion(options as never)).toThrow(sentence);
  });
});

it('knows what the rows of an answer will be', () => {
  expect(kindOf(readQuestion({ type: 'AID' }))).toBe('event');
  expect(kindOf(readQuestion({ type: 'AID', group: 'incident' }))).toBe('incident');
  expect(kindOf(readQuestion({ failure: 'any' }))).toBe('failure');
});
