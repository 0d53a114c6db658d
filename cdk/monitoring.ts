import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

const PERIOD = Duration.minutes(5);

interface MonitoringProps {
  alarmTopicArn: string | undefined;
}

/** Alarms, each for something that a person has to look at, and one dashboard with what they watch. */
export class Monitoring extends Construct {
  private readonly topic: ITopic | undefined;
  private readonly backlog = new GraphWidget({ title: 'Age of the oldest message (s)', width: 12 });
  private readonly parked = new GraphWidget({ title: 'Messages given up', width: 12 });
  private readonly durations = new GraphWidget({ title: 'Duration, p95 (ms)', width: 12 });
  private readonly errors = new GraphWidget({ title: 'Errors and throttles', width: 12 });

  constructor(scope: Construct, id: string, { alarmTopicArn }: MonitoringProps) {
    super(scope, id);
    this.topic = alarmTopicArn ? Topic.fromTopicArn(this, 'AlarmTopic', alarmTopicArn) : undefined;
    new Dashboard(this, 'Dashboard', {
      widgets: [
        [this.backlog, this.parked],
        [this.durations, this.errors],
      ],
    });
  }

  /** Alarms when work waits for more than an hour: the stage is down, or too slow for what comes in. */
  watchQueue(id: string, queue: Queue): void {
    const age = queue.metricApproximateAgeOfOldestMessage({ period: PERIOD });
    this.backlog.addLeftMetric(age.with({ label: id }));
    this.alarm(
      id,
      age,
      3600,
      'Messages have waited for more than an hour: see the log of the function that reads them.',
    );
  }

  /** Alarms when a message has been given up. */
  watchParking(id: string, queue: Queue): void {
    const waiting = queue.metricApproximateNumberOfMessagesVisible({
      period: PERIOD,
      statistic: Stats.MAXIMUM,
    });
    this.parked.addLeftMetric(waiting.with({ label: id }));
    this.alarm(id, waiting, 1, 'Messages were given up: `entente status` says why, `entente redrive` sends them back.');
  }

  /** Alarms when the function crashes, runs out of time, or is refused to start. */
  watchFunction(id: string, worker: IFunction): void {
    const errors = worker.metricErrors({ period: PERIOD });
    const throttles = worker.metricThrottles({ period: PERIOD });
    this.errors.addLeftMetric(errors.with({ label: `${id} errors` }));
    this.errors.addLeftMetric(throttles.with({ label: `${id} throttles` }));
    this.durations.addLeftMetric(worker.metricDuration({ period: PERIOD, label: id, statistic: Stats.p(95) }));
    this.alarm(`${id}Errors`, errors, 1, 'The function crashed or ran out of time: see its log.');
    this.alarm(
      `${id}Throttles`,
      throttles,
      1,
      'Lambda refused to run the function: see the concurrency quota of the account.',
    );
  }

  private alarm(id: string, metric: Metric, threshold: number, alarmDescription: string): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold,
      alarmDescription,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    if (this.topic) alarm.addAlarmAction(new SnsAction(this.topic));
  }
}
