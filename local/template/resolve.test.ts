// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Fn::Sub writes its variables so
import { describe, expect, it } from '@jest/globals';
import { UnsupportedTemplateError } from '../errors.ts';
import { Resolver } from './resolve.ts';

const template = {
  Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties: {} }, Role: { Type: 'AWS::IAM::Role', Properties: {} } },
  Outputs: {},
  Parameters: { Stage: { Default: 'test' } },
};
const values = new Map([['Queue', { Ref: 'http://127.0.0.1/0/q', Arn: 'arn:q' }]]);
const resolver = new Resolver(template, values);

describe('Resolver', () => {
  it.each([
    [{ Ref: 'Queue' }, 'http://127.0.0.1/0/q'],
    [{ Ref: 'Stage' }, 'test'],
    [{ Ref: 'AWS::Region' }, 'us-east-1'],
    [{ 'Fn::GetAtt': ['Queue', 'Arn'] }, 'arn:q'],
    [{ 'Fn::GetAtt': 'Queue.Arn' }, 'arn:q'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'Stage' }]] }, 'a-test'],
    [{ 'Fn::Select': [2, { 'Fn::Split': [':', 'a:b:c'] }] }, 'c'],
    [{ 'Fn::Sub': '${Queue.Arn} ${AWS::Partition} ${!Kept}' }, 'arn:q aws ${Kept}'],
    [{ 'Fn::Sub': ['${x}', { x: { Ref: 'Stage' } }] }, 'test'],
  ])('resolves %j', (expression, expected) => {
    expect(resolver.resolve(expression)).toBe(expected);
  });

  it('resolves inside lists and objects, and leaves out what has no value', () => {
    const value = {
      A: [{ Ref: 'Stage' }, 1],
      B: { C: { 'Fn::GetAtt': ['Queue', 'Arn'] } },
      D: { Ref: 'AWS::NoValue' },
    };
    expect(resolver.resolve(value)).toEqual({ A: ['test', 1], B: { C: 'arn:q' } });
  });

  it('sees what came to exist after it was made', () => {
    const growing = new Map<string, Record<string, string>>();
    const late = new Resolver(template, growing);
    growing.set('Queue', { Ref: 'late' });
    expect(late.resolve({ Ref: 'Queue' })).toBe('late');
  });

  it.each([
    [{ Ref: 'Role' }, /Ref of Role \(AWS::IAM::Role\)/],
    [{ 'Fn::GetAtt': ['Queue', 'Size'] }, /Size of Queue/],
    [{ Ref: 'Nothing' }, /not a resource of the template/],
    [{ 'Fn::ImportValue': 'x' }, /Fn::ImportValue/],
  ])('says what it cannot resolve: %j', (expression, message) => {
    expect(() => resolver.resolve(expression)).toThrow(UnsupportedTemplateError);
    expect(() => resolver.resolve(expression)).toThrow(message);
  });
});
