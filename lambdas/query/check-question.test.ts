import { describe, expect, it } from '@jest/globals';
import { toQuestion } from './check-question.ts';

describe('toQuestion', () => {
  it.each([
    [{}, 'missing-subject', 'between'],
    [{ order: 'oldest' as const, publishedSince: '2015' }, 'missing-subject', 'between'],
    [{ between: ['EGY', 'GBR'] as [string, string], actor: 'KEN' }, 'conflicting-parameters', 'actor'],
    [{ between: ['EGY', 'EGY'] as [string, string] }, 'conflicting-parameters', 'between'],
    [{ actor: 'EGY', since: '2016', until: '2015' }, 'conflicting-parameters', 'until'],
    [{ actor: 'EGY', since: '2015-02-30' }, 'bad-parameter', 'since'],
    [{ type: 'AID' as const, mode: 'visit' as const }, 'conflicting-parameters', 'mode'],
    [{ type: 'AID' as const, role: 'source' as const }, 'conflicting-parameters', 'role'],
    [{ actor: 'EGY', limit: 1_001 }, 'bad-parameter', 'limit'],
  ])('refuses %j as %s', (asked, code, parameter) => {
    expect(() => toQuestion(asked)).toThrow(expect.objectContaining({ name: 'QuestionError', code, parameter }));
  });
});
