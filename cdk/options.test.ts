import { describe, expect, it } from '@jest/globals';
import { OptionsError, readOptions } from './options.ts';
import { synthesize } from './testing/synthesized.ts';

describe('options', () => {
  it('reach what they name', () => {
    const alarmTopicArn = 'arn:aws:sns:eu-central-1:111122223333:pager';
    const chosen = synthesize({ logRetentionDays: 7, maxConcurrency: 2, noncurrentVersionDays: 1, alarmTopicArn });
    chosen.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 7 });
    chosen.allResourcesProperties('AWS::Lambda::EventSourceMapping', { ScalingConfig: { MaximumConcurrency: 2 } });
    chosen.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: [alarmTopicArn] });
  });

  it.each([
    [{ maxConcurency: 5 }, /unknown option maxConcurency \(known: stackName, /],
    [{ maxConcurrency: 1 }, /maxConcurrency: must be at least 2/],
    [{ maxConcurrency: '5' }, /maxConcurrency: /],
    [{ logRetentionDays: 31 }, /logRetentionDays: must be one of 1, 3, 5, /],
    [{ stackName: '1st' }, /stackName: must be /],
    [{ region: 'Frankfurt' }, /region: must be the name of an AWS region/],
    [{ actorsFile: '../actors.json' }, /actorsFile: must be the path of a \.json file within the project/],
    [{ actorsFile: '/etc/actors.json' }, /actorsFile: must be/],
    [{ alarmTopicArn: 'pager' }, /alarmTopicArn: must be the ARN/],
    [['stackName'], /entente.* value: /],
    ['{', /not JSON/],
  ])('%j is refused by name', (context, message) => {
    expect(() => readOptions(context)).toThrow(OptionsError);
    expect(() => readOptions(context)).toThrow(message);
  });

  it('may be JSON text, as `cdk -c` passes them', () => {
    expect(readOptions('{"stackName":"Press"}').stackName).toBe('Press');
  });
});
