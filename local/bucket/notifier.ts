import { SqsStore } from '../../node_modules/fauxqs/dist/sqs/sqsStore.js';
import type { Bucket } from '../template/resource-properties.ts';
import type { ObjectChange } from './bucket-folder.ts';
import { asksFor, type EventName, notificationBody } from './notification.ts';

/**
 * Makes the function that sends a bucket's notifications to the queues that its configuration names.
 *
 * The bucket keeps no versions here. Where the template asks for them a deletion is announced as what it is in the cloud: a
 * delete marker.
 */
export function createNotifier(
  bucket: string,
  { NotificationConfiguration, VersioningConfiguration }: Bucket,
  sqs: SqsStore,
): (name: EventName, change: ObjectChange) => void {
  const versioned = VersioningConfiguration?.Status === 'Enabled';
  return (asked, change) => {
    const name = asked === 'ObjectRemoved:Delete' && versioned ? 'ObjectRemoved:DeleteMarkerCreated' : asked;
    for (const rule of NotificationConfiguration.QueueConfigurations) {
      if (!asksFor(rule, name, change.key)) continue;
      sqs
        .getQueueByArn(rule.Queue)
        ?.enqueue(SqsStore.createMessage(notificationBody(bucket, name, change, new Date())));
    }
  };
}
