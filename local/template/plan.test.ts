import { describe, expect, it } from '@jest/globals';
import { TEMPLATE } from '../testing/write-assembly.ts';
import { planStack } from './plan.ts';

const plan = (Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>) =>
  planStack({ template: { ...TEMPLATE, Parameters: {}, Resources }, assets: new Map() });

describe('planStack', () => {
  it('names resources by the outputs, dead-letter queues by their source, others by their logical id', () => {
    const { buckets, queues, tables, functions } = plan(TEMPLATE.Resources);
    const names = [buckets, queues, tables, functions].map((planned) => planned.map(({ name }) => name));
    expect(names).toEqual([['inbox'], ['parse', 'parse-dlq'], ['events'], ['worker', 'failures', 'query']]);
  });

  it('gives properties resolved, with the defaults of CloudFormation', () => {
    const { queues, eventSources } = plan(TEMPLATE.Resources);
    expect(queues[0]?.properties().RedrivePolicy).toEqual({
      deadLetterTargetArn: 'arn:aws:sqs:us-east-1:000000000000:parse-dlq',
      maxReceiveCount: 2,
    });
    expect(queues[1]?.properties().VisibilityTimeout).toBe(30);
    expect(eventSources[0]?.properties()).toMatchObject({ FunctionName: 'worker', MaximumBatchingWindowInSeconds: 0 });
  });

  it('gives the outputs when all resources exist', () => {
    const planned = plan(TEMPLATE.Resources);
    expect(() => planned.outputs()).toThrow(/Ref of ParseQueue/);
    planned.created('ParseQueue1234ABCD', { Ref: 'http://q' });
    planned.created('QueryUrl1234ABCD', { FunctionUrl: 'http://f/' });
    expect(planned.outputs()).toEqual({
      InboxBucket: 'inbox',
      EventsTable: 'events',
      ParseQueueUrl: 'http://q',
      QueryUrl: 'http://f/',
    });
  });

  it('names a resource type that it does not know', () => {
    const resources = { Ring: { Type: 'AWS::KMS::Key', Properties: {} } };
    expect(() => plan(resources)).toThrow('The local stack does not know the resource type AWS::KMS::Key (Ring).');
  });

  it('names a property that would change what happens and is not run', () => {
    const { queues } = plan({ Line: { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } } });
    expect(() => queues[0]?.properties()).toThrow(/cannot run Line: FifoQueue: is not run/);
  });
});
